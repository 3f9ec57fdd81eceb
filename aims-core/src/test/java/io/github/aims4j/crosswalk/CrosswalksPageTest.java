// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.AuditCriterion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/crosswalks.md are what the library ships. */
class CrosswalksPageTest {

  private static final DocsPage PAGE = DocsPage.of("docs/crosswalks.md");

  static List<Framework> frameworks() {
    return Framework.known();
  }

  @Test
  void listsTheFrameworks() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("| id | framework | pairs | confidence | note |");
    rows.add("| --- | --- | --- | --- | --- |");
    Framework.known().forEach(each -> rows.add(row(each)));

    PAGE.holdsTable("frameworks", rows);
  }

  private static String row(Framework framework) {
    List<Correspondence> all = Crosswalks.shipped().all(framework);
    return "| `%s` | %s | %s | %s | %s |"
        .formatted(
            framework.id(),
            framework.reference(),
            all.size(),
            all.stream()
                .flatMap(each -> each.confidence().stream())
                .distinct()
                .sorted()
                .map(CrosswalksPageTest::words)
                .collect(joining(", ")),
            framework.note().orElseThrow());
  }

  private static String words(MappingConfidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void listsWhatIsMapped(Framework framework) throws IOException {
    Stream<String> rows =
        framework.parts().stream()
            .filter(each -> !mapped(framework, each).isEmpty())
            .map(
                each ->
                    "| %s | %s | %s |"
                        .formatted(each.id(), each.title().orElse(""), mapped(framework, each)));

    PAGE.holdsTable(
        framework.id(),
        Stream.concat(Stream.of("| id | title | ISO/IEC 42001:2023 |", "| --- | --- | --- |"), rows)
            .toList());
  }

  private static String mapped(Framework framework, FrameworkPart part) {
    return Crosswalks.shipped().all(framework).stream()
        .filter(each -> each.otherIds().contains(part.id()))
        .flatMap(each -> each.criteria().stream())
        .map(AuditCriterion::citation)
        .collect(joining(", "));
  }
}
