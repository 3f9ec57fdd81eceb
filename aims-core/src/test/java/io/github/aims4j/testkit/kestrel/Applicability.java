package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.seen;
import static io.github.aims4j.testkit.kestrel.Kit.worked;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.ApplicabilityEntry.Reason;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;

/** The office's own controls, the statement of applicability, and how controls are put in place. */
final class Applicability {

  private Applicability() {}

  static void addTo(Aims.Builder aims) {
    aims.addControl(secondLook());
    aims.addControl(consent());
    aims.addStatementOfApplicability(statement());
    ControlTable.INCLUDED.forEach(row -> aims.addControlImplementation(implementation(row)));
    aims.addControlImplementation(logs());
    aims.addControlImplementation(
        own("impl-second-look", "control-second-look", Kit.CONOR, "proc-use")
            .description("A field for the second signature on each issue sheet.")
            .implementedOn(on("2025-08-04"))
            .addIndicator(Id.of("ind-second-look"))
            .addEffectivenessReview(
                worked("2026-05-20", Kit.UNA, "Signed for 99 of 100 texts in two quarters."))
            .build());
    aims.addControlImplementation(
        own("impl-consent", "control-consent", Kit.SILE, "proc-use")
            .description("The first line of each set of minutes names who agreed.")
            .implementedOn(on("2025-10-24"))
            .addIndicator(Id.of("ind-consent"))
            .addEffectivenessReview(worked("2026-05-20", Kit.UNA, "All 58 recordings had consent."))
            .build());
  }

  private static Control secondLook() {
    return Control.builder()
        .id(Id.of("control-second-look"))
        .title("Second look")
        .description(
            "A qualified person who did not write the prompt reads each text against the checklist"
                + " and signs, before it leaves.")
        .owner(Kit.CONOR)
        .addObjective(Id.of("obj-checked"))
        .addProcess(Id.of("proc-use"))
        .concernsOperation(true)
        .version("2.0")
        .availableToParties(true)
        .addDocument(Id.of("doc-checklist"))
        .build();
  }

  private static Control consent() {
    return Control.builder()
        .id(Id.of("control-consent"))
        .title("Consent before record")
        .description("Whoever records asks all present, again when somebody joins, and notes it.")
        .owner(Kit.SILE)
        .addObjective(Id.of("obj-consent"))
        .addProcess(Id.of("proc-use"))
        .concernsOperation(true)
        .version("1.0")
        .availableToParties(true)
        .addDocument(Id.of("doc-card-scribeline"))
        .build();
  }

  private static StatementOfApplicability statement() {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa"))
            .title("Statement of applicability")
            .version("1.1")
            .date(on("2026-06-02"))
            .comparedOn(on("2026-06-02"))
            .approval(approvedByMaeve("2026-06-05"))
            .effectiveFrom(day("2026-06-08"))
            .document(Id.of("doc-soa"))
            .addNote("Version 1.1 added the review of release notes to A.6.2.6.");
    ControlTable.INCLUDED.forEach(row -> statement.addEntry(included(row)));
    ControlTable.EXCLUDED.forEach(
        (control, because) -> statement.addEntry(excluded(control, because).build()));
    statement.addEntry(
        ApplicabilityEntry.builder()
            .annexControl(AnnexControl.A_6_2_8)
            .decision(Decision.INCLUDED)
            .addAiSystem(Id.of("sys-scribeline"))
            .justification("Who recorded, heard or deleted a voice must be traceable.")
            .addReason(Reason.RISK_TREATMENT)
            .addRisk(Id.of(RiskRegister.NO_CONSENT))
            .build());
    statement.addEntry(
        excluded(
                AnnexControl.A_6_2_8,
                "Drafts and signatures in the project file show what PlanMate did; its own log"
                    + " would add nothing.")
            .addAiSystem(Id.of("sys-planmate"))
            .build());
    statement.addEntry(
        ownEntry(
            "control-second-look",
            RiskRegister.MADE_UP,
            "The insurer asks for it, and it costs a quarter of an hour."));
    statement.addEntry(
        ownEntry(
            "control-consent",
            RiskRegister.NO_CONSENT,
            "Guests of a meeting have a right to be asked; no control of Annex A says how."));
    return statement.build();
  }

  private static ApplicabilityEntry included(ControlRow row) {
    ApplicabilityEntry.Builder entry =
        ApplicabilityEntry.builder()
            .annexControl(row.control())
            .decision(Decision.INCLUDED)
            .justification(row.why())
            .addReason(row.reason());
    row.risks().forEach(risk -> entry.addRisk(Id.of(risk)));
    return entry.build();
  }

  private static ApplicabilityEntry.Builder excluded(AnnexControl control, String because) {
    return ApplicabilityEntry.builder()
        .annexControl(control)
        .decision(Decision.EXCLUDED)
        .justification(because);
  }

  private static ApplicabilityEntry ownEntry(String control, String risk, String why) {
    return ApplicabilityEntry.builder()
        .ownControl(Id.of(control))
        .decision(Decision.INCLUDED)
        .justification(why)
        .addReason(Reason.RISK_TREATMENT)
        .addRisk(Id.of(risk))
        .build();
  }

  private static ControlImplementation implementation(ControlRow row) {
    ControlImplementation.Builder implementation =
        ControlImplementation.builder()
            .id(Id.of("impl-" + row.control().id()))
            .annexControl(row.control())
            .description(row.how())
            .status(Status.IMPLEMENTED)
            .owner(row.owner())
            .implementedOn(on(row.since()))
            .addDocument(Id.of("doc-manual"));
    if (row.control() == AnnexControl.A_6_2_6) {
      implementation
          .addEffectivenessReview(
              worked("2026-05-20", Kit.CONOR, "Since April each release note was read in time."))
          .addCorrectiveAction(Id.of("action-release-notes"))
          .addEvidence(
              seen("List of release notes", "office share, aims/releases", "2026-05-20", Kit.UNA));
    } else if (row.control() == AnnexControl.A_9_4) {
      implementation.addIndicator(Id.of("ind-late-errors"));
    }
    return implementation.build();
  }

  private static ControlImplementation logs() {
    return ControlImplementation.builder()
        .id(Id.of("impl-A.6.2.8"))
        .annexControl(AnnexControl.A_6_2_8)
        .description("ScribeLine logs access; the log is saved each month.")
        .status(Status.IMPLEMENTED)
        .addAiSystem(Id.of("sys-scribeline"))
        .owner(Kit.SILE)
        .implementedOn(on("2025-10-31"))
        .addDocument(Id.of("doc-card-scribeline"))
        .build();
  }

  private static ControlImplementation.Builder own(
      String id, String control, Id<Party> owner, String process) {
    return ControlImplementation.builder()
        .id(Id.of(id))
        .ownControl(Id.of(control))
        .status(Status.IMPLEMENTED)
        .addProcess(Id.of(process))
        .owner(owner);
  }
}
