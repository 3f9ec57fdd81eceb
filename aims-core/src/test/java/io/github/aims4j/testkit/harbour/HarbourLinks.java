package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.evaluation.DecisionStatus;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What ties records of different clauses together, set once all of them are there. */
final class HarbourLinks {

  private static final Id<Control> CHALLENGER = Id.of("ctl-challenger-model");
  private static final Id<Control> REVIEW_LIMIT = Id.of("ctl-manual-review-limit");

  private HarbourLinks() {}

  /** Returns the AIMS with its records tied together. */
  static Aims tied(Aims aims) {
    return List.<UnaryOperator<Aims>>of(
            HarbourLinks::tieScope,
            HarbourLinks::tieOwnControls,
            HarbourLinks::tiePlanning,
            HarbourLinks::tieChange,
            HarbourLinks::tieReports,
            HarbourLinks::tieReviews,
            HarbourLinks::tieCertification)
        .stream()
        .reduce(UnaryOperator.identity(), (first, then) -> all -> then.apply(first.apply(all)))
        .apply(aims);
  }

  private static <T extends Entity<T>> Aims changed(
      Aims aims, Class<T> type, String id, UnaryOperator<T> change) {
    T record = aims.find(type, Id.<T>of(id)).orElseThrow();
    return aims.with(change.apply(record));
  }

  private static Aims tieScope(Aims aims) {
    Party treasury =
        Party.builder()
            .id(Id.of("treasury-unit"))
            .name("Treasury")
            .type(Party.Type.UNIT)
            .partOf(Id.of("board"))
            .build();
    ScopeExclusion unit =
        ScopeExclusion.builder()
            .unit(treasury.id())
            .reason("It uses no AI; a yearly survey asks again.")
            .build();
    ScopeExclusion site =
        ScopeExclusion.builder()
            .site("Branch offices without lending")
            .reason("They only take documents in and send them to Hamburg.")
            .build();
    ScopeExclusion activity =
        ScopeExclusion.builder()
            .activity("Statistics for the annual accounts")
            .reason("No system there learns, and none decides on persons.")
            .build();
    return aims.with(treasury)
        .with(
            aims.scope().orElseThrow().toBuilder()
                .addExclusion(unit)
                .addExclusion(site)
                .addExclusion(activity)
                .build());
  }

  private static Aims tieOwnControls(Aims aims) {
    Aims tied =
        changed(
            aims,
            AimsProcess.class,
            "proc-development",
            process -> process.toBuilder().addOwnControl(CHALLENGER).build());
    tied =
        changed(
            tied,
            Document.class,
            "doc-vv-credit-scoring-3-1",
            document -> document.toBuilder().addOwnControl(CHALLENGER).build());
    tied =
        changed(
            tied,
            Indicator.class,
            "ind-override-rate",
            indicator -> indicator.toBuilder().addOwnControl(REVIEW_LIMIT).build());
    tied =
        changed(
            tied,
            InternalAudit.class,
            "audit-2026-2",
            audit -> audit.toBuilder().addOwnControl(REVIEW_LIMIT).build());
    return changed(tied, InterestedParty.class, "ip-applicants", HarbourLinks::addressed);
  }

  /** The first requirement of applicants is also met by the limit for manual review. */
  private static InterestedParty addressed(InterestedParty applicants) {
    List<PartyRequirement> requirements = new ArrayList<>(applicants.requirements());
    requirements.set(0, requirements.get(0).toBuilder().addOwnControl(REVIEW_LIMIT).build());
    return applicants.toBuilder().requirements(requirements).build();
  }

  private static Aims tiePlanning(Aims aims) {
    Aims tied =
        changed(
            aims,
            AiSystem.class,
            "credit-scoring",
            system -> system.toBuilder().addAffectedParty(Id.of("ip-applicants")).build());
    tied =
        changed(
            tied,
            ImpactAssessment.class,
            "ia-credit-scoring-2026",
            assessment ->
                assessment.toBuilder()
                    .addAffectedParty(Id.of("ip-applicants"))
                    .addAffectedParty(Id.of("ip-brokers"))
                    .conclusion(
                        "Version 4.0 may go on to validation; before release the approval gap is measured again in both countries.")
                    .build());
    tied =
        changed(
            tied, StatementOfApplicability.class, "soa-3", HarbourLinks::withEvidenceOfOversight);
    return changed(tied, RiskAssessment.class, "ra-2026", HarbourLinks::withConsequences);
  }

  private static StatementOfApplicability withEvidenceOfOversight(StatementOfApplicability soa) {
    Evidence log =
        Evidence.builder()
            .what("Log of refusals overruled by credit officers, first quarter of 2026")
            .location("Records room, folder CR-2026-Q1")
            .collectedOn(on("2026-04-07"))
            .build();
    List<ApplicabilityEntry> entries =
        soa.entries().stream()
            .map(
                entry ->
                    entry.annexControl().filter(AnnexControl.A_9_2::equals).isPresent()
                        ? entry.toBuilder().addEvidence(log).build()
                        : entry)
            .toList();
    return soa.toBuilder().entries(entries).build();
  }

  /** The assessment keeps what was thought on its day, whatever the risk says later. */
  private static RiskAssessment withConsequences(RiskAssessment assessment) {
    List<RiskResult> results = new ArrayList<>(assessment.results());
    RiskResult first = results.get(0);
    results.set(
        0,
        first.toBuilder()
            .addConsequence(
                HarbourRiskForm.forPersons(
                    first.consequence().orElseThrow(),
                    "As seen in February 2026: some who would repay are refused."))
            .build());
    return assessment.toBuilder().results(results).process(Id.of("proc-risk-assessment")).build();
  }

  private static Aims tieChange(Aims aims) {
    Aims tied =
        changed(
            aims,
            Change.class,
            "chg-credit-scoring-4-0",
            change ->
                change.toBuilder()
                    .version("4.0")
                    .addPolicy(Id.of("policy-credit"))
                    .addApplicabilityStatement(Id.of("soa-3"))
                    .build());
    tied =
        changed(
            tied,
            Change.class,
            "chg-aims-manual",
            change ->
                change.toBuilder()
                    .scopeChange("The broker portal is named among the activities.")
                    .build());
    return changed(
        tied,
        Communication.class,
        "comm-roles-2026",
        communication ->
            communication.toBuilder()
                .addRole(Id.of("role-aims-manager"))
                .addRole(Id.of("role-risk-acceptance"))
                .build());
  }

  private static Aims tieReports(Aims aims) {
    Aims tied =
        changed(
            aims,
            Concern.class,
            "concern-score-first",
            concern ->
                concern.toBuilder()
                    .addRisk(Id.of("risk-unfair-approval"))
                    .addNonconformity(Id.of("nc-2026-3"))
                    .incident(Id.of("inc-wrong-threshold"))
                    .answeredOn(on("2026-02-04"))
                    .build());
    tied =
        changed(
            tied,
            AdverseImpactReport.class,
            "report-refused-rotterdam",
            report ->
                report.toBuilder()
                    .addRisk(Id.of("risk-wrong-threshold"))
                    .addNonconformity(Id.of("nc-2026-1"))
                    .build());
    tied =
        changed(
            tied,
            Nonconformity.class,
            "nc-2026-1",
            nonconformity ->
                nonconformity.toBuilder()
                    .adverseImpactReport(Id.of("report-refused-rotterdam"))
                    .build());
    return changed(
        tied,
        Nonconformity.class,
        "nc-2026-3",
        nonconformity -> nonconformity.toBuilder().concern(Id.of("concern-score-first")).build());
  }

  private static Aims tieReviews(Aims aims) {
    Aims tied = changed(aims, ManagementReview.class, "review-2025", HarbourLinks::labelled);
    return changed(tied, ManagementReview.class, "review-2026", HarbourLinks::lookingBack);
  }

  private static ManagementReview labelled(ManagementReview review) {
    List<ReviewDecision> decisions = new ArrayList<>();
    for (ReviewDecision decision : review.decisions()) {
      decisions.add(decision.toBuilder().label("2025/" + (decisions.size() + 1)).build());
    }
    return review.toBuilder().decisions(decisions).build();
  }

  private static ManagementReview lookingBack(ManagementReview review) {
    List<ReviewInput> inputs =
        review.inputs().stream()
            .map(
                input ->
                    input.type() == ReviewInput.Type.EARLIER_ACTIONS
                        ? input.toBuilder()
                            .earlierReview(Id.of("review-2025"))
                            .addEarlierDecision(status("2025/1", true, "Since July 2025."))
                            .addEarlierDecision(
                                status("2025/2", false, "Two contracts are still open."))
                            .build()
                        : input)
            .toList();
    return review.toBuilder().inputs(inputs).build();
  }

  private static DecisionStatus status(String decision, boolean done, String remark) {
    return DecisionStatus.builder().decision(decision).done(done).remark(remark).build();
  }

  private static Aims tieCertification(Aims aims) {
    Aims tied =
        changed(
            aims,
            CertificationAudit.class,
            "cert-audit-stage-1",
            audit -> audit.toBuilder().internalAuditDone(true).managementReviewDone(true).build());
    return changed(
        tied,
        Certificate.class,
        "cert-harbour-2025",
        certificate -> certificate.toBuilder().decision(Id.of("decision-2025")).build());
  }
}
