package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.seen;
import static io.github.aims4j.testkit.kestrel.Kit.worked;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.Clause;

/** What was put right and made better, and the application for certification. */
final class Betterment {

  private Betterment() {}

  static void addTo(Aims.Builder aims) {
    aims.addNonconformity(nonconformity());
    aims.addCorrectiveAction(action());
    addImprovements(aims);
    aims.addCertificationBody(body());
    aims.addCertificationApplication(application());
  }

  private static Nonconformity nonconformity() {
    return Nonconformity.builder()
        .id(Id.of("nc-changes"))
        .title("A change of ScribeLine went unseen")
        .origin(Nonconformity.Origin.INTERNAL_AUDIT)
        .requirement(Clause.parse("8.1"))
        .statement("An unintended change of a bought tool was not noticed for two months.")
        .addObjectiveEvidence("Eleven summaries from 22 January to 16 March 2026")
        .addObjectiveEvidence("Release note of 12 January 2026, unopened")
        .weight(Nonconformity.Weight.MINOR)
        .detectedOn(on("2026-03-18"))
        .addAiSystem(Id.of("sys-scribeline"))
        .addProcess(Id.of("proc-change"))
        .owner(UNA)
        .correction("Summaries were switched off in all three accounts.")
        .correctedOn(on("2026-03-20"))
        .consequences("Eleven summaries were deleted; the guests of those meetings were told.")
        .reviewedOn(on("2026-03-25"))
        .addCause("Release notes went to a mailbox that nobody reads.")
        .addCause("Nobody was named to read them.")
        .similarCases("PlanMate: three notes were unread too; none brought a new function.")
        .actionNeeded(true)
        .supplier(Id.of("sup-hearwell"))
        .closedOn(on("2026-06-19"))
        .addEvidence(seen("Notes to guests", "office share, aims/nc", "2026-03-24", Kit.SILE))
        .build();
  }

  private static CorrectiveAction action() {
    return CorrectiveAction.builder()
        .id(Id.of("action-release-notes"))
        .title("Somebody reads release notes")
        .addNonconformity(Id.of("nc-changes"))
        .description(
            "Release notes go to the two owners of tools. Each note is read within ten working days"
                + " and gets a line in a list. Hearwell keeps new functions off.")
        .owner(UNA)
        .due(day("2026-04-30"))
        .completedOn(on("2026-04-22"))
        .checkPlannedFor(day("2026-06-19"))
        .addEffectivenessReview(
            worked("2026-06-19", Kit.CONOR, "Five notes since April, all read within six days."))
        .changeNeeded(true)
        .addChange(Id.of("change-release-notes"))
        .build();
  }

  private static void addImprovements(Aims.Builder aims) {
    aims.addImprovement(
        Improvement.builder()
            .id(Id.of("improve-checklist"))
            .title("A checklist that asks whether a standard is in force")
            .description("Version 2.0: each product and standard is opened at its publisher.")
            .origin("The incident of November 2025")
            .expectedEffect("No made-up or withdrawn reference leaves the office")
            .owner(Kit.PIOTR)
            .proposedOn(on("2025-12-01"))
            .due(day("2026-01-16"))
            .completedOn(on("2026-01-12"))
            .effect("None found after issue since.")
            .addAiSystem(Id.of("sys-planmate"))
            .addIndicator(Id.of("ind-late-errors"))
            .build());
    aims.addImprovement(
        Improvement.builder()
            .id(Id.of("improve-cards"))
            .title("Real errors on the cards")
            .description("Two errors that happened here, on each card, with how they were found.")
            .origin("Internal audit 2026")
            .expectedEffect("Colleagues know what to look for")
            .owner(Kit.PIOTR)
            .proposedOn(on("2026-03-27"))
            .due(day("2026-06-30"))
            .completedOn(on("2026-06-08"))
            .build());
  }

  private static CertificationBody body() {
    return CertificationBody.builder()
        .id(Id.of("body-norvane"))
        .name("Norvane Certification")
        .address("12 Custom Quay, Port Alder")
        .addAccreditation(
            Accreditation.builder()
                .accreditationBody("Western Accreditation Board")
                .number("WAB-MS-0142")
                .addStandard("ISO/IEC 42001:2023")
                .validFrom(day("2025-02-01"))
                .validUntil(day("2029-01-31"))
                .build())
        .build();
  }

  private static CertificationApplication application() {
    return CertificationApplication.builder()
        .id(Id.of("application-2026"))
        .body(Id.of("body-norvane"))
        .date(on("2026-06-15"))
        .scope("Use of bought AI tools for tender texts, room schedules and minutes")
        .addSite("Tanners Yard")
        .standard("ISO/IEC 42001:2023")
        .addAiRole(AiRole.CUSTOMER)
        .addAiRole(AiRole.USER)
        .addNote("Norvane expects to review the application by mid-July 2026.")
        .build();
  }
}
