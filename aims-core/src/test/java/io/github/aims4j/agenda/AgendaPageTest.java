// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/agenda.md says what the code does, and where every day of the model goes. */
class AgendaPageTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (.+) \\| (.+) \\| (.+) \\| (.*) \\|$");
  private static final Pattern ATTRIBUTE = Pattern.compile("`([A-Z]\\w+\\.[a-z]\\w+)`");

  /** The record of an item and the path in it. */
  private static final Pattern PLACE = Pattern.compile(" at (\\w+) [^/:]+((?:/\\w+)*):");

  /** What was done, or began, or ended; the last word tells. */
  private static final Pattern DONE =
      Pattern.compile(
          "\\w+\\.(?:date|start|end|period(?:Start|End)|last[A-Z]\\w*|affectedDetermined|givenOn|madeOn|metOn|(?!planned|needed)\\w+edOn)");

  private static final Set<String> RECORDS =
      Arrays.stream(RecordKind.values()).map(RecordKind::typeName).collect(Collectors.toSet());

  private static String page() throws IOException {
    return DocsPage.of("docs/agenda.md").text();
  }

  /** The rows of the table, below its head; a page without them would prove nothing. */
  private static List<MatchResult> rows() throws IOException {
    List<MatchResult> rows = ROW.matcher(page()).results().skip(2).toList();
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<String> cells(MatchResult row) {
    return List.of(row.group(1), row.group(3), row.group(4).strip());
  }

  private static List<String> cells(DueKind kind) {
    return List.of(
        kind.term(),
        kind.basis().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        kind.requirement().map(Provision::id).orElse(""));
  }

  private static Set<String> named(String text) {
    return ATTRIBUTE
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> attributes(Predicate<Attribute> which) {
    return ModelType.all().stream()
        .flatMap(
            type ->
                type.attributes().stream()
                    .filter(which)
                    .map(attribute -> type.name() + "." + attribute.name()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theTableHasEachKindInOrder() throws IOException {
    assertThat(rows().stream().map(AgendaPageTest::cells))
        .containsExactlyElementsOf(
            Arrays.stream(DueKind.values()).map(AgendaPageTest::cells).toList());
  }

  @Test
  void eachRowOfTheTableNamesWhereTheDayComesFrom() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(named(row.group(2))).isNotEmpty());
  }

  @Test
  void everyDayIntervalAndActionOfTheModelIsOnThePage() throws IOException {
    Set<Object> types = Set.of(LocalDate.class, Period.class, PlannedAction.class);

    assertThat(named(page()))
        .containsAll(attributes(attribute -> types.contains(attribute.valueType())));
  }

  @Test
  void everyAttributeOnThePageIsADayAnIntervalOrAnAction() throws IOException {
    Set<Object> types =
        Set.of(LocalDate.class, Period.class, PartialDate.class, PlannedAction.class);

    assertThat(attributes(attribute -> types.contains(attribute.valueType())))
        .containsAll(named(page()));
  }

  private static Set<String> inTable() throws IOException {
    return named(rows().stream().map(row -> row.group(2)).collect(Collectors.joining()));
  }

  /** Whether an item of the tests comes from an attribute: of its record, or of a value in it. */
  private static boolean comesFrom(String attribute, String line) {
    String type = attribute.substring(0, attribute.indexOf('.'));
    String name = attribute.substring(attribute.indexOf('.') + 1);
    Matcher place = PLACE.matcher(line);
    return place.find()
        && List.of(place.group(2).split("/", -1)).contains(name)
        && (place.group(1).equals(type) || RECORDS.stream().noneMatch(type::equals));
  }

  @Test
  void eachAttributeOfTheTableMakesSomethingDue() throws IOException {
    List<String> lines = AgendaTest.due().flatMap(row -> row.lines().stream()).toList();

    assertThat(inTable())
        .allSatisfy(
            attribute ->
                assertThat(lines).as(attribute).anyMatch(line -> comesFrom(attribute, line)));
  }

  /** A date that may be known to the month says when something was done, or it is in the table. */
  @Test
  void aPartialDateIsADateOfCompletionOrADueDate() throws IOException {
    Set<String> dates = attributes(attribute -> attribute.valueType().equals(PartialDate.class));
    dates.removeIf(attribute -> DONE.matcher(attribute).matches());

    assertThat(dates).isNotEmpty().isSubsetOf(inTable());
  }

  @Test
  void whatMakesSomethingDueIsInTheTableAndNotAmongTheRest() throws IOException {
    String rest = page().substring(page().indexOf("## Not on the agenda"));

    assertThat(named(rest)).doesNotContainAnyElementsOf(inTable());
  }
}
