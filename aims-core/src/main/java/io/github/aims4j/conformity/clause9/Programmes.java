// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.InternalAudit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Audit programmes, and the internal audits that belong to them. */
final class Programmes {

  private static final Comparator<AuditProgramme> BY_START =
      Comparator.comparing((AuditProgramme each) -> each.start().orElse(LocalDate.MIN))
          .thenComparing(AuditProgramme::id);

  private Programmes() {}

  /**
   * The audits that are done of the last programme that has any; all that are done if they belong
   * to no programme.
   */
  static List<InternalAudit> lastAudits(Examination examination) {
    List<InternalAudit> done = DoneAudits.of(examination).toList();
    return examination.aims().auditProgrammes().stream()
        .sorted(BY_START.reversed())
        .map(programme -> done.stream().filter(each -> belongs(each, programme)).toList())
        .filter(audits -> !audits.isEmpty())
        .findFirst()
        .orElse(done);
  }

  /** Tells whether an audit names a programme or, naming none, lies within its period. */
  static boolean belongs(InternalAudit audit, AuditProgramme programme) {
    return audit
        .programme()
        .map(named -> named.equals(programme.id()))
        .orElseGet(
            () -> DoneAudits.lastDay(audit).filter(day -> contains(programme, day)).isPresent());
  }

  /** Tells whether a day lies within the period of a programme; what is not stated is open. */
  static boolean contains(AuditProgramme programme, LocalDate day) {
    return programme.start().filter(start -> start.isAfter(day)).isEmpty()
        && programme.end().filter(end -> end.isBefore(day)).isEmpty();
  }
}
