// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.asof.DatedAttribute.Plan;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.fixtures.DocsPage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/as-of.md lists what each date tells. */
class AsOfPageTest {

  private static final DocsPage PAGE = DocsPage.of("docs/as-of.md");

  private static Stream<String> table(List<String> head, Stream<String> rows) {
    return Stream.concat(head.stream(), rows);
  }

  @Test
  void thePageListsEveryDate() throws IOException {
    PAGE.holdsTable(
        "dates",
        table(
                List.of("| date | effect | goes with it |", "| --- | --- | --- |"),
                DatedAttributes.all()
                    .sorted(Comparator.comparing(DatedAttribute::key))
                    .map(AsOfPageTest::row))
            .toList());
  }

  private static String row(DatedAttribute date) {
    return "| `%s` | %s | %s |"
        .formatted(
            date.key(),
            date.plan().map(plan -> effect(date, plan)).orElseGet(() -> word(date.effect())),
            date.results().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
  }

  private static String effect(DatedAttribute date, Plan plan) {
    return "%s; %s if %s%s"
        .formatted(
            word(date.effect()),
            word(plan.effect()),
            plan.attributes().stream().map("`%s`"::formatted).collect(Collectors.joining(" or ")),
            plan.value().map(" is `%s`"::formatted).orElse(" is stated"));
  }

  private static String word(DateEffect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void thePageListsTheRecordsWithoutADateOfTheirOwn() throws IOException {
    PAGE.holdsTable(
        "undated",
        table(
                List.of("| record | dates of its parts |", "| --- | --- |"),
                Arrays.stream(RecordKind.values())
                    .map(RecordKind::typeName)
                    .filter(type -> DatedAttributes.of(type).isEmpty())
                    .map(type -> "| `%s` | %s |".formatted(type, parts(type))))
            .toList());
  }

  private static String parts(String type) {
    return DatedParts.TYPES.keySet().stream()
        .filter(place -> place.startsWith(type + "."))
        .sorted()
        .map("`%s`"::formatted)
        .collect(Collectors.joining(", "));
  }
}
