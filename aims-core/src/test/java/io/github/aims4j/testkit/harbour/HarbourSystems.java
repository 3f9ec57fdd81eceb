package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourScoringSystem.deployment;
import static io.github.aims4j.testkit.harbour.HarbourScoringSystem.step;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;

/** The AI systems of Harbour Bank. */
final class HarbourSystems {

  private HarbourSystems() {}

  static void addTo(Aims.Builder aims) {
    HarbourScoringSystem.addTo(aims);
    aims.addAiSystem(fraudAlerts())
        .addAiSystem(documentTriage())
        .addAiSystem(serviceChat())
        .addAiSystem(collectionsPriority())
        .addAiSystem(marketingLookalike());
  }

  private static AiSystem fraudAlerts() {
    return AiSystem.builder()
        .id(Id.of("fraud-alerts"))
        .name("Fraud alerts")
        .description("Holds payments and cards that look like fraud and puts them before a clerk.")
        .purpose("To stop fraud before money is gone.")
        .roles(List.of(AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER))
        .origin(AiSystem.Origin.ADAPTED)
        .owner(Id.of("operations-unit"))
        .autonomy(AiSystem.Autonomy.PARTIAL)
        .oversight(
            oversight(
                "The alert desk looks at each alert, around the clock since May 2026.",
                "A clerk releases with one click; the desk lead turns the system to watching only."))
        .affectedGroups(List.of("customers", "payees"))
        .impactLevel(ImpactLevel.builder().label("high").elevated(true).build())
        .suppliers(ids("sup-cloudharbor"))
        .impactAssessment(performed("2025-02-07"))
        .nextReevaluation(on("2026-11"))
        .addVersion(
            AiSystemVersion.builder()
                .label("2.0")
                .stage(LifeCycleStage.CONTINUOUS_VALIDATION)
                .history(
                    List.of(
                        step(LifeCycleStage.DEPLOYMENT, "2023-03"),
                        step(
                            LifeCycleStage.DEPLOYMENT,
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            "2023-04-17",
                            "operations-unit",
                            "Trial run without findings."),
                        step(
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            LifeCycleStage.CONTINUOUS_VALIDATION,
                            "2025-03-03",
                            "model-risk-unit",
                            "Trained anew each quarter, so validated each quarter."),
                        step(
                            LifeCycleStage.CONTINUOUS_VALIDATION,
                            LifeCycleStage.RE_EVALUATION,
                            "2025-11-03",
                            "model-risk-unit",
                            "Yearly re-evaluation."),
                        step(
                            LifeCycleStage.RE_EVALUATION,
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            "2025-11-21",
                            "cro-tom-visser",
                            "Fit, with a second region."),
                        step(
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            LifeCycleStage.CONTINUOUS_VALIDATION,
                            "2025-11-24",
                            "model-risk-unit",
                            "Validation each quarter goes on.")))
                .addDeployment(deployment("Hamburg", "DE", "2023-04-17"))
                .addDeployment(deployment("Rotterdam", "NL", "2023-04-17"))
                .build())
        .addDuty(
            Duty.builder()
                .subject(Duty.Subject.IMPACT_ASSESSMENT)
                .state(Duty.State.OWED)
                .reason("It evaluates the habits of all customers and can stop their money.")
                .basis("Regulation (EU) 2016/679, Article 35")
                .build())
        .build();
  }

  private static AiSystem documentTriage() {
    return AiSystem.builder()
        .id(Id.of("document-triage"))
        .name("Document triage")
        .description("Sorts papers by kind and reads numbers out of them.")
        .purpose("To bring each paper to the right clerk on the day it comes in.")
        .roles(List.of(AiRole.DEPLOYER, AiRole.USER))
        .origin(AiSystem.Origin.BOUGHT)
        .owner(Id.of("operations-unit"))
        .autonomy(AiSystem.Autonomy.PARTIAL)
        .oversight(
            oversight(
                "A clerk confirms each reading.", "Papers go to the pile for sorting by hand."))
        .affectedGroups(List.of("senders of papers", "mail room clerks"))
        .impactLevel(ImpactLevel.builder().label("low").elevated(false).build())
        .suppliers(ids("sup-papertrail"))
        .impactAssessment(performed("2025-02-14"))
        .nextReevaluation(on("2026-10"))
        .versions(List.of(triage2024(), triage2026()))
        .addDuty(
            Duty.builder()
                .subject(Duty.Subject.IMPACT_ASSESSMENT)
                .state(Duty.State.NOT_OWED)
                .reason("It decides nothing about persons; the bank assessed it all the same.")
                .build())
        .build();
  }

  private static AiSystemVersion triage2024() {
    return AiSystemVersion.builder()
        .label("2024.1")
        .stage(LifeCycleStage.RETIREMENT)
        .history(
            List.of(
                step(LifeCycleStage.INCEPTION, "2023-11-06"),
                step(
                    LifeCycleStage.INCEPTION,
                    LifeCycleStage.DEPLOYMENT,
                    "2024-02-12",
                    "operations-unit",
                    "Bought after a trial with 2,000 papers."),
                step(
                    LifeCycleStage.DEPLOYMENT,
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    "2024-03-04",
                    "operations-unit",
                    "Clerks were trained."),
                step(
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    LifeCycleStage.RE_EVALUATION,
                    "2025-10-06",
                    "operations-unit",
                    "Yearly re-evaluation."),
                step(
                    LifeCycleStage.RE_EVALUATION,
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    "2025-10-20",
                    "cro-tom-visser",
                    "Fit without change."),
                step(
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    LifeCycleStage.RETIREMENT,
                    "2026-05-18",
                    "operations-unit",
                    "Papertrail brought in another model, as announced.")))
        .addDeployment(
            deployment("Hamburg", "DE", "2024-03-04").toBuilder().end(on("2026-05-17")).build())
        .build();
  }

  private static AiSystemVersion triage2026() {
    return AiSystemVersion.builder()
        .label("2026.5")
        .stage(LifeCycleStage.OPERATION_AND_MONITORING)
        .history(
            List.of(
                step(LifeCycleStage.DEPLOYMENT, "2026-05-18"),
                step(
                    LifeCycleStage.DEPLOYMENT,
                    LifeCycleStage.OPERATION_AND_MONITORING,
                    "2026-05-20",
                    "operations-unit",
                    "Accepted: 396 of 400 papers in the right pile.")))
        .addDeployment(deployment("Hamburg", "DE", "2026-05-18"))
        .build();
  }

  private static AiSystem serviceChat() {
    return AiSystem.builder()
        .id(Id.of("service-chat"))
        .name("Service assistant")
        .description(
            "Answers questions of customers in the app and on the website, in German and Dutch.")
        .purpose("To answer simple questions at any hour and to lead the others to a person.")
        .roles(List.of(AiRole.DEPLOYER, AiRole.PRODUCT_OR_SERVICE_PROVIDER))
        .origin(AiSystem.Origin.BOUGHT)
        .owner(Id.of("care-lead-noor-jansen"))
        .autonomy(AiSystem.Autonomy.CONDITIONAL)
        .oversight(
            oversight(
                "Customer care reads one hundred answers a week and takes over on request.",
                "Customer care takes over a talk, or takes the assistant off the site."))
        .affectedGroups(List.of("customers", "customer care staff"))
        .impactLevel(ImpactLevel.builder().label("medium").elevated(false).build())
        .suppliers(ids("sup-chatworks"))
        .impactAssessment(performed("2025-02-21"))
        .nextReevaluation(on("2026-12"))
        .addVersion(
            AiSystemVersion.builder()
                .label("2025")
                .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                .history(
                    List.of(
                        step(LifeCycleStage.INCEPTION, "2024-10-07"),
                        step(
                            LifeCycleStage.INCEPTION,
                            LifeCycleStage.DEPLOYMENT,
                            "2025-03-10",
                            "care-lead-noor-jansen",
                            "Impact assessment approved and trial with employees passed."),
                        step(
                            LifeCycleStage.DEPLOYMENT,
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            "2025-03-24",
                            "care-lead-noor-jansen",
                            "Hand-over to a person works."),
                        step(
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            LifeCycleStage.RE_EVALUATION,
                            "2025-12-01",
                            "care-lead-noor-jansen",
                            "Re-evaluated before the start in Dutch."),
                        step(
                            LifeCycleStage.RE_EVALUATION,
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            "2025-12-22",
                            "cro-tom-visser",
                            "Fit in both languages.")))
                .addDeployment(deployment("App and website, German", "DE", "2025-03-24"))
                .addDeployment(deployment("App and website, Dutch", "NL", "2026-01-12"))
                .build())
        .build();
  }

  private static AiSystem collectionsPriority() {
    return AiSystem.builder()
        .id(Id.of("collections-priority"))
        .name("Priority in collections")
        .description(
            "Ranked customers in arrears by the chance that a call would lead to a payment.")
        .purpose("To call those first who would pay.")
        .roles(List.of(AiRole.DEVELOPER, AiRole.USER))
        .origin(AiSystem.Origin.DEVELOPED)
        .owner(Id.of("head-credit-petra-lang"))
        .autonomy(AiSystem.Autonomy.ASSISTANCE)
        .affectedGroups(List.of("customers in arrears"))
        .impactLevel(ImpactLevel.builder().label("medium").elevated(false).build())
        .addVersion(
            AiSystemVersion.builder()
                .label("1.2")
                .stage(LifeCycleStage.RETIREMENT)
                .history(
                    List.of(
                        step(LifeCycleStage.OPERATION_AND_MONITORING, "2022-05-02"),
                        step(
                            LifeCycleStage.OPERATION_AND_MONITORING,
                            LifeCycleStage.RETIREMENT,
                            "2025-06-30",
                            "head-credit-petra-lang",
                            "Its use could not be justified to those called.")))
                .addDeployment(
                    deployment("Hamburg", "DE", "2022-05-02").toBuilder()
                        .end(on("2025-06-30"))
                        .build())
                .build())
        .build();
  }

  /** In the inventory only to show what the scope leaves out; the bank does not know its stage. */
  private static AiSystem marketingLookalike() {
    return AiSystem.builder()
        .id(Id.of("marketing-lookalike"))
        .name("Lookalike audiences")
        .description("Finds people who resemble customers, for advertising on the net.")
        .purpose("To choose who sees an advertisement.")
        .origin(AiSystem.Origin.EMBEDDED)
        .affectedGroups(List.of("users of social networks"))
        .addVersion(AiSystemVersion.builder().label("not known").build())
        .addNote(
            "Run by a sister company under its own management; the bank gives it no data of customers.")
        .build();
  }

  private static HumanOversight oversight(String description, String means) {
    return HumanOversight.builder()
        .description(description)
        .mayStop(ids("operations-unit", "care-lead-noor-jansen"))
        .mayOverride(ids("operations-unit", "customer-care-unit"))
        .means(means)
        .build();
  }

  private static ImpactAssessmentStatement performed(String date) {
    return ImpactAssessmentStatement.builder()
        .answer(ImpactAssessmentStatement.Answer.PERFORMED)
        .date(on(date))
        .build();
  }
}
