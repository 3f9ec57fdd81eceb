// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The internal audits of a programme that is over left out a clause, or a control that the
 * statement of applicability includes.
 *
 * <p>Basis: policy. The standard asks what audits are to tell (ISO/IEC 42001:2023, 9.2.1), not that
 * each clause and control is looked at within one programme. The statement is the one that was in
 * force when the programme ended.
 */
final class AuditCoverageIncomplete {

  private static final Check CLAUSES =
      Check.policy("9.2.1-03")
          .key("clauses")
          .finding(
              "The audits of the programme \"{programme}\" left out these clauses: {missing}.",
              "Audit these clauses in the current programme.")
          .question(
              "The audits of these programmes do not state which clauses they covered.",
              "Which clauses were audited, and which were not?")
          .build();

  private static final Check CONTROLS =
      Check.policy("9.2.1-02")
          .key("controls")
          .finding(
              "The audits of the programme \"{programme}\" left out these controls, which the statement of applicability included: {missing}.",
              "Audit these controls in the current programme.")
          .build();

  private AuditCoverageIncomplete() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("audit-coverage")
            .asks("Do the audits of each programme cover every clause and every included control?")
            .reads(
                "InternalAudit.clauses",
                "InternalAudit.controls",
                "AuditProgramme.start",
                "AuditProgramme.end",
                "ApplicabilityEntry.decision")
            .checks(CLAUSES, CONTROLS)
            .build(),
        AuditProgramme.class,
        AuditCoverageIncomplete::examine);
  }

  private static Outcome examine(AuditProgramme programme, Examination examination) {
    Optional<LocalDate> end = programme.end().filter(day -> day.isBefore(examination.asOf()));
    if (end.isEmpty()) {
      return Outcome.all(CLAUSES.notTriggered(programme), CONTROLS.notTriggered(programme));
    }
    List<InternalAudit> audits =
        DoneAudits.of(examination).filter(each -> Programmes.belongs(each, programme)).toList();
    Applicability applicability = Applicability.of(examination.aims(), end.get());
    return Outcome.all(clauses(programme, audits), controls(programme, audits, applicability));
  }

  private static Outcome clauses(AuditProgramme programme, List<InternalAudit> audits) {
    Set<Clause> audited = EnumSet.noneOf(Clause.class);
    audits.forEach(audit -> audited.addAll(audit.clauses()));
    if (audited.isEmpty()) {
      return CLAUSES.silent(programme, "");
    }
    List<Clause> missing =
        Stream.of(Clause.values())
            .filter(Clause::isLeaf)
            .filter(leaf -> audited.stream().noneMatch(each -> each.contains(leaf)))
            .toList();
    return outcome(CLAUSES, programme, audits, missing);
  }

  private static Outcome controls(
      AuditProgramme programme, List<InternalAudit> audits, Applicability applicability) {
    Set<AnnexControl> audited = EnumSet.noneOf(AnnexControl.class);
    audits.forEach(audit -> audited.addAll(audit.controls()));
    List<AnnexControl> included =
        Stream.of(AnnexControl.values()).filter(applicability::isIncluded).toList();
    if (included.isEmpty()) {
      return CONTROLS.notTriggered(programme);
    }
    return outcome(
        CONTROLS,
        programme,
        audits,
        included.stream().filter(control -> !audited.contains(control)).toList());
  }

  private static Outcome outcome(
      Check check,
      AuditProgramme programme,
      List<InternalAudit> audits,
      List<? extends Provision> missing) {
    return missing.isEmpty()
        ? check.supported(programme, audits)
        : check
            .contradicted(programme, "")
            .with("programme", programme.title())
            .with("missing", missing.stream().map(Provision::id).collect(joining(", ")));
  }
}
