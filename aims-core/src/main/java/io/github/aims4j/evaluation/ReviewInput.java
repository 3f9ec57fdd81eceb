// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An input of a management review.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReviewInput implements Extensible permits ImmutableReviewInput {

  ReviewInput() {}

  /** Types of inputs. */
  public enum Type {
    /** Follow-up of actions from earlier reviews. */
    EARLIER_ACTIONS,
    /** Changes in the context. */
    CONTEXT_CHANGES,
    /** Changes in what interested parties require. */
    INTERESTED_PARTY_CHANGES,
    /** Trends in nonconformities and corrective actions. */
    NONCONFORMITIES,
    /** Trends in measurements. */
    MEASUREMENTS,
    /** Trends in audit results. */
    AUDIT_RESULTS,
    /** Improvement opportunities. */
    IMPROVEMENT_OPPORTUNITIES,
    /** Something else. */
    OTHER
  }

  /** Returns the type of input. */
  public abstract Type type();

  /** Returns a summary, or that nothing changed; absent: not stated. */
  public abstract Optional<String> summary();

  /** Returns the issues that were considered; none: not stated. */
  public abstract List<Id<ContextIssue>> contextIssues();

  /** Returns the interested parties that were considered; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the measurements that were considered; none: not stated. */
  public abstract List<Id<Measurement>> measurements();

  /** Returns the audits that were considered; none: not stated. */
  public abstract List<Id<InternalAudit>> audits();

  /** Returns the nonconformities that were considered; none: not stated. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /** Returns the improvements that were considered; none: not stated. */
  public abstract List<Id<Improvement>> improvements();

  /** Returns the earlier review whose decisions were considered; absent: none, or not stated. */
  public abstract Optional<Id<ManagementReview>> earlierReview();

  /** Returns the status of the decisions of that review, in the order given; none: not stated. */
  public abstract List<DecisionStatus> earlierDecisions();

  @Override
  public List<Reference> references() {
    return new References()
        .to("contextIssues", RecordKind.CONTEXT_ISSUE, contextIssues())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .to("measurements", RecordKind.MEASUREMENT, measurements())
        .to("audits", RecordKind.INTERNAL_AUDIT, audits())
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .to("improvements", RecordKind.IMPROVEMENT, improvements())
        .to("earlierReview", RecordKind.MANAGEMENT_REVIEW, earlierReview())
        .toList();
  }

  @Override
  public ReviewInput withIds(IdMapping ids) {
    return toBuilder()
        .contextIssues(ids.of(contextIssues()))
        .interestedParties(ids.of(interestedParties()))
        .measurements(ids.of(measurements()))
        .audits(ids.of(audits()))
        .nonconformities(ids.of(nonconformities()))
        .improvements(ids.of(improvements()))
        .earlierReview(ids.of(earlierReview()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ReviewInput").notBlank("summary", summary());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReviewInput.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableReviewInput.builder().from(this);
  }

  /** Builds values of {@link ReviewInput}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ReviewInput, Builder>
      permits ImmutableReviewInput.Builder {

    Builder() {}

    /** Sets {@link ReviewInput#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link ReviewInput#summary()}. */
    public abstract Builder summary(String summary);

    /** Sets or clears {@link ReviewInput#summary()}. */
    public abstract Builder summary(Optional<String> summary);

    /** Adds one of {@link ReviewInput#contextIssues()}. */
    public abstract Builder addContextIssue(Id<ContextIssue> contextIssue);

    /** Replaces {@link ReviewInput#contextIssues()}. */
    public abstract Builder contextIssues(Iterable<? extends Id<ContextIssue>> contextIssues);

    /** Adds one of {@link ReviewInput#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link ReviewInput#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Adds one of {@link ReviewInput#measurements()}. */
    public abstract Builder addMeasurement(Id<Measurement> measurement);

    /** Replaces {@link ReviewInput#measurements()}. */
    public abstract Builder measurements(Iterable<? extends Id<Measurement>> measurements);

    /** Adds one of {@link ReviewInput#audits()}. */
    public abstract Builder addAudit(Id<InternalAudit> audit);

    /** Replaces {@link ReviewInput#audits()}. */
    public abstract Builder audits(Iterable<? extends Id<InternalAudit>> audits);

    /** Adds one of {@link ReviewInput#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link ReviewInput#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Adds one of {@link ReviewInput#improvements()}. */
    public abstract Builder addImprovement(Id<Improvement> improvement);

    /** Replaces {@link ReviewInput#improvements()}. */
    public abstract Builder improvements(Iterable<? extends Id<Improvement>> improvements);

    /** Sets {@link ReviewInput#earlierReview()}. */
    public abstract Builder earlierReview(Id<ManagementReview> earlierReview);

    /** Sets or clears {@link ReviewInput#earlierReview()}. */
    public abstract Builder earlierReview(Optional<? extends Id<ManagementReview>> earlierReview);

    /** Adds one of {@link ReviewInput#earlierDecisions()}. */
    public abstract Builder addEarlierDecision(DecisionStatus earlierDecision);

    /** Replaces {@link ReviewInput#earlierDecisions()}. */
    public abstract Builder earlierDecisions(Iterable<? extends DecisionStatus> earlierDecisions);
  }
}
