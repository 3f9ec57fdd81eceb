// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An auditor audited own work: what the auditor owns, or as an auditee.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.2: objectivity and impartiality). A role in what
 * was audited, a part in its assessment, a place in the unit that owns it, or no statement on
 * impartiality, is a question. Technical experts and observers do not audit.
 */
final class AuditorOfOwnWork {

  private static final Check OWN_WORK =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.2.2-05")
          .key("own-work")
          .finding(
              "\"{auditor}\" is an auditor of the internal audit \"{audit}\" and also {conflict}.",
              "Let somebody else audit this, and look again at what was concluded.")
          .question(
              "These internal audits have begun, and the records name no auditor.",
              "Who audited, and what keeps them objective and impartial?")
          .build();

  private static final Check INVOLVED =
      Check.asking("9.2.2-05")
          .key("involved")
          .question(
              "These auditors had a role in what they audited, belong to the unit that owns it, or took part in assessments of it.",
              "What did the auditors do in the audited area, and what kept them objective and impartial?")
          .build();

  private static final Check STATED =
      Check.asking("9.2.2-05")
          .key("stated")
          .question(
              "The records do not state why these auditors are objective and impartial.",
              "Have these auditors worked in the audited area, or reported to its manager?")
          .build();

  private AuditorOfOwnWork() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("auditor-own-work")
            .asks("Are internal auditors independent of the work that they audit?")
            .reads(
                "Auditor.party",
                "Auditor.role",
                "Auditor.independence",
                "InternalAudit.auditees",
                "InternalAudit.processes",
                "InternalAudit.aiSystems",
                "InternalAudit.controls",
                "InternalAudit.ownControls",
                "AimsProcess.owner",
                "AiSystem.owner",
                "ControlImplementation.owner",
                "RiskAssessment.assessors",
                "ImpactAssessment.assessors",
                "RoleAssignment.processes",
                "RoleAssignment.aiSystems",
                "RoleAssignment.start",
                "RoleAssignment.end",
                "Party.partOf")
            .checks(OWN_WORK, INVOLVED, STATED)
            .build(),
        AuditorOfOwnWork::examine);
  }

  private static Outcome examine(Examination examination) {
    AuditedWork work = AuditedWork.of(examination.aims());
    return Outcome.all(
        examination.aims().internalAudits().stream()
            .map(audit -> examine(audit, work, examination)));
  }

  private static Outcome examine(InternalAudit audit, AuditedWork work, Examination examination) {
    if (!DoneAudits.hasBegun(audit, examination)) {
      return Outcome.all(
          OWN_WORK.notTriggered(audit), INVOLVED.notTriggered(audit), STATED.notTriggered(audit));
    }
    List<Outcome> outcomes =
        IntStream.range(0, audit.auditors().size())
            .filter(index -> audit.auditors().get(index).audits())
            .mapToObj(index -> examine(audit, index, work, examination))
            .toList();
    return outcomes.isEmpty()
        ? OWN_WORK.silent(audit, "/auditors")
        : Outcome.all(outcomes.stream());
  }

  private static Outcome examine(
      InternalAudit audit, int index, AuditedWork work, Examination examination) {
    Auditor auditor = audit.auditors().get(index);
    String path = "/auditors/" + index;
    String conflict = conflict(audit, auditor.party(), work);
    if (!conflict.isEmpty()) {
      return OWN_WORK
          .contradicted(audit, path + "/party")
          .with("auditor", name(auditor.party(), examination))
          .with("audit", audit.title())
          .with("conflict", conflict);
    }
    boolean isInvolved =
        work.hasRole(auditor.party(), audit)
            || work.isOfOwningUnit(auditor.party(), audit)
            || work.hasAssessed(auditor.party(), audit);
    return Outcome.all(
        OWN_WORK.supported(audit),
        isInvolved ? INVOLVED.silent(audit, path + "/party") : INVOLVED.supported(audit),
        auditor.independence().isPresent()
            ? STATED.supported(audit)
            : STATED.silent(audit, path + "/independence"));
  }

  /** Why an auditor is not impartial, within a sentence; empty text: nothing on record. */
  private static String conflict(InternalAudit audit, Id<Party> auditor, AuditedWork work) {
    List<Entity<?>> owned = work.ownedBy(auditor, audit);
    Stream<String> auditee =
        audit.auditees().contains(auditor) ? Stream.of("one of its auditees") : Stream.empty();
    Stream<String> owner =
        owned.isEmpty()
            ? Stream.empty()
            : Stream.of(
                "the owner of what was audited: "
                    + owned.stream()
                        .map(each -> Subject.of(each).toString())
                        .collect(joining(", ")));
    return Stream.concat(auditee, owner).collect(joining(" and "));
  }

  private static String name(Id<Party> party, Examination examination) {
    return examination.aims().nameOf(party);
  }
}
