// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The retirement of an AI system or of a version.
 *
 * <p>Source: ISO/IEC 22989:2022, retirement; ISO/IEC 42001:2023 has no separate control for it, so
 * the record is this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RetirementRecord implements Entity<RetirementRecord>
    permits ImmutableRetirementRecord {

  RetirementRecord() {}

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: the system as a whole, or not stated. */
  public abstract Optional<String> version();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the planned date of retirement; absent: not stated. */
  public abstract Optional<LocalDate> plannedFor();

  /** Returns the date of retirement; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns what happens to its data and models; absent: not stated. */
  public abstract Optional<String> data();

  /** Returns the interested parties that were informed; none: not stated. */
  public abstract List<Id<InterestedParty>> informed();

  /** Returns the replacement; absent: none, or not stated. */
  public abstract Optional<Id<AiSystem>> replacement();

  /** Returns the approval; absent: not stated. */
  public abstract Optional<Approval> approval();

  @Override
  public final RecordKind kind() {
    return RecordKind.RETIREMENT_RECORD;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("informed", RecordKind.INTERESTED_PARTY, informed())
        .to("replacement", RecordKind.AI_SYSTEM, replacement())
        .within("approval", approval())
        .toList();
  }

  @Override
  public RetirementRecord withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .informed(ids.of(informed()))
        .replacement(ids.of(replacement()))
        .approval(ids.in(approval()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RetirementRecord")
        .notBlank("version", version())
        .notBlank("reason", reason())
        .notBlank("data", data())
        .notBlank("notes", notes());
    new Dates("RetirementRecord").day("plannedFor", plannedFor());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRetirementRecord.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRetirementRecord.builder().from(this);
  }

  /** Builds values of {@link RetirementRecord}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<RetirementRecord, Builder>
      permits ImmutableRetirementRecord.Builder {

    Builder() {}

    /** Sets {@link RetirementRecord#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link RetirementRecord#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link RetirementRecord#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link RetirementRecord#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link RetirementRecord#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link RetirementRecord#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets or clears {@link RetirementRecord#plannedFor()}. */
    public abstract Builder plannedFor(Optional<? extends LocalDate> plannedFor);

    /** Sets {@link RetirementRecord#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link RetirementRecord#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link RetirementRecord#data()}. */
    public abstract Builder data(String data);

    /** Sets or clears {@link RetirementRecord#data()}. */
    public abstract Builder data(Optional<String> data);

    /** Adds one of {@link RetirementRecord#informed()}. */
    public abstract Builder addInformed(Id<InterestedParty> informed);

    /** Replaces {@link RetirementRecord#informed()}. */
    public abstract Builder informed(Iterable<? extends Id<InterestedParty>> informed);

    /** Sets {@link RetirementRecord#replacement()}. */
    public abstract Builder replacement(Id<AiSystem> replacement);

    /** Sets or clears {@link RetirementRecord#replacement()}. */
    public abstract Builder replacement(Optional<? extends Id<AiSystem>> replacement);

    /** Sets {@link RetirementRecord#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link RetirementRecord#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);
  }
}
