// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.readiness.RaisedQuestion;
import io.github.aims4j.standard.ProvisionTexts;
import java.util.List;

/**
 * An open question with every place at which the records leave it open.
 *
 * @param reason why it is open
 * @param question the question
 * @param basis the basis
 * @param rule the id of the rule
 * @param criteria what it bears on
 * @param places where the records leave it open
 * @param answeredBy the kinds of record that could answer it
 */
public record Question(
    String reason,
    String question,
    String basis,
    String rule,
    List<Criterion> criteria,
    List<Reference> places,
    List<String> answeredBy) {

  /** Tells whether it names records, and not only the AIMS as a whole. */
  public boolean hasPlaces() {
    return places.stream().anyMatch(each -> !each.id().isEmpty());
  }

  static Question of(RaisedQuestion raised, References references, ProvisionTexts texts) {
    OpenQuestion open = raised.question();
    return new Question(
        open.reason(),
        open.question(),
        open.basis().term(),
        open.rule(),
        open.criteria().stream().map(each -> Criterion.of(each, texts)).toList(),
        open.places().stream().map(references::of).toList(),
        raised.answeredBy().stream().map(RecordKind::term).toList());
  }
}
