package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.Instant;
import java.util.List;

/** Credit scoring, the system that Harbour Bank develops itself, and the scorecard before it. */
final class HarbourScoringSystem {

  private HarbourScoringSystem() {}

  static void addTo(Aims.Builder aims) {
    aims.addAiSystem(creditScoring()).addAiSystem(scorecardClassic());
  }

  private static AiSystem creditScoring() {
    return AiSystem.builder()
        .id(Id.of("credit-scoring"))
        .name("Credit scoring")
        .description(
            "Gives a score from 0 to 1,000 for an application for a loan to a household, with up to four reasons.")
        .purpose(
            "To tell credit officers and brokers how likely an applicant is to repay a loan of EUR 1,000 to 80,000.")
        .roles(
            List.of(
                AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER, AiRole.PRODUCT_OR_SERVICE_PROVIDER))
        .origin(AiSystem.Origin.DEVELOPED)
        .owner(Id.of("head-credit-petra-lang"))
        .autonomy(AiSystem.Autonomy.ASSISTANCE)
        .oversight(
            HumanOversight.builder()
                .description(
                    "An officer sees file and score and decides; model risk watches the figures.")
                .mayStop(ids("head-credit-petra-lang", "cro-tom-visser", "operations-unit"))
                .mayOverride(ids("credit-officer-jan-bos", "head-credit-petra-lang"))
                .means(
                    "The switch on the operations desk turns to the fallback rules within five minutes; an officer overrules with a reason in the file.")
                .build())
        .affectedGroups(List.of("applicants", "members of their household", "credit officers"))
        .impactLevel(ImpactLevel.builder().label("high").elevated(true).build())
        .suppliers(ids("sup-northdata", "sup-cloudharbor"))
        .customers(ids("cust-brokers"))
        .impactAssessment(
            ImpactAssessmentStatement.builder()
                .answer(ImpactAssessmentStatement.Answer.PERFORMED)
                .date(on("2026-02-06"))
                .build())
        .nextReevaluation(on("2027-02"))
        .versions(List.of(version24(), version31(), version40()))
        .addDuty(
            Duty.builder()
                .subject(Duty.Subject.IMPACT_ASSESSMENT)
                .state(Duty.State.OWED)
                .reason("It judges whether natural persons are creditworthy.")
                .basis(
                    "Regulation (EU) 2024/1689, Annex III and Article 27; Regulation (EU) 2016/679, Article 35")
                .build())
        .replaces(Id.of("scorecard-classic"))
        .source(exported(7, "purpose", "Zweck", "Bonitätsbewertung Ratenkredit"))
        .addNote("The score is not used for mortgages.")
        .addEvidence(
            evidence(
                "Screenshot of the registry of models",
                "grc://systems/credit-scoring/registry-2026-06.png",
                "2026-06-08",
                "ml-engineer-sara-nowak",
                "2027-06-30"))
        .build();
  }

  private static AiSystemVersion version24() {
    return AiSystemVersion.builder()
        .label("2.4")
        .stage(LifeCycleStage.RETIREMENT)
        .history(
            List.of(
                step(LifeCycleStage.OPERATION_AND_MONITORING, "2021-06-07"),
                step(
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    LifeCycleStage.RETIREMENT,
                    "2025-05-05",
                    "head-credit-petra-lang",
                    "Version 3.1 serves both countries.")))
        .addDeployment(
            deployment("Hamburg", "DE", "2021-06-07").toBuilder().end(on("2025-03-16")).build())
        .addDeployment(
            deployment("Rotterdam", "NL", "2022-02-07").toBuilder().end(on("2025-05-04")).build())
        .build();
  }

  private static AiSystemVersion version31() {
    return AiSystemVersion.builder()
        .label("3.1")
        .stage(LifeCycleStage.OPERATION_AND_MONITORING)
        .history(
            List.of(
                step(LifeCycleStage.INCEPTION, "2024-02-05"),
                step(
                    LifeCycleStage.INCEPTION,
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    "2024-04-08",
                    "head-credit-petra-lang",
                    "The case for a new model was made."),
                step(
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    LifeCycleStage.VERIFICATION_AND_VALIDATION,
                    "2024-11-04",
                    "head-data-science-jun-park",
                    "All requirements were built."),
                step(
                    LifeCycleStage.VERIFICATION_AND_VALIDATION,
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    "2024-12-02",
                    "model-risk-unit",
                    "Travel time to the branch stood in for the quarter."),
                step(
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    LifeCycleStage.VERIFICATION_AND_VALIDATION,
                    "2025-02-10",
                    "head-data-science-jun-park",
                    "Postcode and travel time were taken out."),
                step(
                    LifeCycleStage.VERIFICATION_AND_VALIDATION,
                    LifeCycleStage.DEPLOYMENT,
                    "2025-03-10",
                    "cro-tom-visser",
                    "Validation passed on 7 March."),
                step(
                    LifeCycleStage.DEPLOYMENT,
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    "2025-03-17",
                    "head-credit-petra-lang",
                    "All conditions of the deployment plan were met."),
                recorded(
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    LifeCycleStage.RE_EVALUATION,
                    "2026-02-02T09:00:00Z",
                    "model-risk-unit",
                    "Yearly re-evaluation."),
                recorded(
                    LifeCycleStage.RE_EVALUATION,
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    "2026-03-02T15:30:00Z",
                    "cro-tom-visser",
                    "Fit until version 4.0, with weekly checks of drift.")))
        .addDeployment(deployment("Hamburg", "DE", "2025-03-17"))
        .addDeployment(deployment("Rotterdam", "NL", "2025-05-05"))
        .addDeployment(deployment("Broker portal", "DE", "2025-10-06"))
        .build();
  }

  private static AiSystemVersion version40() {
    return AiSystemVersion.builder()
        .label("4.0")
        .stage(LifeCycleStage.VERIFICATION_AND_VALIDATION)
        .history(
            List.of(
                StageChange.builder()
                    .toStage(LifeCycleStage.INCEPTION)
                    .recordedAt(Instant.parse("2026-01-12T10:00:00Z"))
                    .decidedBy(Id.of("head-credit-petra-lang"))
                    .reason("Change request CR-2026-004.")
                    .build(),
                recorded(
                    LifeCycleStage.INCEPTION,
                    LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                    "2026-03-03T08:45:00Z",
                    "cro-tom-visser",
                    "Go-ahead after impact and risk assessment."),
                recorded(
                        LifeCycleStage.DESIGN_AND_DEVELOPMENT,
                        LifeCycleStage.VERIFICATION_AND_VALIDATION,
                        "2026-05-11T13:20:00Z",
                        "head-data-science-jun-park",
                        "Verification of all parts but the Dutch reason codes can begin.")
                    .toBuilder()
                    .addOverridden(
                        "The Dutch reason codes are not built yet; verification was to begin with all parts.")
                    .build()))
        .build();
  }

  private static AiSystem scorecardClassic() {
    return AiSystem.builder()
        .id(Id.of("scorecard-classic"))
        .name("Scorecard of 2015")
        .description("Points for twelve features, fitted by regression.")
        .purpose("To rate applications before there was credit scoring.")
        .roles(List.of(AiRole.DEVELOPER, AiRole.USER))
        .origin(AiSystem.Origin.DEVELOPED)
        .owner(Id.of("credit-unit"))
        .autonomy(AiSystem.Autonomy.ASSISTANCE)
        .impactLevel(ImpactLevel.builder().label("high").elevated(true).build())
        .addVersion(
            AiSystemVersion.builder()
                .label("2015")
                .stage(LifeCycleStage.RETIREMENT)
                .history(
                    List.of(
                        step(LifeCycleStage.OPERATION_AND_MONITORING, "2015"),
                        step(
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            LifeCycleStage.RETIREMENT,
                            "2021-06-30",
                            "credit-unit",
                            "Credit scoring took over.")))
                .addDeployment(
                    deployment("Hamburg", "DE", "2015").toBuilder().end(on("2021-06-30")).build())
                .build())
        .addNote("Kept in the inventory because loans that it rated run until 2029.")
        .build();
  }

  /** A step of which the register gives the date only. */
  static StageChange step(LifeCycleStage to, String date) {
    return StageChange.builder().toStage(to).date(on(date)).build();
  }

  static StageChange step(
      LifeCycleStage from, LifeCycleStage to, String date, String decidedBy, String reason) {
    return StageChange.builder()
        .fromStage(from)
        .toStage(to)
        .date(on(date))
        .decidedBy(Id.of(decidedBy))
        .reason(reason)
        .build();
  }

  private static StageChange recorded(
      LifeCycleStage from, LifeCycleStage to, String instant, String decidedBy, String reason) {
    return StageChange.builder()
        .fromStage(from)
        .toStage(to)
        .recordedAt(Instant.parse(instant))
        .decidedBy(Id.of(decidedBy))
        .reason(reason)
        .build();
  }

  static Deployment deployment(String site, String jurisdiction, String start) {
    return Deployment.builder().site(site).jurisdiction(jurisdiction).start(on(start)).build();
  }
}
