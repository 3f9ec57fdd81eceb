package io.github.aims4j.testkit;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.RiskSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One record of each type with every attribute, and an AIMS that holds them. */
public final class Samples {

  private Samples() {}

  /** An organization, and nothing else. */
  public static Aims emptyAims() {
    return Aims.builder()
        .organization(Organization.builder().id(Id.of("org")).name("Example").build())
        .build();
  }

  /** An AIMS with one record of each kind, each with every attribute. */
  public static Aims aims() {
    return Aims.builder()
        .organization(organization())
        .scope(scope())
        .addParty(party())
        .addRegister(register())
        .addSupplier(supplier())
        .addAiSystem(aiSystem())
        .addRisk(risk())
        .extensions(extensions())
        .build();
  }

  /** Every kind of value, with a number that no number type keeps. */
  public static Extensions extensions() {
    return Extensions.none()
        .with("x-note", Extension.of("as imported"))
        .with("x-score", new Extension.Num("1.50"))
        .with("x-flags", new Extension.Items(List.of(Extension.of(true), Extension.NULL)));
  }

  /** An organization. */
  public static Organization organization() {
    return Organization.builder()
        .id(Id.of("org-1"))
        .name("Example Mobility")
        .addAiRole(AiRole.PROVIDER)
        .sector("transport")
        .extensions(extensions())
        .build();
  }

  /** A scope with one exclusion. */
  public static Scope scope() {
    return Scope.builder()
        .statement("All AI systems that plan journeys.")
        .addBoundary("Head office")
        .addExclusion(scopeExclusion())
        .extensions(extensions())
        .build();
  }

  /** An exclusion. */
  public static ScopeExclusion scopeExclusion() {
    return ScopeExclusion.builder()
        .aiSystem(Id.of("sys-9"))
        .reason("Run by the parent company.")
        .extensions(extensions())
        .build();
  }

  /** A party. */
  public static Party party() {
    return Party.builder()
        .id(Id.of("party-1"))
        .name("Journey planning team")
        .type(Party.Type.UNIT)
        .source(source())
        .extensions(extensions())
        .build();
  }

  /** A register. */
  public static Register register() {
    return Register.builder()
        .id(Id.of("register-1"))
        .title("Inventory of AI systems")
        .asOf(LocalDate.of(2026, 1, 31))
        .addAttribute("purpose")
        .addAttribute("owner")
        .extensions(extensions())
        .build();
  }

  /** A supplier. */
  public static Supplier supplier() {
    return Supplier.builder()
        .id(Id.of("supplier-1"))
        .name("Example Maps")
        .source(source())
        .extensions(extensions())
        .build();
  }

  /** A source with one cell. */
  public static Source source() {
    return Source.builder()
        .register(Id.of("register-1"))
        .row(12)
        .addCell(sourceCell())
        .extensions(extensions())
        .build();
  }

  /** A cell. */
  public static SourceCell sourceCell() {
    return SourceCell.builder()
        .attribute("stage")
        .column("Status")
        .text("In production")
        .extensions(extensions())
        .build();
  }

  /** An AI system. */
  public static AiSystem aiSystem() {
    return AiSystem.builder()
        .id(Id.of("sys-1"))
        .name("Journey planner")
        .description("Ranks journeys.")
        .purpose("Helps passengers to choose.")
        .addRole(AiRole.PROVIDER)
        .owner(Id.of("party-1"))
        .impactLevel(impactLevel())
        .addSupplier(Id.of("supplier-1"))
        .impactAssessment(impactAssessment())
        .nextReevaluation(PartialDate.parse("2027-03"))
        .addVersion(version())
        .addDuty(duty())
        .source(source())
        .extensions(extensions())
        .build();
  }

  /** A version in operation. */
  public static AiSystemVersion version() {
    return AiSystemVersion.builder()
        .label("2.1")
        .stage(LifeCycleStage.OPERATION_AND_MONITORING)
        .addHistory(stageChange())
        .addDeployment(deployment())
        .extensions(extensions())
        .build();
  }

  /** A step into operation. */
  public static StageChange stageChange() {
    return StageChange.builder()
        .fromStage(LifeCycleStage.DEPLOYMENT)
        .toStage(LifeCycleStage.OPERATION_AND_MONITORING)
        .recordedAt(Instant.parse("2025-11-03T09:30:00Z"))
        .date(PartialDate.parse("2025-11 [Nov 25]"))
        .decidedBy(Id.of("party-1"))
        .reason("Acceptance passed.")
        .addOverridden("The impact assessment is older than a year.")
        .extensions(extensions())
        .build();
  }

  /** A deployment that has ended. */
  public static Deployment deployment() {
    return Deployment.builder()
        .site("Control room")
        .jurisdiction("DE")
        .start(PartialDate.parse("2025"))
        .end(PartialDate.parse("2026-01-31"))
        .extensions(extensions())
        .build();
  }

  /** A duty that is owed. */
  public static Duty duty() {
    return Duty.builder()
        .subject(Duty.Subject.IMPACT_ASSESSMENT)
        .state(Duty.State.OWED)
        .reason("The level of impact is elevated.")
        .basis("Register rules, section 4")
        .extensions(extensions())
        .build();
  }

  /** A statement that an impact assessment was made. */
  public static ImpactAssessmentStatement impactAssessment() {
    return ImpactAssessmentStatement.builder()
        .answer(ImpactAssessmentStatement.Answer.NOT_PERFORMED)
        .date(PartialDate.parse("2025-06-30"))
        .extensions(extensions())
        .build();
  }

  /** An elevated level of impact. */
  public static ImpactLevel impactLevel() {
    return ImpactLevel.builder()
        .label("rights-impacting")
        .elevated(true)
        .extensions(extensions())
        .build();
  }

  /** A risk. */
  public static Risk risk() {
    return Risk.builder()
        .id(Id.of("risk-1"))
        .title("Journeys for wheelchairs are ranked last")
        .description("Training data has few of them.")
        .addRiskSource(RiskSource.parse("C.3.1"))
        .addCause("Sparse data")
        .addCause("No test set")
        .addAiSystem(Id.of("sys-1"))
        .addControl(AnnexControl.parse("A.2.2"))
        .owner(Id.of("party-1"))
        .source(source())
        .extensions(extensions())
        .build();
  }

  /** A finding with every attribute. */
  public static Finding finding() {
    return Finding.builder()
        .rule("impact-assessment-owed")
        .weight(Weight.POTENTIAL_MAJOR)
        .basis(Basis.REQUIREMENT)
        .requirement(Clause.parse("8.4"))
        .subject(Subject.of(aiSystem()))
        .path("/impactAssessment")
        .message("No impact assessment was made.")
        .remedy("Make one.")
        .build();
  }

  /** A question with every attribute. */
  public static OpenQuestion openQuestion() {
    return OpenQuestion.builder()
        .rule("impact-assessment-owed")
        .requirement(Clause.parse("8.4"))
        .subject(Subject.of(aiSystem()))
        .path("/impactAssessment")
        .reason("The register has no column for it.")
        .question("Was an impact assessment made?")
        .build();
  }
}
