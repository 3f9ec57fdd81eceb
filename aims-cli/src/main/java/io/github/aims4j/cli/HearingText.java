// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Answer;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import java.util.List;

/** Prints which questions people answered, and what is silenced with its reason. */
final class HearingText {

  private final WrappedText text;
  private final FindingsText findings;

  HearingText(WrappedText text, FindingsText findings) {
    this.text = text;
    this.findings = findings;
  }

  /**
   * Prints answers, each with who gave it, when, and until when it is valid.
   *
   * @param answers the answers; none: nothing is printed
   * @param aims the AIMS that has the judgements
   */
  void answers(List<Answer> answers, Aims aims) {
    title("ANSWERED QUESTIONS", answers);
    for (Answer answer : answers) {
      OpenQuestion question = answer.question();
      text.gap();
      findings.labelled(
          "",
          "%s%s: %s"
              .formatted(
                  FindingsText.ruleAndCheck(question.rule(), question.check()),
                  FindingsText.criteria(question.criteria()),
                  FindingsText.words(answer.verdict())));
      findings.labelled("Asked: ", question.question());
      findings.labelled("At: ", findings.places(question.places()));
      findings.labelled("Answered: ", judgement(answer.judgement(), aims));
    }
  }

  private static String judgement(Subject judgement, Aims aims) {
    return aims.find(judgement.id())
        .filter(Judgement.class::isInstance)
        .map(Judgement.class::cast)
        .map(each -> "%s, %s".formatted(judgement, made(each, aims)))
        .orElse(judgement.toString());
  }

  private static String made(Judgement judgement, Aims aims) {
    return "by %s on %s, %s"
        .formatted(
            name(judgement.judgedBy(), aims),
            judgement.date(),
            judgement.validUntil().map(last -> "valid until " + last).orElse("without an end"));
  }

  private static String name(Id<Party> party, Aims aims) {
    return aims.find(Party.class, party).map(Party::name).orElse(party.value());
  }

  /**
   * Prints what is silenced, below each decision and its reason.
   *
   * @param silenced what is silenced; none: nothing is printed
   */
  void silenced(List<Silenced> silenced) {
    title("SILENCED", silenced);
    for (Silenced each : silenced) {
      text.gap();
      findings.labelled("", decision(each.silencing()));
      findings.labelled("Reason: ", each.silencing().reason());
      each.findings().forEach(this::finding);
      each.questions().forEach(this::question);
    }
  }

  private static String decision(Silencing silencing) {
    return "%s for %s, %s"
        .formatted(
            silencing.rule(),
            silencing.subject().map(Subject::toString).orElse("all records"),
            silencing.until().map(last -> "until " + last).orElse("without an end"));
  }

  private void finding(Finding finding) {
    findings.labelled(
        "- ", "%s: %s".formatted(new Place(finding.subject(), finding.path()), finding.message()));
  }

  private void question(OpenQuestion question) {
    findings.labelled(
        "- ", "%s: %s".formatted(findings.places(question.places()), question.question()));
  }

  private void title(String title, List<?> content) {
    if (!content.isEmpty()) {
      text.title(title);
    }
  }
}
