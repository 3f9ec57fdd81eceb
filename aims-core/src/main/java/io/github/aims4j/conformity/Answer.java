// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import java.util.Comparator;

/**
 * A question that the records leave open and a person has answered. Source: this library's own
 * form. Immutable and thread-safe.
 *
 * @param question the question, at the places that the judgement covers
 * @param judgement the judgement, valid on the day of the assessment
 * @param verdict what the person concluded
 */
public record Answer(OpenQuestion question, Subject judgement, Judgement.Verdict verdict) {

  static final Comparator<Answer> BY_QUESTION =
      Comparator.comparing(Answer::question).thenComparing(Answer::judgement);

  /**
   * Accepts an answer.
   *
   * @param question the question
   * @param judgement the judgement
   * @param verdict what the person concluded
   */
  public Answer {
    requireNonNull(question, "question");
    requireNonNull(judgement, "judgement");
    requireNonNull(verdict, "verdict");
  }
}
