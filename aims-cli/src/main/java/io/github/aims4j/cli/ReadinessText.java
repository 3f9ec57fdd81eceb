// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.readiness.Accumulation;
import io.github.aims4j.readiness.AuditTopic;
import io.github.aims4j.readiness.RaisedFinding;
import io.github.aims4j.readiness.RaisedQuestion;
import io.github.aims4j.readiness.Readiness;
import io.github.aims4j.standard.AuditCriterion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what an auditor could raise at a stage of an audit, the heaviest first. */
final class ReadinessText {

  private final Readiness readiness;
  private final Map<List<AuditCriterion>, List<RecordKind>> answers = new HashMap<>();
  private final WrappedText text;
  private final FindingsText findings;

  ReadinessText(Readiness readiness, WrappedText text) {
    this.readiness = readiness;
    readiness.findings().forEach(each -> answers.put(each.finding().criteria(), each.answeredBy()));
    this.text = text;
    this.findings = new FindingsText(text, ReportText.MOST_PLACES);
  }

  /** Prints everything. */
  void print() {
    text.line(
        "What an auditor could raise at %s, as of %s%s."
            .formatted(
                readiness.stage().term(),
                readiness.asOf(),
                readiness.extent() == Extent.IMPORTED_REGISTER ? ", of an imported register" : ""));
    text.line(
        "What is not fulfilled is raised as %s. The stage looks at:"
            .formatted(article(readiness.stage().raises())));
    readiness.stage().topics().forEach(this::topic);
    raised(Weight.POTENTIAL_MAJOR, "POTENTIAL MAJOR");
    raised(Weight.POTENTIAL_MINOR, "POTENTIAL MINOR");
    together(readiness.accumulations());
    questions(readiness.questions());
    raised(Weight.OPPORTUNITY, "OPPORTUNITIES");
    findings.asked("NOT LOOKED AT", readiness.notLookedAt());
    if (readiness.extent() == Extent.WHOLE_AIMS) {
      findings.asked("NOT TRIGGERED", readiness.notTriggered());
    }
    rest();
  }

  private static String article(String noun) {
    return (noun.startsWith("a") ? "an " : "a ") + noun;
  }

  private void topic(AuditTopic topic) {
    text.line(
        "- ",
        "%s (%s%s)"
            .formatted(
                topic.title(),
                topic.grounds().source(),
                topic.criteria().isEmpty() ? "; no record of an AIMS shows it" : ""));
  }

  private void raised(Weight weight, String title) {
    List<Finding> ofWeight =
        readiness.findings().stream()
            .map(RaisedFinding::finding)
            .filter(each -> each.weight().equals(Optional.of(weight)))
            .toList();
    if (!ofWeight.isEmpty()) {
      text.title(title);
      findings.findings(
          ofWeight, criteria -> answeredBy(answers.getOrDefault(criteria, List.of())));
    }
  }

  private void answeredBy(List<RecordKind> kinds) {
    if (!kinds.isEmpty()) {
      findings.labelled(
          "Answered by: ", kinds.stream().map(RecordKind::term).collect(joining(", ")));
    }
  }

  private void together(List<Accumulation> accumulations) {
    if (!accumulations.isEmpty()) {
      text.title("TOGETHER");
      text.gap();
      accumulations.forEach(
          each ->
              findings.labelled(
                  "- ", "%s (%s)".formatted(each.question(), String.join(", ", each.rules()))));
    }
  }

  private void questions(List<RaisedQuestion> questions) {
    if (!questions.isEmpty()) {
      text.title("QUESTIONS");
      questions.forEach(
          each -> {
            findings.question(each.question());
            answeredBy(each.answeredBy());
          });
    }
  }

  private void rest() {
    text.gap();
    text.line(
        "Findings on what the stage need not look at: %s; questions: %s. An auditor can raise them, too; aims assess lists them."
            .formatted(readiness.otherFindings().size(), readiness.otherQuestions().size()));
    text.line(
        "Auditors look at samples and at more than records; people conclude. Not checked against the licensed standard.");
  }
}
