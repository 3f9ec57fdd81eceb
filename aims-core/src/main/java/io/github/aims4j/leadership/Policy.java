// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy of the organization: the AI policy, or another policy that it affects or refers to.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.2, A.2.2, A.2.3 and A.2.4; owner and themes are this library's
 * policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Policy implements Entity<Policy> permits ImmutablePolicy {

  Policy() {}

  /** Types of policies. */
  public enum Type {
    /** The AI policy. */
    AI,
    /** Information security. */
    INFORMATION_SECURITY,
    /** Privacy and data protection. */
    PRIVACY,
    /** Quality. */
    QUALITY,
    /** Safety. */
    SAFETY,
    /** Procurement of products and services. */
    PROCUREMENT,
    /** Human resources. */
    PERSONNEL,
    /** Another policy. */
    OTHER
  }

  /** The status of a policy. */
  public enum Status {
    /** Being written. */
    DRAFT,
    /** Under review. */
    IN_REVIEW,
    /** Approved. */
    APPROVED,
    /** Replaced by another version. */
    SUPERSEDED,
    /** No longer in force. */
    WITHDRAWN;

    /** Tells whether the policy was in force and no longer is. */
    public boolean isEnded() {
      return this == SUPERSEDED || this == WITHDRAWN;
    }
  }

  /** Returns the title of the policy. */
  public abstract String title();

  /** Returns the type of policy. */
  public abstract Type type();

  /** Returns a summary of the policy; absent: not stated. */
  public abstract Optional<String> statement();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the commitments in the policy, in the order given; none: not stated. */
  public abstract List<PolicyCommitment> commitments();

  /** Returns the themes for setting objectives, in the order given; none: not stated. */
  public abstract List<String> themes();

  /** Returns the owner of the policy; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the date from which this version is in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the previous version; absent: it is the first, or not stated. */
  public abstract Optional<Id<Policy>> supersedes();

  /** Returns the approval, which top management gives for the AI policy; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the status; absent: not stated. */
  public abstract Optional<Status> status();

  /** Returns the reviews, in the order given (A.2.4); none: not stated. */
  public abstract List<Review> reviews();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  /** Returns the policies that it refers to; none: not stated, or none are relevant. */
  public abstract List<Id<Policy>> relatedPolicies();

  /** Returns the policies that the objectives for AI systems affect (A.2.3); none: not stated. */
  public abstract List<Id<Policy>> affectedPolicies();

  /** Returns when the affected policies were determined (A.2.3); absent: not stated. */
  public abstract Optional<PartialDate> affectedDetermined();

  /**
   * Returns how and to which interested parties outside the organization it is available; absent:
   * not stated.
   */
  public abstract Optional<String> availability();

  /** Returns the documented information that contains it; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.POLICY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .to("supersedes", RecordKind.POLICY, supersedes())
        .within("approval", approval())
        .within("reviews", reviews())
        .to("relatedPolicies", RecordKind.POLICY, relatedPolicies())
        .to("affectedPolicies", RecordKind.POLICY, affectedPolicies())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public Policy withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .supersedes(ids.of(supersedes()))
        .approval(ids.in(approval()))
        .reviews(ids.in(reviews()))
        .relatedPolicies(ids.of(relatedPolicies()))
        .affectedPolicies(ids.of(affectedPolicies()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Policy")
        .notBlank("title", title())
        .notBlank("statement", statement())
        .notBlank("version", version())
        .notBlank("themes", themes())
        .notBlank("availability", availability())
        .notBlank("notes", notes());
    new Dates("Policy").day("effectiveFrom", effectiveFrom()).day("nextReview", nextReview());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePolicy.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutablePolicy.builder().from(this);
  }

  /** Builds values of {@link Policy}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Policy, Builder>
      permits ImmutablePolicy.Builder {

    Builder() {}

    /** Sets {@link Policy#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Policy#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link Policy#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets or clears {@link Policy#statement()}. */
    public abstract Builder statement(Optional<String> statement);

    /** Sets {@link Policy#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Policy#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Adds one of {@link Policy#commitments()}. */
    public abstract Builder addCommitment(PolicyCommitment commitment);

    /** Replaces {@link Policy#commitments()}. */
    public abstract Builder commitments(Iterable<? extends PolicyCommitment> commitments);

    /** Adds one of {@link Policy#themes()}. */
    public abstract Builder addTheme(String theme);

    /** Replaces {@link Policy#themes()}. */
    public abstract Builder themes(Iterable<String> themes);

    /** Sets {@link Policy#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Policy#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Policy#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link Policy#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link Policy#supersedes()}. */
    public abstract Builder supersedes(Id<Policy> supersedes);

    /** Sets or clears {@link Policy#supersedes()}. */
    public abstract Builder supersedes(Optional<? extends Id<Policy>> supersedes);

    /** Sets {@link Policy#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link Policy#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link Policy#status()}. */
    public abstract Builder status(Status status);

    /** Sets or clears {@link Policy#status()}. */
    public abstract Builder status(Optional<? extends Status> status);

    /** Adds one of {@link Policy#reviews()}. */
    public abstract Builder addReview(Review review);

    /** Replaces {@link Policy#reviews()}. */
    public abstract Builder reviews(Iterable<? extends Review> reviews);

    /** Sets {@link Policy#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link Policy#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);

    /** Adds one of {@link Policy#relatedPolicies()}. */
    public abstract Builder addRelatedPolicy(Id<Policy> relatedPolicy);

    /** Replaces {@link Policy#relatedPolicies()}. */
    public abstract Builder relatedPolicies(Iterable<? extends Id<Policy>> relatedPolicies);

    /** Adds one of {@link Policy#affectedPolicies()}. */
    public abstract Builder addAffectedPolicy(Id<Policy> affectedPolicy);

    /** Replaces {@link Policy#affectedPolicies()}. */
    public abstract Builder affectedPolicies(Iterable<? extends Id<Policy>> affectedPolicies);

    /** Sets {@link Policy#affectedDetermined()}. */
    public abstract Builder affectedDetermined(PartialDate affectedDetermined);

    /** Sets or clears {@link Policy#affectedDetermined()}. */
    public abstract Builder affectedDetermined(Optional<? extends PartialDate> affectedDetermined);

    /** Sets {@link Policy#availability()}. */
    public abstract Builder availability(String availability);

    /** Sets or clears {@link Policy#availability()}. */
    public abstract Builder availability(Optional<String> availability);

    /** Sets {@link Policy#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link Policy#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
