// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.AFFECTED;
import static io.github.aims4j.testkit.CommonIds.CHIEF;
import static io.github.aims4j.testkit.CommonIds.CRITERIA;
import static io.github.aims4j.testkit.CommonIds.CUSTOMER;
import static io.github.aims4j.testkit.CommonIds.ISSUE;
import static io.github.aims4j.testkit.CommonIds.MANAGER;
import static io.github.aims4j.testkit.CommonIds.OWN_CONTROL;
import static io.github.aims4j.testkit.CommonIds.REGISTER;
import static io.github.aims4j.testkit.CommonIds.UNIT;
import static io.github.aims4j.testkit.ManagementRecords.LEVELS;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.TreatmentOption;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.RiskSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records of one AI system: the system itself, and its risks and impacts. */
final class SystemRecords {

  /** A system has gone through those before its own. */
  private static final List<LifeCycleStage> STAGES =
      List.of(
          LifeCycleStage.INCEPTION,
          LifeCycleStage.DESIGN_AND_DEVELOPMENT,
          LifeCycleStage.VERIFICATION_AND_VALIDATION,
          LifeCycleStage.DEPLOYMENT,
          LifeCycleStage.OPERATION_AND_MONITORING);

  private final Draws draws;
  private final GeneratedSystem system;
  private final Id<RiskAssessment> assessment;
  private final List<Risk> risks = new ArrayList<>();

  SystemRecords(Draws draws, GeneratedSystem system) {
    this.draws = draws;
    this.system = system;
    this.assessment = system.id("risk-assessment");
  }

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  List<Step> steps() {
    List<Step> steps =
        new ArrayList<>(List.of(this::owner, this::supplier, this::system, this::intendedUse));
    int riskCount = 1 + draws.below(5);
    for (int risk = 1; risk <= riskCount; risk++) {
      Id<Risk> id = system.id("risk-" + risk);
      steps.add(() -> risk(id));
    }
    steps.addAll(
        List.of(
            this::riskAssessment,
            this::treatmentPlan,
            this::impactAssessment,
            this::opportunity,
            this::controlImplementation));
    steps.addAll(new LifeCycleRecords(draws, system).steps());
    steps.addAll(new EventRecords(draws, system).steps());
    return steps;
  }

  private Party owner() {
    return Party.builder()
        .id(system.owner())
        .name("Product owner " + system.number())
        .type(Party.Type.PERSON)
        .partOf(UNIT)
        .contact("owner-" + system.number() + "@org.example")
        .build();
  }

  private Supplier supplier() {
    return Supplier.builder()
        .id(system.id("supplier"))
        .name("Supplier " + system.number())
        .addSupply("Models and data for " + system.name())
        .owner(system.owner())
        .nextEvaluation(draws.planned())
        .build();
  }

  private AiSystem system() {
    boolean elevated = draws.chance(30);
    AiSystem.Builder added =
        AiSystem.builder()
            .id(system.id())
            .name(system.name())
            .description("Ranks cases, so that people look at the urgent ones first.")
            .purpose(draws.maybe(90, "Shortens the time to a first decision."))
            .addRole(draws.of(List.of(AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER)))
            .origin(draws.of(List.of(AiSystem.Origin.values())))
            .owner(draws.maybe(90, system.owner()))
            .autonomy(draws.of(List.of(AiSystem.Autonomy.values())))
            .addAffectedParty(AFFECTED)
            .impactLevel(
                ImpactLevel.builder()
                    .label(elevated ? "high" : "limited")
                    .elevated(elevated)
                    .build())
            .addSupplier(system.id("supplier"))
            .addCustomer(CUSTOMER)
            .nextReevaluation(PartialDate.of(draws.planned()))
            .addVersion(version());
    if (elevated) {
      added.addDuty(duty()).impactAssessment(draws.maybe(80, answer()));
    }
    if (draws.chance(40)) {
      fromRegister(added);
    }
    return added.build();
  }

  private static Duty duty() {
    return Duty.builder()
        .subject(Duty.Subject.IMPACT_ASSESSMENT)
        .state(Duty.State.OWED)
        .reason("The level of impact is high and the system decides about people.")
        .build();
  }

  private ImpactAssessmentStatement answer() {
    return ImpactAssessmentStatement.builder()
        .answer(draws.of(List.of(ImpactAssessmentStatement.Answer.values())))
        .date(draws.pastDate())
        .build();
  }

  private void fromRegister(AiSystem.Builder added) {
    added
        .source(
            Source.builder()
                .register(REGISTER)
                .row(system.number())
                .addCell(
                    SourceCell.builder()
                        .attribute("stage")
                        .column("Stage of development")
                        .text("In use")
                        .build())
                .build())
        .extensions(
            Extensions.none()
                .with("x-bureau", Extension.of("Bureau " + draws.below(20)))
                .with("x-users", Extension.of((long) draws.below(10_000))));
  }

  private AiSystemVersion version() {
    int reached = draws.chance(70) ? STAGES.size() - 1 : draws.below(STAGES.size());
    LocalDate start = draws.past().minusYears(1);
    AiSystemVersion.Builder version =
        AiSystemVersion.builder().label("1." + draws.below(10)).stage(STAGES.get(reached));
    for (int stage = 0; stage <= reached; stage++) {
      version.addStageChange(
          StageChange.builder()
              .fromStage(stage == 0 ? Optional.empty() : Optional.of(STAGES.get(stage - 1)))
              .toStage(STAGES.get(stage))
              .recordedAt(start.plusDays(30L * stage).atStartOfDay(ZoneOffset.UTC).toInstant())
              .decidedBy(system.owner())
              .build());
    }
    if (STAGES.get(reached) == LifeCycleStage.OPERATION_AND_MONITORING) {
      version.addDeployment(
          Deployment.builder()
              .site("Site " + draws.below(30))
              .jurisdiction("EU")
              .start(PartialDate.of(start.plusDays(120)))
              .build());
    }
    return version.build();
  }

  private IntendedUse intendedUse() {
    return IntendedUse.builder()
        .id(system.id("use"))
        .aiSystem(system.id())
        .statement("Trained staff use it to rank cases; they decide themselves.")
        .addUser("Case workers")
        .addLimit("Not for cases of minors.")
        .build();
  }

  private Risk risk(Id<Risk> id) {
    int likelihood = draws.below(LEVELS.size());
    int consequence = draws.below(LEVELS.size());
    String level = LEVELS.get(Math.max(likelihood, consequence));
    boolean acceptable = level.equals("low");
    LocalDate reviewed = draws.past();
    Risk.Builder risk =
        Risk.builder()
            .id(id)
            .title("Cases of kind " + draws.below(40) + " are ranked too low")
            .description("The model has seen few of them, and their wording differs.")
            .addRiskSource(draws.of(List.of(RiskSource.values())))
            .addCause("Sparse training data")
            .addConsequence(
                Consequence.builder()
                    .affected(draws.of(List.of(Consequence.Affected.values())))
                    .description("Help comes late.")
                    .level(LEVELS.get(consequence))
                    .build())
            .aiSystems(concerned())
            .addContextIssue(ISSUE)
            .addInterestedParty(AFFECTED)
            .criteria(CRITERIA)
            .likelihood(LEVELS.get(likelihood))
            .consequence(LEVELS.get(consequence))
            .level(level)
            .acceptable(acceptable)
            .addControl(draws.of(List.of(AnnexControl.values())))
            .owner(draws.maybe(90, system.owner()))
            .identifiedOn(PartialDate.of(reviewed.minusDays(draws.below(300))))
            .lastReview(PartialDate.of(reviewed));
    if (!acceptable) {
      risk.addTreatmentOption(TreatmentOption.CHANGE_LIKELIHOOD)
          .residualLevel("medium")
          .acceptance(draws.maybe(80, acceptance()));
    }
    Risk made = risk.build();
    risks.add(made);
    return made;
  }

  /** Some risks are shared with an earlier system. */
  private List<Id<AiSystem>> concerned() {
    return system.number() > 1 && draws.chance(20)
        ? List.of(system.id(), Id.of("system-" + (1 + draws.below(system.number() - 1))))
        : List.of(system.id());
  }

  private RiskAcceptance acceptance() {
    LocalDate accepted = draws.past();
    return RiskAcceptance.builder()
        .acceptedBy(CHIEF)
        .date(PartialDate.of(accepted))
        .level("medium")
        .validUntil(accepted.plusMonths(18))
        .build();
  }

  private RiskAssessment riskAssessment() {
    return RiskAssessment.builder()
        .id(assessment)
        .title("Risks of " + system.name())
        .date(draws.pastDate())
        .occasion(Occasion.PLANNED_INTERVAL)
        .criteria(CRITERIA)
        .addAssessor(system.owner())
        .addAiSystem(system.id())
        .results(risks.stream().map(SystemRecords::result).toList())
        .build();
  }

  private static RiskResult result(Risk risk) {
    return RiskResult.builder()
        .risk(risk.id())
        .likelihood(risk.likelihood())
        .consequence(risk.consequence())
        .level(risk.level())
        .acceptable(risk.acceptable())
        .build();
  }

  private RiskTreatmentPlan treatmentPlan() {
    return RiskTreatmentPlan.builder()
        .id(system.id("treatment-plan"))
        .title("Treatment of the risks of " + system.name())
        .version("1")
        .entries(
            risks.stream()
                .filter(risk -> !risk.treatmentOptions().isEmpty())
                .map(this::treatment)
                .toList())
        .approval(approval())
        .build();
  }

  private RiskTreatment treatment(Risk risk) {
    return RiskTreatment.builder()
        .risk(risk.id())
        .assessment(assessment)
        .options(risk.treatmentOptions())
        .controls(risk.controls())
        .addOwnControl(OWN_CONTROL)
        .addAction(
            PlannedAction.builder()
                .what("Label 500 more cases of this kind.")
                .owner(system.owner())
                .due(draws.planned())
                .completedOn(draws.maybe(50, draws.pastDate()))
                .build())
        .expectedLevel("medium")
        .residualLevel(risk.residualLevel())
        .acceptance(risk.acceptance())
        .build();
  }

  private Optional<Approval> approval() {
    return draws.maybe(85, Approval.builder().approvedBy(CHIEF).date(draws.pastDate()).build());
  }

  private ImpactAssessment impactAssessment() {
    ImpactAssessment.Builder added =
        ImpactAssessment.builder()
            .id(system.id("impact-assessment"))
            .title("Impact of " + system.name())
            .addAiSystem(system.id())
            .date(draws.pastDate())
            .occasion(Occasion.INITIAL)
            .addAssessor(system.owner())
            .addParticipant(AFFECTED)
            .intendedUse("Ranking of cases")
            .addForeseeableMisuse("The rank is taken for a decision.")
            .addAffectedParty(AFFECTED)
            .conclusion("People stay in charge; the effect is watched.")
            .addMeasure(
                PlannedAction.builder()
                    .what("Compare waiting times of groups.")
                    .owner(MANAGER)
                    .due(draws.planned())
                    .build())
            .approval(approval())
            .nextDue(draws.planned());
    for (Impact.Affected affected : Impact.Affected.values()) {
      added.addImpact(
          Impact.builder()
              .dimension(draws.of(List.of(Impact.Dimension.values())))
              .affected(affected)
              .description("Some wait longer than others.")
              .level(draws.of(LEVELS))
              .build());
    }
    return added.build();
  }

  private Opportunity opportunity() {
    return Opportunity.builder()
        .id(system.id("opportunity"))
        .title("Explain ranks of " + system.name())
        .addAiSystem(system.id())
        .addInterestedParty(AFFECTED)
        .owner(system.owner())
        .identifiedOn(draws.pastDate())
        .build();
  }

  private ControlImplementation controlImplementation() {
    return ControlImplementation.builder()
        .id(system.id("implementation"))
        .annexControl(draws.of(List.of(AnnexControl.values())))
        .status(draws.of(List.of(ControlImplementation.Status.values())))
        .addAiSystem(system.id())
        .owner(system.owner())
        .due(draws.maybe(40, draws.planned()))
        .addEvidence(draws.evidence())
        .build();
  }
}
