package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.done;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.open;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.OrganizationalObjective;

/** Objectives and changes. */
final class Plans {

  private Plans() {}

  static void addTo(Aims.Builder aims) {
    addObjectives(aims);
    aims.addChange(summaries());
    aims.addChange(releaseNotes());
  }

  private static void addObjectives(Aims.Builder aims) {
    aims.addObjective(
        objective("obj-checked", "Nothing leaves unread", "Checked work", Kit.CONOR)
            .type(Objective.Type.RESPONSIBLE_USE)
            .statement("Each text that PlanMate drafted has a second signature before it leaves.")
            .addOrganizationalObjective(OrganizationalObjective.C_2_1)
            .addAiSystem(Id.of("sys-planmate"))
            .addInterestedParty(Id.of("ip-clients"))
            .addInterestedParty(Id.of("ip-insurer"))
            .addIndicator(Id.of("ind-second-look"))
            .addIndicator(Id.of("ind-late-errors"))
            .target("100 % signed; at most one error a year found after issue")
            .addAction(
                done(
                    "Put the second signature on the issue sheet",
                    Kit.CONOR,
                    "2025-08-15",
                    "2025-08-04",
                    "Sample of ten sheets"))
            .build());
    aims.addObjective(
        objective("obj-consent", "Nobody is recorded unasked", "Consent", Kit.SILE)
            .type(Objective.Type.RESPONSIBLE_USE)
            .statement("Each recording begins with the consent of all who are heard.")
            .addOrganizationalObjective(OrganizationalObjective.C_2_7)
            .addAiSystem(Id.of("sys-scribeline"))
            .addInterestedParty(Id.of("ip-meeting-guests"))
            .addIndicator(Id.of("ind-consent"))
            .target("100 %")
            .addAction(
                done(
                    "Put consent on the first line of the minutes",
                    Kit.SILE,
                    "2025-10-31",
                    "2025-10-24",
                    "Sample of ten minutes"))
            .build());
    aims.addObjective(
        objective("obj-skills", "Tools learned, craft kept", "Craft", Kit.CONOR)
            .type(Objective.Type.AIMS)
            .statement(
                "Whoever has an account has the course; ten workshops a year go without the tool.")
            .addOrganizationalObjective(OrganizationalObjective.C_2_2)
            .addInterestedParty(Id.of("ip-staff"))
            .addIndicator(Id.of("ind-workshops"))
            .target("10 workshops by the end of 2026")
            .addResource(Id.of("res-hours"))
            .addAction(
                open(
                    "Hold the workshops of the second half-year",
                    Kit.CONOR,
                    "2026-12-18",
                    "Attendance, and two texts that graduates wrote alone"))
            .build());
  }

  private static Objective.Builder objective(
      String id, String title, String theme, Id<Party> owner) {
    return Objective.builder()
        .id(Id.of(id))
        .title(title)
        .theme(theme)
        .level("whole office")
        .policy(Id.of("pol-ai"))
        .owner(owner)
        .due(day("2026-12-31"))
        .evaluation("Figures of the quarters, looked at in the management review")
        .status(Objective.Status.OPEN)
        .version("1.0")
        .lastReview(on("2026-05-28"))
        .document(Id.of("doc-manual"));
  }

  private static Change summaries() {
    return Change.builder()
        .id(Id.of("change-summaries"))
        .title("ScribeLine began to write summaries")
        .type(Change.Type.UNINTENDED)
        .reason("The supplier switched them on with version 4; nobody read the release note.")
        .addAiSystem(Id.of("sys-scribeline"))
        .significant(true)
        .significantBecause("It is a function that the last assessment did not look at.")
        .plan("Off until assessed; assess; decide.")
        .consequences("Eleven summaries were written in two months. None had been sent out.")
        .mitigation("Switched off on 20 March 2026; the eleven summaries were deleted.")
        .owner(Kit.SILE)
        .proposedOn(on("2026-03-18"))
        .effectiveOn(on("2026-01-19"))
        .approval(approvedByMaeve("2026-04-16"))
        .addRiskAssessment(Id.of("assessment-summaries"))
        .addImpactAssessment(Id.of("impact-scribeline"))
        .build();
  }

  private static Change releaseNotes() {
    return Change.builder()
        .id(Id.of("change-release-notes"))
        .title("Release notes are read within ten working days")
        .type(Change.Type.PLANNED)
        .reason("Corrective action after the audit of March 2026")
        .addProcess(Id.of("proc-change"))
        .addProcess(Id.of("proc-suppliers"))
        .addDocument(Id.of("doc-manual"))
        .significant(false)
        .significantBecause("The tools stay as they are.")
        .plan("Tried in April and May, written into the manual in June.")
        .owner(Kit.UNA)
        .proposedOn(on("2026-03-25"))
        .effectiveOn(on("2026-04-01"))
        .approval(approvedByMaeve("2026-03-27"))
        .source(Kit.row(2, "title", "What", "read the release notes!"))
        .build();
  }
}
