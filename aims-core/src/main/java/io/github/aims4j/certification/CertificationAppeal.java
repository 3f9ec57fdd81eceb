// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A complaint about a certification body or a certified client, or an appeal against a decision.
 *
 * <p>Source: ISO/IEC 17021-1:2015, appeals and complaints. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationAppeal implements Entity<CertificationAppeal>
    permits ImmutableCertificationAppeal {

  CertificationAppeal() {}

  /** Complaint or appeal. */
  public enum Type {
    /** An expression of dissatisfaction. */
    COMPLAINT,
    /** A request to reconsider a decision. */
    APPEAL
  }

  /** Returns the title. */
  public abstract String title();

  /** Returns whether it is a complaint or an appeal. */
  public abstract Type type();

  /** Returns the body. */
  public abstract Id<CertificationBody> body();

  /** Returns the contested decision; absent: it is a complaint. */
  public abstract Optional<Id<CertificationDecision>> decision();

  /** Returns who raised it; absent: not stated. */
  public abstract Optional<String> raisedBy();

  /** Returns the date; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the description; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the outcome; absent: not stated. */
  public abstract Optional<String> outcome();

  /** Returns when it was closed; absent: it is open, or not stated. */
  public abstract Optional<PartialDate> closedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATION_APPEAL;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("body", RecordKind.CERTIFICATION_BODY, body())
        .to("decision", RecordKind.CERTIFICATION_DECISION, decision())
        .toList();
  }

  @Override
  public CertificationAppeal withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).body(ids.of(body())).decision(ids.of(decision())).build();
  }

  @Value.Check
  void check() {
    new Texts("CertificationAppeal")
        .notBlank("title", title())
        .notBlank("raisedBy", raisedBy())
        .notBlank("description", description())
        .notBlank("outcome", outcome())
        .notBlank("notes", notes());
    requireOrder(
        "CertificationAppeal",
        "date",
        date().flatMap(PartialDate::day),
        "closedOn",
        closedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationAppeal.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificationAppeal.builder().from(this);
  }

  /** Builds values of {@link CertificationAppeal}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<CertificationAppeal, Builder>
      permits ImmutableCertificationAppeal.Builder {

    Builder() {}

    /** Sets {@link CertificationAppeal#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link CertificationAppeal#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link CertificationAppeal#body()}. */
    public abstract Builder body(Id<CertificationBody> body);

    /** Sets {@link CertificationAppeal#decision()}. */
    public abstract Builder decision(Id<CertificationDecision> decision);

    /** Sets or clears {@link CertificationAppeal#decision()}. */
    public abstract Builder decision(Optional<? extends Id<CertificationDecision>> decision);

    /** Sets {@link CertificationAppeal#raisedBy()}. */
    public abstract Builder raisedBy(String raisedBy);

    /** Sets or clears {@link CertificationAppeal#raisedBy()}. */
    public abstract Builder raisedBy(Optional<String> raisedBy);

    /** Sets {@link CertificationAppeal#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link CertificationAppeal#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link CertificationAppeal#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link CertificationAppeal#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link CertificationAppeal#outcome()}. */
    public abstract Builder outcome(String outcome);

    /** Sets or clears {@link CertificationAppeal#outcome()}. */
    public abstract Builder outcome(Optional<String> outcome);

    /** Sets {@link CertificationAppeal#closedOn()}. */
    public abstract Builder closedOn(PartialDate closedOn);

    /** Sets or clears {@link CertificationAppeal#closedOn()}. */
    public abstract Builder closedOn(Optional<? extends PartialDate> closedOn);
  }
}
