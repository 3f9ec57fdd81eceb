// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The acceptance of a residual risk by the designated management.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; an expiry date is this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskAcceptance implements Extensible permits ImmutableRiskAcceptance {

  RiskAcceptance() {}

  /** Returns who accepted it. */
  public abstract Id<Party> acceptedBy();

  /**
   * Returns who accepted it together with {@link #acceptedBy()}, in the order given; none: nobody
   * else, or not stated.
   */
  public abstract List<Id<Party>> otherAcceptors();

  /** Returns when it was accepted. */
  public abstract PartialDate date();

  /** Returns the label of the level that was accepted; absent: not stated. */
  public abstract Optional<String> level();

  /** Returns why it was accepted; absent: not stated. */
  public abstract Optional<String> reason();

  /**
   * Returns the conditions under which it was accepted, in the order given; none: no condition, or
   * not stated.
   */
  public abstract List<String> conditions();

  /** Returns the last day on which the acceptance is valid; absent: no limit is set. */
  public abstract Optional<LocalDate> validUntil();

  @Override
  public List<Reference> references() {
    return new References()
        .to("acceptedBy", RecordKind.PARTY, acceptedBy())
        .to("otherAcceptors", RecordKind.PARTY, otherAcceptors())
        .toList();
  }

  @Override
  public RiskAcceptance withIds(IdMapping ids) {
    return toBuilder()
        .acceptedBy(ids.of(acceptedBy()))
        .otherAcceptors(ids.of(otherAcceptors()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RiskAcceptance")
        .notBlank("level", level())
        .notBlank("reason", reason())
        .notBlank("conditions", conditions());
    new Dates("RiskAcceptance").day("validUntil", validUntil());
    requireOrder("RiskAcceptance", "date", date().day(), "validUntil", validUntil());
  }

  /** Returns everybody who accepted it, in the order given. */
  public final List<Id<Party>> acceptors() {
    return Stream.concat(Stream.of(acceptedBy()), otherAcceptors().stream()).toList();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskAcceptance.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRiskAcceptance.builder().from(this);
  }

  /** Builds values of {@link RiskAcceptance}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<RiskAcceptance, Builder>
      permits ImmutableRiskAcceptance.Builder {

    Builder() {}

    /** Sets {@link RiskAcceptance#acceptedBy()}. */
    public abstract Builder acceptedBy(Id<Party> acceptedBy);

    /** Adds one of {@link RiskAcceptance#otherAcceptors()}. */
    public abstract Builder addOtherAcceptor(Id<Party> otherAcceptor);

    /** Replaces {@link RiskAcceptance#otherAcceptors()}. */
    public abstract Builder otherAcceptors(Iterable<? extends Id<Party>> otherAcceptors);

    /** Sets {@link RiskAcceptance#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link RiskAcceptance#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link RiskAcceptance#level()}. */
    public abstract Builder level(Optional<String> level);

    /** Sets {@link RiskAcceptance#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link RiskAcceptance#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link RiskAcceptance#conditions()}. */
    public abstract Builder addCondition(String condition);

    /** Replaces {@link RiskAcceptance#conditions()}. */
    public abstract Builder conditions(Iterable<String> conditions);

    /** Sets {@link RiskAcceptance#validUntil()}. */
    public abstract Builder validUntil(LocalDate validUntil);

    /** Sets or clears {@link RiskAcceptance#validUntil()}. */
    public abstract Builder validUntil(Optional<? extends LocalDate> validUntil);
  }
}
