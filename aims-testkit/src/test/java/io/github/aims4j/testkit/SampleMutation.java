// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of a sample, and what the built-in rules say of it.
 *
 * @param name what was changed
 * @param sample the sample
 * @param change the change
 * @param expected the lines that the change adds to the report
 */
record SampleMutation(String name, Aims sample, UnaryOperator<Aims> change, List<String> expected) {

  static SampleMutation ofHarbourBank(String name, UnaryOperator<Aims> change, String... expected) {
    return new SampleMutation(name, SampleAims.harbourBank(), change, List.of(expected));
  }

  static SampleMutation ofKestrel(String name, UnaryOperator<Aims> change, String... expected) {
    return new SampleMutation(name, SampleAims.kestrelArchitects(), change, List.of(expected));
  }

  /** Returns the change of one record. */
  static <T extends Entity<T>> UnaryOperator<Aims> changing(
      Class<T> type, String id, UnaryOperator<T> change) {
    return aims -> aims.with(change.apply(aims.find(type, Id.of(id)).orElseThrow()));
  }

  /** Returns the change of all records of a type. */
  static <T extends Entity<T>> UnaryOperator<Aims> changingAll(
      Class<T> type, UnaryOperator<T> change) {
    return aims -> aims.withAll(aims.records(type).map(change).toList());
  }

  /** Returns what the change adds to the report. */
  List<String> added() {
    return difference(lines(change.apply(sample)), lines(sample));
  }

  /** Returns what the change removes from the report. */
  List<String> removed() {
    return difference(lines(sample), lines(change.apply(sample)));
  }

  private static List<String> difference(Set<String> lines, Set<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  /** One line for each finding and for each place of a question, so that changes stay apart. */
  private static Set<String> lines(Aims aims) {
    ConformityReport report = RuleSet.builtIn().assess(aims, SampleAims.AS_OF);
    return Stream.concat(
            report.findings().stream().map(SampleMutation::line),
            report.questions().stream().flatMap(SampleMutation::lines))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Finding finding) {
    return "FINDING "
        + rule(finding.rule(), finding.check())
        + place(finding.subject())
        + finding.path();
  }

  private static Stream<String> lines(OpenQuestion question) {
    return question.places().stream()
        .map(
            place ->
                "QUESTION "
                    + rule(question.rule(), question.check())
                    + place(place.subject())
                    + place.path());
  }

  private static String rule(String rule, Optional<String> check) {
    return rule + check.map(key -> "/" + key).orElse("") + " at ";
  }

  private static String place(Optional<Subject> subject) {
    return subject.map(each -> each.id().value()).orElse("");
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
