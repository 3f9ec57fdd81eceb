// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.AUDIT;
import static io.github.aims4j.testkit.CommonIds.AUDITOR;
import static io.github.aims4j.testkit.CommonIds.CHANNEL;
import static io.github.aims4j.testkit.CommonIds.CHIEF;
import static io.github.aims4j.testkit.CommonIds.CRITERIA;
import static io.github.aims4j.testkit.CommonIds.CUSTOMER;
import static io.github.aims4j.testkit.CommonIds.MANAGER;
import static io.github.aims4j.testkit.CommonIds.MANUAL;
import static io.github.aims4j.testkit.CommonIds.OWN_CONTROL;
import static io.github.aims4j.testkit.CommonIds.SIGNIFICANT;
import static io.github.aims4j.testkit.CommonIds.STATEMENT;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The records by which the management system is planned, checked and steered. */
final class ManagementRecords {

  /** The levels of likelihood, consequence and risk; a risk has the higher of its two. */
  static final List<String> LEVELS = List.of("low", "medium", "high");

  private final Draws draws;

  ManagementRecords(Draws draws) {
    this.draws = draws;
  }

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  List<Step> steps() {
    List<Step> steps =
        new ArrayList<>(
            List.of(this::criteria, this::significant, this::ownControl, this::statement));
    for (PlannedInterval.Activity activity : PlannedInterval.Activity.values()) {
      steps.add(() -> interval(activity));
    }
    steps.addAll(
        List.of(
            this::customer,
            this::partner,
            this::channel,
            this::communicationPlan,
            this::reportingDuty,
            this::programme,
            this::audit,
            this::performanceEvaluation,
            this::crosswalk,
            this::review));
    return steps;
  }

  private RiskCriteria criteria() {
    RiskCriteria.Builder criteria =
        RiskCriteria.builder()
            .id(CRITERIA)
            .title("Three by three")
            .version("1")
            .acceptableUpTo("low")
            .impactThreshold("high")
            .approval(ContextRecords.APPROVAL)
            .effectiveFrom(ContextRecords.START)
            .nextReview(draws.planned());
    for (String level : LEVELS) {
      RiskScaleLevel scaleLevel = RiskScaleLevel.builder().label(level).build();
      criteria
          .addLikelihoodLevel(scaleLevel)
          .addConsequenceLevel(scaleLevel)
          .addRiskLevel(scaleLevel);
    }
    for (int likelihood = 0; likelihood < LEVELS.size(); likelihood++) {
      for (int consequence = 0; consequence < LEVELS.size(); consequence++) {
        criteria.addCell(
            RiskMatrixCell.builder()
                .likelihood(LEVELS.get(likelihood))
                .consequence(LEVELS.get(consequence))
                .riskLevel(LEVELS.get(Math.max(likelihood, consequence)))
                .build());
      }
    }
    return criteria.build();
  }

  private SignificantChangeCriterion significant() {
    return SignificantChangeCriterion.builder()
        .id(SIGNIFICANT)
        .statement("A model is trained with data of another kind.")
        .callsForRiskAssessment(true)
        .callsForImpactAssessment(true)
        .decidedBy(CHIEF)
        .effectiveFrom(ContextRecords.START)
        .build();
  }

  private Control ownControl() {
    return Control.builder()
        .id(OWN_CONTROL)
        .title("A second person looks at each refusal")
        .owner(MANAGER)
        .concernsOperation(true)
        .version("1")
        .addDocument(MANUAL)
        .build();
  }

  private StatementOfApplicability statement() {
    StatementOfApplicability.Builder statement =
        StatementOfApplicability.builder()
            .id(STATEMENT)
            .title("Statement of applicability")
            .version("1")
            .date(PartialDate.of(ContextRecords.START))
            .comparedOn(PartialDate.of(ContextRecords.START))
            .approval(ContextRecords.APPROVAL)
            .effectiveFrom(ContextRecords.START)
            .document(MANUAL)
            .addEntry(
                ApplicabilityEntry.builder()
                    .ownControl(OWN_CONTROL)
                    .decision(ApplicabilityEntry.Decision.INCLUDED)
                    .justification("Refusals weigh on people.")
                    .build());
    for (AnnexControl control : AnnexControl.values()) {
      statement.addEntry(
          ApplicabilityEntry.builder()
              .annexControl(control)
              .decision(ApplicabilityEntry.Decision.INCLUDED)
              .justification("A risk calls for it.")
              .addReason(ApplicabilityEntry.Reason.RISK_TREATMENT)
              .build());
    }
    return statement.build();
  }

  private PlannedInterval interval(PlannedInterval.Activity activity) {
    return PlannedInterval.builder()
        .id(Id.of("interval-" + activity))
        .activity(activity)
        .interval(Period.ofMonths(6 + draws.below(19)))
        .decidedBy(CHIEF)
        .effectiveFrom(ContextRecords.START)
        .build();
  }

  private Customer customer() {
    return Customer.builder()
        .id(CUSTOMER)
        .name("Regional network")
        .addExpectation("Scores that can be explained.")
        .owner(MANAGER)
        .informedOn(draws.pastDate())
        .build();
  }

  private Partner partner() {
    return Partner.builder()
        .id(Id.of("partner"))
        .name("University institute")
        .contribution("Tests of models")
        .owner(MANAGER)
        .build();
  }

  private ReportingChannel channel() {
    return ReportingChannel.builder()
        .id(CHANNEL)
        .title("Mailbox for concerns about AI")
        .direction(ReportingChannel.Direction.INTERNAL)
        .anonymous(true)
        .owner(MANAGER)
        .build();
  }

  private IncidentCommunicationPlan communicationPlan() {
    return IncidentCommunicationPlan.builder()
        .id(Id.of("plan-incidents"))
        .title("Who is told of an incident")
        .addAudience("People concerned")
        .owner(MANAGER)
        .testedOn(draws.pastDate())
        .document(MANUAL)
        .build();
  }

  private ReportingDuty reportingDuty() {
    return ReportingDuty.builder()
        .id(Id.of("duty-authority"))
        .title("Yearly report")
        .recipient("Supervisory authority")
        .owner(MANAGER)
        .nextDue(draws.planned())
        .build();
  }

  private AuditProgramme programme() {
    return AuditProgramme.builder()
        .id(Id.of("programme"))
        .title("Internal audits")
        .start(ContextRecords.START)
        .end(ContextRecords.START.plusYears(3))
        .responsible(AUDITOR)
        .approval(ContextRecords.APPROVAL)
        .build();
  }

  private InternalAudit audit() {
    LocalDate day = draws.past();
    return InternalAudit.builder()
        .id(AUDIT)
        .title("Internal audit")
        .programme(Id.of("programme"))
        .start(day)
        .end(day.plusDays(2))
        .addClause(Clause.parse("6.1"))
        .addControl(AnnexControl.A_6_2_6)
        .addAuditor(Auditor.builder().party(AUDITOR).role(Auditor.Role.LEAD_AUDITOR).build())
        .addAuditee(MANAGER)
        .addReportedTo(CHIEF)
        .reportedOn(PartialDate.of(day.plusDays(9)))
        .build();
  }

  private PerformanceEvaluation performanceEvaluation() {
    return PerformanceEvaluation.builder()
        .id(Id.of("performance-evaluation"))
        .title("Performance of the AIMS")
        .date(draws.pastDate())
        .addEvaluatedBy(MANAGER)
        .performance("Most objectives are on target.")
        .effectiveness("The AIMS is effective.")
        .build();
  }

  private Crosswalk crosswalk() {
    return Crosswalk.builder()
        .id(Id.of("crosswalk"))
        .title("Our controls and the framework of the group")
        .framework("Group policy 12")
        .addMapping(
            CrosswalkMapping.builder()
                .relation(CrosswalkMapping.Relation.INTERSECTS_WITH)
                .addCriterion(AnnexControl.A_5_2)
                .addOtherId("12.4")
                .build())
        .owner(MANAGER)
        .build();
  }

  private ManagementReview review() {
    return ManagementReview.builder()
        .id(Id.of("review"))
        .title("Management review")
        .date(draws.pastDate())
        .chairedBy(CHIEF)
        .addParticipant(MANAGER)
        .addInput(
            ReviewInput.builder()
                .type(ReviewInput.Type.AUDIT_RESULTS)
                .summary("One audit, no major finding.")
                .addAudit(AUDIT)
                .build())
        .addDecision(
            ReviewDecision.builder()
                .type(ReviewDecision.Type.CHANGE)
                .decision("A second person is trained for audits.")
                .owner(MANAGER)
                .due(draws.planned())
                .build())
        .build();
  }
}
