package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.done;
import static io.github.aims4j.testkit.kestrel.Kit.on;
import static io.github.aims4j.testkit.kestrel.Kit.worked;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Consequence.Affected;
import io.github.aims4j.planning.Occasion;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;

/** Risks, an opportunity, the assessments and the treatment plan. */
final class RiskRegister {

  static final String MADE_UP = "risk-made-up";
  static final String NO_CONSENT = "risk-no-consent";

  private RiskRegister() {}

  static void addTo(Aims.Builder aims) {
    RiskTable.ROWS.forEach(row -> aims.addRisk(risk(row)));
    aims.addOpportunity(opportunity());
    aims.addRiskAssessment(firstAssessment());
    aims.addRiskAssessment(assessmentOfSummaries());
    aims.addRiskTreatmentPlan(plan());
  }

  private static Risk risk(RiskRow row) {
    Risk.Builder risk =
        Risk.builder()
            .id(Id.of(row.id()))
            .title(row.title())
            .addRiskSource(row.source())
            .addCause(row.cause())
            .criteria(Id.of("criteria"))
            .likelihood(row.likelihood())
            .level(row.level())
            .residualLevel(row.residualLevel())
            .acceptable(false)
            .priority(row.priority())
            .addTreatmentOption(row.option())
            .owner(row.owner())
            .identifiedOn(on("2025-09-10"))
            .lastReview(on("2026-05-20"));
    row.systems().forEach(system -> risk.addAiSystem(Id.of(system)));
    row.controls().forEach(risk::addControl);
    addContext(row.id(), risk);
    if (needsAcceptance(row)) {
      risk.acceptance(acceptance(row));
    }
    return risk.build();
  }

  private static void addContext(String id, Risk.Builder risk) {
    switch (id) {
      case MADE_UP ->
          risk.addOwnControl(Id.of("control-second-look"))
              .addObjective(Id.of("obj-checked"))
              .addInterestedParty(Id.of("ip-clients"))
              .addInterestedParty(Id.of("ip-insurer"))
              .addImpactAssessment(Id.of("impact-planmate"))
              .addConsequence(consequence(Affected.ORGANIZATION, "The firm pays for a wrong part"))
              .addConsequence(
                  consequence(Affected.INDIVIDUALS, "Users of a building are less safe"))
              .addConsequence(none(Affected.SOCIETIES, "One building at a time is concerned."));
      case "risk-client-data" ->
          risk.addInterestedParty(Id.of("ip-clients"))
              .addConsequence(consequence(Affected.ORGANIZATION, "The client leaves"))
              .addConsequence(none(Affected.INDIVIDUALS, "Briefs name firms, hardly persons."))
              .addConsequence(none(Affected.SOCIETIES, "Nobody else's interests are touched."));
      case NO_CONSENT ->
          risk.addOwnControl(Id.of("control-consent"))
              .addObjective(Id.of("obj-consent"))
              .addInterestedParty(Id.of("ip-meeting-guests"))
              .addContextIssue(Id.of("issue-supplier-pace"))
              .addImpactAssessment(Id.of("impact-scribeline"))
              .addConsequence(consequence(Affected.ORGANIZATION, "A complaint and a fine"))
              .addConsequence(
                  consequence(Affected.INDIVIDUALS, "Words are kept against their will"))
              .addConsequence(none(Affected.SOCIETIES, "Few people, in meetings they know of."));
      case "risk-old-rules" ->
          risk.addContextIssue(Id.of("issue-climate"))
              .addConsequence(
                  Consequence.builder()
                      .affected(Affected.ORGANIZATION)
                      .description("A tender is written anew")
                      .level("noticeable")
                      .build());
      case "risk-skills" -> risk.addObjective(Id.of("obj-skills"));
      case "risk-one-person" -> risk.addContextIssue(Id.of("issue-few-people"));
      case "risk-room-figures" ->
          risk.source(Kit.row(4, "likelihood", "How often", "nearly each month, says Grace"))
              .addNote("Five of eight schedules of spring 2025 had at least one wrong count.");
      default -> risk.addNote("Talked through at the Monday meeting of 15 September 2025.");
    }
  }

  private static Consequence consequence(Affected affected, String description) {
    return Consequence.builder()
        .affected(affected)
        .description(description)
        .level("serious")
        .build();
  }

  private static Consequence none(Affected affected, String because) {
    return Consequence.builder().affected(affected).noneBecause(because).build();
  }

  private static boolean needsAcceptance(RiskRow row) {
    return "medium".equals(row.residualLevel());
  }

  private static RiskAcceptance acceptance(RiskRow row) {
    return RiskAcceptance.builder()
        .acceptedBy(MAEVE)
        .date(on(NO_CONSENT.equals(row.id()) ? "2026-04-16" : "2025-09-24"))
        .level(row.residualLevel())
        .reason("Rare by now; what could follow cannot be made smaller by a firm of our size.")
        .validUntil(day("2026-09-30"))
        .build();
  }

  private static Opportunity opportunity() {
    return Opportunity.builder()
        .id(Id.of("opp-tenders"))
        .title("Answer tenders that were too much work before")
        .description("First drafts in hours, not days: two more public tenders a year.")
        .addAiSystem(Id.of("sys-planmate"))
        .addObjective(Id.of("obj-checked"))
        .addContextIssue(Id.of("issue-tender-questions"))
        .addInterestedParty(Id.of("ip-clients"))
        .addAction(
            done(
                "Write a one-page statement on AI for tenders",
                MAEVE,
                "2025-12-19",
                "2025-12-12",
                "Points given for it in the next two tenders"))
        .addProcess(Id.of("proc-use"))
        .owner(MAEVE)
        .identifiedOn(on("2025-06-16"))
        .build();
  }

  private static RiskAssessment firstAssessment() {
    RiskAssessment.Builder assessment =
        RiskAssessment.builder()
            .id(Id.of("assessment-2025"))
            .title("First risk assessment")
            .date(on("2025-09-10"))
            .occasion(Occasion.INITIAL)
            .method("Each rates alone, then all agree; one afternoon")
            .criteria(Id.of("criteria"))
            .addAssessor(Kit.UNA)
            .addAssessor(Kit.PIOTR)
            .addAssessor(Kit.SILE)
            .addAiSystem(Id.of("sys-planmate"))
            .addAiSystem(Id.of("sys-scribeline"))
            .addImpactAssessment(Id.of("impact-planmate"))
            .addImpactAssessment(Id.of("impact-scribeline-2025"))
            .document(Id.of("doc-risk-sheet"));
    RiskTable.ROWS.forEach(row -> assessment.addResult(result(row)));
    return assessment.build();
  }

  private static RiskResult result(RiskRow row) {
    return RiskResult.builder()
        .risk(Id.of(row.id()))
        .likelihood(row.likelihood())
        .level(row.level())
        .acceptable(false)
        .priority(row.priority())
        .build();
  }

  private static RiskAssessment assessmentOfSummaries() {
    return RiskAssessment.builder()
        .id(Id.of("assessment-summaries"))
        .title("Summaries that ScribeLine began to write")
        .date(on("2026-04-14"))
        .occasion(Occasion.CHANGE_OCCURRED)
        .addChange(Id.of("change-summaries"))
        .method("Each rates alone, then all agree")
        .criteria(Id.of("criteria"))
        .addAssessor(Kit.UNA)
        .addAssessor(Kit.SILE)
        .addAiSystem(Id.of("sys-scribeline"))
        .addImpactAssessment(Id.of("impact-scribeline"))
        .addResult(
            RiskResult.builder()
                .risk(Id.of(NO_CONSENT))
                .likelihood("rare")
                .level("medium")
                .acceptable(false)
                .priority(1)
                .remark("As before, as long as summaries stay off.")
                .build())
        .document(Id.of("doc-risk-sheet"))
        .build();
  }

  private static RiskTreatmentPlan plan() {
    RiskTreatmentPlan.Builder plan =
        RiskTreatmentPlan.builder()
            .id(Id.of("treatment-plan"))
            .title("What we do about the ten risks")
            .version("1.1")
            .addProcess(Id.of("proc-treatment"))
            .addProcess(Id.of("proc-use"))
            .addResource(Id.of("res-hours"))
            .approval(approvedByMaeve("2026-04-16"))
            .effectiveFrom(day("2026-04-16"))
            .addNote("Version 1.0 was in force from 1 October 2025.")
            .document(Id.of("doc-risk-sheet"));
    RiskTable.ROWS.forEach(row -> plan.addEntry(treatment(row)));
    return plan.build();
  }

  private static String completedOn(String risk) {
    return switch (risk) {
      case "risk-skills" -> "2026-03-04";
      case "risk-supplier" -> "2026-04-22";
      default -> "2025-10-24";
    };
  }

  private static RiskTreatment treatment(RiskRow row) {
    RiskTreatment.Builder treatment =
        RiskTreatment.builder()
            .risk(Id.of(row.id()))
            .assessment(
                Id.of(NO_CONSENT.equals(row.id()) ? "assessment-summaries" : "assessment-2025"))
            .addOption(row.option())
            .reason("It costs minutes, and the tool stays useful.")
            .controls(row.controls())
            .addAction(
                done(
                    row.action(),
                    row.owner(),
                    "2025-10-31",
                    completedOn(row.id()),
                    "Figures of the quarter and the yearly audit"))
            .expectedLevel(row.residualLevel())
            .residualLevel(row.residualLevel())
            .addVerification(
                worked(
                    "2026-05-20",
                    row.owner().equals(Kit.CONOR) ? Kit.UNA : Kit.CONOR,
                    "Found %s, and %s in level, by the records of two quarters."
                        .formatted(row.residualLikelihood(), row.residualLevel())));
    if (MADE_UP.equals(row.id())) {
      treatment.addOwnControl(Id.of("control-second-look"));
    } else if (NO_CONSENT.equals(row.id())) {
      treatment.addOwnControl(Id.of("control-consent"));
    }
    if (needsAcceptance(row)) {
      treatment.acceptance(acceptance(row));
    }
    return treatment.build();
  }
}
