package io.github.aims4j.benchmarks;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.RiskSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An AIMS such as an inventory of several hundred systems gives, the same on every run. */
final class GeneratedAims {

  private static final Instant START = Instant.parse("2025-01-06T08:15:30Z");

  private static final List<RiskSource> RISK_SOURCES = List.of(RiskSource.values());
  private static final List<AnnexControl> CONTROLS = List.of(AnnexControl.values());

  private GeneratedAims() {}

  /** Returns an AIMS of as many systems, and of two risks for each. */
  static Aims of(int systems) {
    Aims.Builder aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Example agency").build())
            .addRegister(
                Register.builder()
                    .id(Id.of("inventory-2025"))
                    .title("Inventory of AI use cases, 2025")
                    .asOf(LocalDate.of(2025, 12, 31))
                    .attributes(List.of("purpose", "stage", "impactLevel", "owner"))
                    .build());
    for (int i = 0; i < systems; i++) {
      aims.addAiSystem(system(i));
      aims.addRisk(risk(2 * i, i)).addRisk(risk(2 * i + 1, i));
    }
    return aims.build();
  }

  private static AiSystem system(int i) {
    return AiSystem.builder()
        .id(Id.of("use-case-" + i))
        .name("Document triage " + i)
        .description("Sorts incoming documents by urgency and routes them to the unit in charge.")
        .purpose("Shortens the time from receipt to first review of a document.")
        .owner(Id.of("party-" + i % 40))
        .impactLevel(ImpactLevel.builder().label("rights-impacting").elevated(true).build())
        .impactAssessment(
            ImpactAssessmentStatement.builder()
                .answer(ImpactAssessmentStatement.Answer.PERFORMED)
                .date(PartialDate.of(LocalDate.of(2025, 1 + i % 12, 1 + i % 28)))
                .build())
        .nextReevaluation(PartialDate.of(LocalDate.of(2027, 1 + i % 12, 1 + i % 28)))
        .addVersion(version(i))
        .addDuty(
            Duty.builder()
                .subject(Duty.Subject.IMPACT_ASSESSMENT)
                .state(Duty.State.OWED)
                .reason("The level of impact is elevated and the system is in operation.")
                .build())
        .source(source(i))
        .extensions(
            Extensions.none()
                .with("x-bureau", Extension.of("Bureau of examples"))
                .with("x-pilot-users", Extension.of(10L * i)))
        .build();
  }

  private static AiSystemVersion version(int i) {
    return AiSystemVersion.builder()
        .label("1." + i % 10)
        .stage(LifeCycleStage.OPERATION_AND_MONITORING)
        .addStageChange(
            StageChange.builder()
                .toStage(LifeCycleStage.DEPLOYMENT)
                .date(PartialDate.of(LocalDate.of(2024, 1 + i % 12, 1 + i % 28)))
                .build())
        .addStageChange(
            StageChange.builder()
                .fromStage(LifeCycleStage.DEPLOYMENT)
                .toStage(LifeCycleStage.OPERATION_AND_MONITORING)
                .recordedAt(START.plusSeconds(3607L * i))
                .decidedBy(Id.of("party-" + i % 40))
                .reason("Acceptance passed at all sites.")
                .build())
        .addDeployment(
            Deployment.builder()
                .site("Field office " + i % 17)
                .jurisdiction("US")
                .start(PartialDate.of(LocalDate.of(2024, 1 + i % 12, 1 + i % 28)))
                .build())
        .build();
  }

  private static Source source(int i) {
    return Source.builder()
        .register(Id.of("inventory-2025"))
        .row(i + 1)
        .addCell(
            SourceCell.builder()
                .attribute("stage")
                .column("Stage of development")
                .text("Operation and maintenance")
                .build())
        .build();
  }

  private static Risk risk(int i, int system) {
    return Risk.builder()
        .id(Id.of("risk-" + i))
        .title("Urgent documents of type " + i % 23 + " are ranked last")
        .description("The model has seen few of them, and their wording differs between units.")
        .addRiskSource(RISK_SOURCES.get(i % RISK_SOURCES.size()))
        .addCause("Sparse training data")
        .addCause("No test set for this type")
        .addAiSystem(Id.of("use-case-" + system))
        .addControl(CONTROLS.get(i % CONTROLS.size()))
        .owner(Id.of("party-" + i % 40))
        .source(source(i))
        .extensions(Extensions.none().with("x-likelihood", Extension.of(1L + i % 5)))
        .build();
  }
}
