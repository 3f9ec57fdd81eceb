// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.OpenQuestion;
import java.util.List;

/**
 * A question that an auditor could ask, because the records leave it open. A judgement answers it,
 * too. Source: this library's own form. Immutable and thread-safe.
 *
 * @param question the question
 * @param answeredBy the kinds of record that could answer it, the most specific first; empty: none
 *     in particular
 */
public record RaisedQuestion(OpenQuestion question, List<RecordKind> answeredBy) {

  /**
   * Accepts a question.
   *
   * @param question the question
   * @param answeredBy the kinds of record that could answer it
   */
  public RaisedQuestion {
    requireNonNull(question, "question");
    answeredBy = List.copyOf(answeredBy);
  }
}
