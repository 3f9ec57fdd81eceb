package io.github.aims4j.base;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.ProcessFlow;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.context.Site;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.DecisionStatus;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.leadership.PolicyCommitment;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.HumanOversight;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.operation.Notification;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.operation.UseCheck;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.DisclosureDecision;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.ExternalOrigin;
import java.util.List;

/**
 * A part of the model that keeps fields which this library does not know. Source: this library's
 * own form.
 */
public sealed interface Extensible
    permits Aims,
        Entity,
        Approval,
        EffectivenessReview,
        Evidence,
        PlannedAction,
        Review,
        Source,
        SourceCell,
        ClimateConclusion,
        PartyRequirement,
        ProcessFlow,
        ScopeExclusion,
        Site,
        PolicyCommitment,
        ApplicabilityEntry,
        Consequence,
        DisclosureDecision,
        Impact,
        RiskAcceptance,
        RiskMatrixCell,
        RiskResult,
        RiskScaleLevel,
        RiskTreatment,
        DataDetails,
        ExternalOrigin,
        AiSystemVersion,
        Deployment,
        Duty,
        HumanOversight,
        ImpactAssessmentStatement,
        ImpactLevel,
        Notification,
        ResponsibilityShare,
        StageChange,
        UseCheck,
        Auditor,
        DecisionStatus,
        ReviewDecision,
        ReviewInput,
        Accreditation,
        AuditNonconformity {

  /** Returns the fields beyond those of the model, in their order; none when there are none. */
  Extensions extensions();

  /**
   * Returns the references to records in this part and in what it consists of, attribute by
   * attribute; none: it refers to no record.
   */
  default List<Reference> references() {
    return List.of();
  }
}
