package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.review;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.standard.LifeCycleStage;

/** How the tools were brought in, what they are for, and how their use is watched. */
final class Use {

  private Use() {}

  static void addTo(Aims.Builder aims) {
    aims.addDeploymentPlan(trial());
    addIntendedUses(aims);
    addUserInformation(aims);
    addOperationRecords(aims);
    aims.addEventLog(log());
  }

  private static DeploymentPlan trial() {
    return DeploymentPlan.builder()
        .id(Id.of("deploy-planmate"))
        .title("Trial and release of PlanMate")
        .aiSystem(Id.of("sys-planmate"))
        .version("5")
        .plannedFor(day("2025-06-02"))
        .addSite("Tanners Yard")
        .addRequirement("Six texts of closed projects drafted anew, none with a grave error missed")
        .addRequirement("A contract that forbids training on our data")
        .metOn(on("2025-05-30"))
        .rollback("Back to the old templates, which stay in the folder")
        .approval(approvedByMaeve("2025-05-30"))
        .build();
  }

  private static void addIntendedUses(Aims.Builder aims) {
    aims.addIntendedUse(
        IntendedUse.builder()
            .id(Id.of("use-planmate"))
            .aiSystem(Id.of("sys-planmate"))
            .statement("First drafts of tender texts and room schedules")
            .addUser("The ten people of the studio, after the course")
            .addLimit("No fire, structure or access ratings without the publisher's page open")
            .addLimit("No letters to clients, no fee proposals, no design decisions")
            .addCondition("Room tables come from the released model")
            .addCondition("A second person signs")
            .addCheck(check("2025-12-15", Kit.PIOTR))
            .addCheck(
                UseCheck.builder()
                    .date(on("2026-03-12"))
                    .asIntended(false)
                    .checkedBy(Kit.PIOTR)
                    .deviation("One fee letter of February was drafted with it.")
                    .consequence("The limit was explained to the colleague and put on the card.")
                    .build())
            .addCheck(check("2026-06-11", Kit.PIOTR))
            .document(Id.of("doc-card-planmate"))
            .build());
    aims.addIntendedUse(
        IntendedUse.builder()
            .id(Id.of("use-scribeline"))
            .aiSystem(Id.of("sys-scribeline"))
            .statement("Transcripts of design and site meetings, as a help to write minutes")
            .addUser("Sile Doran and two project leaders")
            .addLimit("No talks on pay, health or applicants")
            .addLimit("No summaries")
            .addCondition("All who are heard have agreed")
            .addCheck(check("2025-12-16", Kit.SILE))
            .addCheck(
                UseCheck.builder()
                    .date(on("2026-03-19"))
                    .asIntended(false)
                    .checkedBy(Kit.UNA)
                    .deviation("Summaries had been written since January.")
                    .consequence(
                        "Found by the audit the day before; switched off on 20 March 2026.")
                    .build())
            .addCheck(check("2026-06-12", Kit.UNA))
            .document(Id.of("doc-card-scribeline"))
            .build());
  }

  private static UseCheck check(String date, Id<Party> by) {
    return UseCheck.builder().date(on(date)).asIntended(true).checkedBy(by).build();
  }

  private static void addUserInformation(Aims.Builder aims) {
    aims.addUserInformation(
        card("info-planmate", "Card: PlanMate", "sys-planmate", "doc-card-planmate")
            .version("5")
            .audience("The studio")
            .addContent("What it is for, and its limits")
            .addContent("How references are opened and checked")
            .addContent("What must not be typed in")
            .build());
    aims.addUserInformation(
        card("info-scribeline", "Card: ScribeLine", "sys-scribeline", "doc-card-scribeline")
            .version("4")
            .audience("Those with an account, and guests of meetings")
            .addContent("How consent is asked for and noted")
            .addContent("Where it mishears: site noise, accents, two at once")
            .addContent("How summaries are kept off")
            .build());
  }

  private static UserInformation.Builder card(
      String id, String title, String system, String document) {
    return UserInformation.builder()
        .id(Id.of(id))
        .title(title)
        .aiSystem(Id.of(system))
        .tellsOfAi(true)
        .channel("On the wall, on the share, and handed out in the course")
        .accessibility("One page, large print, no jargon")
        .date(on("2026-06-08"))
        .document(Id.of(document));
  }

  private static void addOperationRecords(Aims.Builder aims) {
    aims.addOperationRecord(
        OperationRecord.builder()
            .id(Id.of("oper-quarter"))
            .title("Figures of the second quarter of 2026")
            .type(OperationRecord.Type.MONITORING)
            .aiSystem(Id.of("sys-planmate"))
            .version("5")
            .frequency("Each quarter")
            .addIndicator(Id.of("ind-second-look"))
            .addIndicator(Id.of("ind-late-errors"))
            .date(on("2026-06-26"))
            .addPerformedBy(Kit.CONOR)
            .outcome("All on target.")
            .build());
    aims.addOperationRecord(
        OperationRecord.builder()
            .id(Id.of("oper-summaries-off"))
            .title("Summaries switched off")
            .type(OperationRecord.Type.UPDATE)
            .aiSystem(Id.of("sys-scribeline"))
            .version("4")
            .description("Switched off in all three accounts, and eleven summaries deleted.")
            .date(on("2026-03-20"))
            .addPerformedBy(Kit.SILE)
            .outcome("Checked in each account by Una Brannigan.")
            .addChange(Id.of("change-summaries"))
            .build());
  }

  private static EventLog log() {
    return EventLog.builder()
        .id(Id.of("log-scribeline"))
        .title("Access log of ScribeLine")
        .aiSystem(Id.of("sys-scribeline"))
        .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
        .addEvent("Recording begun and ended, by account")
        .addEvent("Transcript opened, exported or deleted")
        .location("Saved from the supplier's console to the office share, aims/scribeline")
        .retention("12 months")
        .access("Sile Doran and Una Brannigan")
        .addReview(
            review(
                "2026-06-12",
                Kit.UNA,
                "each quarter",
                "Every recording of the quarter has its line of consent.",
                false))
        .build();
  }
}
