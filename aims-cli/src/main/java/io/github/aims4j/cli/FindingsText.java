// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.standard.AuditCriterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prints findings, those of one check together, and questions with their places. */
final class FindingsText {

  private static final String INDENT = "  ";

  private final WrappedText text;
  private final int mostPlaces;

  /** What findings share that are printed together. */
  private record Shared(
      Optional<Weight> weight,
      Basis basis,
      List<AuditCriterion> criteria,
      String rule,
      String remedy) {

    static Shared of(Finding finding) {
      return new Shared(
          finding.weight(),
          finding.basis(),
          finding.criteria(),
          ruleAndCheck(finding.rule(), finding.check()),
          finding.remedy());
    }
  }

  /**
   * Prints to a text.
   *
   * @param text where to print
   * @param mostPlaces how many places of a question are printed
   */
  FindingsText(WrappedText text, int mostPlaces) {
    this.text = text;
    this.mostPlaces = mostPlaces;
  }

  /** Prints findings under the clauses and controls that they bear on. */
  void findingsByClause(List<Finding> findings) {
    Headings.sort(findings, Finding::criteria)
        .forEach(
            (heading, ofIt) -> {
              text.title(Headings.text(heading));
              findings(ofIt);
            });
  }

  /** Prints questions under the clauses and controls that they bear on. */
  void questionsByClause(List<OpenQuestion> questions) {
    Headings.sort(questions, OpenQuestion::criteria)
        .forEach(
            (heading, ofIt) -> {
              text.title(Headings.text(heading));
              ofIt.forEach(this::question);
            });
  }

  /** Prints findings in their order. */
  void findings(List<Finding> findings) {
    findings(findings, criteria -> {});
  }

  /**
   * Prints findings in their order.
   *
   * @param findings the findings
   * @param more prints more on what findings that are printed together bear on
   */
  void findings(List<Finding> findings, Consumer<List<AuditCriterion>> more) {
    Map<Shared, List<Finding>> groups = new LinkedHashMap<>();
    findings.forEach(
        each -> groups.computeIfAbsent(Shared.of(each), key -> new ArrayList<>()).add(each));
    groups.forEach(
        (shared, ofIt) -> {
          group(shared, ofIt);
          more.accept(shared.criteria());
        });
  }

  private void group(Shared shared, List<Finding> findings) {
    text.gap();
    text.line(
        style(shared.weight()),
        INDENT,
        "%s%s: %s"
            .formatted(
                Stream.concat(
                        shared.weight().map(FindingsText::words).stream(),
                        Stream.of(shared.basis().term()))
                    .collect(joining(", ")),
                criteria(shared.criteria()),
                shared.rule()));
    findings.forEach(
        each ->
            listed(
                "%s: %s".formatted(place(new Place(each.subject(), each.path())), each.message())));
    labelled("Remedy: ", shared.remedy());
  }

  private static LineStyle style(Optional<Weight> weight) {
    return weight
        .map(
            each ->
                switch (each) {
                  case POTENTIAL_MAJOR -> LineStyle.RED;
                  case POTENTIAL_MINOR -> LineStyle.YELLOW;
                  case OPPORTUNITY -> LineStyle.CYAN;
                })
        .orElse(LineStyle.MAGENTA);
  }

  /** Prints a question. */
  void question(OpenQuestion question) {
    text.gap();
    indented(
        "%squestion, %s%s: %s"
            .formatted(
                question.hasPriority() ? "priority " : "",
                question.basis().term(),
                criteria(question.criteria()),
                ruleAndCheck(question.rule(), question.check())));
    indented(question.reason());
    labelled("Ask: ", question.question());
    labelled("At: ", places(question.places()));
    if (!question.judgements().isEmpty()) {
      labelled(
          "Judgements that do not answer it: ",
          question.judgements().stream().map(Subject::toString).collect(joining(", ")));
    }
  }

  /** Prints obligations and controls, each with its question, under a title; nothing if none. */
  void asked(String title, List<CriterionStatus> criteria) {
    if (!criteria.isEmpty()) {
      text.title(title);
      text.gap();
      criteria.forEach(
          each ->
              labelled(
                  "%-9s".formatted(each.criterion().citation()),
                  each.question().orElse("No record of it was there to look at.")));
    }
  }

  /** Returns places in one line, the first of them if there are many. */
  String places(List<Place> places) {
    String shown =
        places.stream().limit(mostPlaces).map(FindingsText::place).collect(joining(", "));
    return places.size() > mostPlaces
        ? "%s and %s more (--rule lists all)".formatted(shown, places.size() - mostPlaces)
        : shown;
  }

  /** Prints a text with a label and the indentation of findings. */
  void labelled(String label, String content) {
    text.line(INDENT + label, Quoted.visible(content));
  }

  private void indented(String content) {
    labelled("", content);
  }

  private void listed(String content) {
    labelled("- ", content);
  }

  private static String place(Place place) {
    return place.toString();
  }

  /** Returns criteria in parentheses after a blank; none: an empty text. */
  static String criteria(List<AuditCriterion> criteria) {
    return criteria.isEmpty()
        ? ""
        : criteria.stream().map(AuditCriterion::citation).collect(joining(", ", " (", ")"));
  }

  /** Returns the id of a rule, with the key of its check if it has several. */
  static String ruleAndCheck(String rule, Optional<String> check) {
    return rule + check.map(key -> ", " + key).orElse("");
  }

  /** Returns a constant as words, such as {@code potential minor}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
