package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.review;
import static io.github.aims4j.testkit.kestrel.Kit.seen;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;

/** The two bought tools, who supplies them, and who gets what they help to make. */
final class Systems {

  private Systems() {}

  static void addTo(Aims.Builder aims) {
    aims.addAiSystem(planMate());
    aims.addAiSystem(scribeLine());
    aims.addSupplier(brightquill());
    aims.addSupplier(hearwell());
    aims.addCustomer(clients());
    aims.addResponsibilityAllocation(tasks());
  }

  private static AiSystem planMate() {
    return bought("sys-planmate", "PlanMate")
        .description("A hosted assistant that writes texts and fills tables from templates.")
        .purpose("First drafts of tender texts and room schedules")
        .owner(Kit.PIOTR)
        .oversight(
            HumanOversight.builder()
                .description("A second person reads and signs each text before it leaves.")
                .addMayStop(UNA)
                .addMayStop(Kit.CONOR)
                .addMayOverride(Kit.STUDIO)
                .means("Drafts are plain text that anybody may change; accounts can be closed.")
                .build())
        .addAffectedGroup("Users of buildings")
        .addAffectedGroup("Young colleagues")
        .impactLevel(ImpactLevel.builder().label("moderate").elevated(false).build())
        .addSupplier(Id.of("sup-brightquill"))
        .addCustomer(Id.of("cust-clients"))
        .impactAssessment(performed("2025-09-09"))
        .nextReevaluation(on("2026-09"))
        .addVersion(
            AiSystemVersion.builder()
                .label("5")
                .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                .addStageChange(step(LifeCycleStage.INCEPTION, "2025-02-10"))
                .addStageChange(
                    step(LifeCycleStage.INCEPTION, LifeCycleStage.DEPLOYMENT, "2025-05-12"))
                .addStageChange(
                    step(
                        LifeCycleStage.DEPLOYMENT,
                        LifeCycleStage.OPERATION_AND_MONITORING,
                        "2025-06-02"))
                .addDeployment(deployment("2025-06-02").build())
                .build())
        .addDuty(
            duty(
                    Duty.State.OWED,
                    "The council asks bidders to assess what their AI may mean for people.")
                .basis("Dunmarrow Town Council, framework 2025/11, section 7")
                .build())
        .source(Kit.row(7, "purpose", "What for", "specs + room lists (drafts!)"))
        .build();
  }

  private static AiSystem scribeLine() {
    return bought("sys-scribeline", "ScribeLine")
        .description("A hosted tool that turns recordings of meetings into text.")
        .purpose("Transcripts as a help to write the minutes of meetings")
        .owner(Kit.SILE)
        .oversight(
            HumanOversight.builder()
                .description("The minutes are written by a person, with the transcript beside.")
                .addMayStop(Kit.SILE)
                .addMayStop(UNA)
                .addMayOverride(Kit.SILE)
                .means("The stop key; whoever leads the meeting may ask for it at any time.")
                .build())
        .addAffectedGroup("Guests of meetings")
        .impactLevel(ImpactLevel.builder().label("raised").elevated(true).build())
        .addSupplier(Id.of("sup-hearwell"))
        .impactAssessment(performed("2026-04-14"))
        .nextReevaluation(on("2026-10"))
        .addVersion(
            AiSystemVersion.builder()
                .label("3")
                .stage(LifeCycleStage.RETIREMENT)
                .addStageChange(step(LifeCycleStage.DEPLOYMENT, "2024-09-16"))
                .addStageChange(
                    step(
                        LifeCycleStage.DEPLOYMENT,
                        LifeCycleStage.OPERATION_AND_MONITORING,
                        "2024-10-01"))
                .addStageChange(
                    step(
                        LifeCycleStage.OPERATION_AND_MONITORING,
                        LifeCycleStage.RETIREMENT,
                        "2026-01-19"))
                .addDeployment(deployment("2024-10-01").end(on("2026-01-18")).build())
                .build())
        .addVersion(
            AiSystemVersion.builder()
                .label("4")
                .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                .addStageChange(step(LifeCycleStage.OPERATION_AND_MONITORING, "2026-01-19"))
                .addDeployment(deployment("2026-01-19").build())
                .build())
        .addDuty(
            duty(
                    Duty.State.NOT_OWED,
                    "No law or contract asks for one; ours was made for our own sake.")
                .build())
        .addEvidence(
            seen("Settings with summaries off", "office share, aims/scribeline", "2026-03-20", UNA)
                .toBuilder()
                .hash("sha-256:6b1f0c2e9a47d8")
                .validUntil(day("2027-03-20"))
                .build())
        .build();
  }

  private static AiSystem.Builder bought(String id, String name) {
    return AiSystem.builder()
        .id(Id.of(id))
        .name(name)
        .addRole(AiRole.CUSTOMER)
        .addRole(AiRole.USER)
        .origin(AiSystem.Origin.BOUGHT)
        .autonomy(AiSystem.Autonomy.ASSISTANCE);
  }

  private static ImpactAssessmentStatement performed(String date) {
    return ImpactAssessmentStatement.builder()
        .answer(ImpactAssessmentStatement.Answer.PERFORMED)
        .date(on(date))
        .build();
  }

  private static StageChange step(LifeCycleStage to, String date) {
    return StageChange.builder().toStage(to).date(on(date)).decidedBy(MAEVE).build();
  }

  private static StageChange step(LifeCycleStage from, LifeCycleStage to, String date) {
    return StageChange.builder()
        .fromStage(from)
        .toStage(to)
        .date(on(date))
        .decidedBy(MAEVE)
        .build();
  }

  private static Deployment.Builder deployment(String start) {
    return Deployment.builder().site("Tanners Yard").jurisdiction("IE").start(on(start));
  }

  private static Duty.Builder duty(Duty.State state, String reason) {
    return Duty.builder().subject(Duty.Subject.IMPACT_ASSESSMENT).state(state).reason(reason);
  }

  private static Supplier brightquill() {
    return Supplier.builder()
        .id(Id.of("sup-brightquill"))
        .name("Brightquill")
        .addSupply("PlanMate, hosted")
        .addRequirement("No training on our data")
        .addRequirement("Release notes before a change")
        .addRequirement("An answer to reports of errors within five working days")
        .contract("BQ-2025-0388")
        .owner(UNA)
        .addEvaluation(
            review(
                "2025-08-20",
                UNA,
                "first evaluation",
                "All twelve questions answered; keeps data in the European Union.",
                false))
        .nextEvaluation(day("2026-08-20"))
        .build();
  }

  private static Supplier hearwell() {
    return Supplier.builder()
        .id(Id.of("sup-hearwell"))
        .name("Hearwell Software")
        .addSupply("ScribeLine, hosted")
        .addRequirement("No training on our recordings")
        .addRequirement("New functions stay off until we switch them on")
        .contract("HW-22917")
        .owner(UNA)
        .addEvaluation(
            review("2025-08-20", UNA, "first evaluation", "Good on privacy, vague on news.", false))
        .addEvaluation(
            review(
                "2026-04-22",
                UNA,
                "unasked summaries",
                "Promised in writing that new functions start switched off.",
                true))
        .nextEvaluation(day("2026-10-22"))
        .addCorrectiveAction(Id.of("action-release-notes"))
        .build();
  }

  private static Customer clients() {
    return Customer.builder()
        .id(Id.of("cust-clients"))
        .name("Clients who get texts that PlanMate helped to draft")
        .addExpectation("To know where AI helped")
        .addExpectation("That an architect answers for each line")
        .addRequirement("To tell us of errors that they find")
        .contract("General terms of the office, section 9")
        .owner(MAEVE)
        .lastReview(on("2026-05-28"))
        .informedOn(on("2026-05-15"))
        .build();
  }

  private static ResponsibilityAllocation tasks() {
    return ResponsibilityAllocation.builder()
        .id(Id.of("alloc-tasks"))
        .title("Who does what for the two tools")
        .addAiSystem(Id.of("sys-planmate"))
        .addAiSystem(Id.of("sys-scribeline"))
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Model, hosting and repair of PlanMate")
                .side(ResponsibilityShare.Side.SUPPLIER)
                .supplier(Id.of("sup-brightquill"))
                .build())
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Model, hosting and repair of ScribeLine; deletion within 30 days")
                .side(ResponsibilityShare.Side.SUPPLIER)
                .supplier(Id.of("sup-hearwell"))
                .build())
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Use, second look, consent, and telling the suppliers of errors")
                .side(ResponsibilityShare.Side.ORGANIZATION)
                .addStage(LifeCycleStage.OPERATION_AND_MONITORING)
                .holder(UNA)
                .build())
        .addShare(
            ResponsibilityShare.builder()
                .responsibility("Accounts, laptops and backup (Lantern Office IT)")
                .side(ResponsibilityShare.Side.THIRD_PARTY)
                .build())
        .agreedOn(on("2025-08-20"))
        .document(Id.of("doc-tasks"))
        .build();
  }
}
