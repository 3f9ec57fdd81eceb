// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.conformity.Examination;
import java.util.Comparator;
import java.util.Optional;

/** Why something that was never done should have been done by the day. */
final class FirstOccurrence {

  private FirstOccurrence() {}

  /**
   * Why it should have been done, within a sentence: its first planned interval is over, or a
   * certificate is in force; empty: the records do not say that it should.
   *
   * @param kind the kind of agenda item that an interval makes due
   */
  static Optional<String> wasDue(DueKind kind, Examination examination) {
    return overdue(kind, examination).or(() -> certified(examination));
  }

  private static Optional<String> overdue(DueKind kind, Examination examination) {
    return examination.overdue().stream()
        .filter(item -> item.kind() == kind)
        .filter(item -> item.subject().kind() == RecordKind.PLANNED_INTERVAL)
        .map(AgendaItem::day)
        .map(day -> "the first planned interval was over on " + day)
        .findFirst();
  }

  private static Optional<String> certified(Examination examination) {
    return examination.aims().certificates().stream()
        .filter(examination::isInForce)
        .min(Comparator.comparing(Certificate::effectiveFrom).thenComparing(Certificate::number))
        .map(
            certificate ->
                "certificate %s took effect on %s"
                    .formatted(certificate.number(), certificate.effectiveFrom()));
  }
}
