// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requirePositive;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator: what is monitored and measured, by which method and when. Invariant: the intervals
 * between measurements and between evaluations are positive.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.1; unit and data source are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Indicator implements Entity<Indicator> permits ImmutableIndicator {

  Indicator() {}

  /** Returns the name of the indicator. */
  public abstract String name();

  /** Returns what is measured; absent: not stated. */
  public abstract Optional<String> subject();

  /** Returns the method of measurement, analysis and evaluation; absent: not stated. */
  public abstract Optional<String> method();

  /** Returns the unit; absent: none, or not stated. */
  public abstract Optional<String> unit();

  /** Returns the target; absent: not stated. */
  public abstract Optional<String> target();

  /** Returns the data source; absent: not stated. */
  public abstract Optional<String> dataSource();

  /** Returns the first day on which it applies; absent: not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the maximum interval between measurements; absent: not stated. */
  public abstract Optional<Period> measuredEvery();

  /** Returns the maximum interval between evaluations; absent: not stated. */
  public abstract Optional<Period> evaluatedEvery();

  /** Returns who is responsible for measurement; absent: not stated. */
  public abstract Optional<Id<Party>> responsible();

  /** Returns the objectives that it supports; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the controls of Annex A that it monitors; none: not stated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that it monitors; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  @Override
  public final RecordKind kind() {
    return RecordKind.INDICATOR;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("responsible", RecordKind.PARTY, responsible())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .toList();
  }

  @Override
  public Indicator withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .responsible(ids.of(responsible()))
        .objectives(ids.of(objectives()))
        .ownControls(ids.of(ownControls()))
        .aiSystems(ids.of(aiSystems()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Indicator")
        .notBlank("name", name())
        .notBlank("subject", subject())
        .notBlank("method", method())
        .notBlank("unit", unit())
        .notBlank("target", target())
        .notBlank("dataSource", dataSource())
        .notBlank("notes", notes());
    new Dates("Indicator").day("start", start());
    measuredEvery().ifPresent(every -> requirePositive(every, "Indicator.measuredEvery"));
    evaluatedEvery().ifPresent(every -> requirePositive(every, "Indicator.evaluatedEvery"));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableIndicator.builder().from(this);
  }

  /** Builds values of {@link Indicator}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Indicator, Builder>
      permits ImmutableIndicator.Builder {

    Builder() {}

    /** Sets {@link Indicator#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Indicator#subject()}. */
    public abstract Builder subject(String subject);

    /** Sets or clears {@link Indicator#subject()}. */
    public abstract Builder subject(Optional<String> subject);

    /** Sets {@link Indicator#method()}. */
    public abstract Builder method(String method);

    /** Sets or clears {@link Indicator#method()}. */
    public abstract Builder method(Optional<String> method);

    /** Sets {@link Indicator#unit()}. */
    public abstract Builder unit(String unit);

    /** Sets or clears {@link Indicator#unit()}. */
    public abstract Builder unit(Optional<String> unit);

    /** Sets {@link Indicator#target()}. */
    public abstract Builder target(String target);

    /** Sets or clears {@link Indicator#target()}. */
    public abstract Builder target(Optional<String> target);

    /** Sets {@link Indicator#dataSource()}. */
    public abstract Builder dataSource(String dataSource);

    /** Sets or clears {@link Indicator#dataSource()}. */
    public abstract Builder dataSource(Optional<String> dataSource);

    /** Sets {@link Indicator#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link Indicator#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link Indicator#measuredEvery()}. */
    public abstract Builder measuredEvery(Period measuredEvery);

    /** Sets or clears {@link Indicator#measuredEvery()}. */
    public abstract Builder measuredEvery(Optional<? extends Period> measuredEvery);

    /** Sets {@link Indicator#evaluatedEvery()}. */
    public abstract Builder evaluatedEvery(Period evaluatedEvery);

    /** Sets or clears {@link Indicator#evaluatedEvery()}. */
    public abstract Builder evaluatedEvery(Optional<? extends Period> evaluatedEvery);

    /** Sets {@link Indicator#responsible()}. */
    public abstract Builder responsible(Id<Party> responsible);

    /** Sets or clears {@link Indicator#responsible()}. */
    public abstract Builder responsible(Optional<? extends Id<Party>> responsible);

    /** Adds one of {@link Indicator#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link Indicator#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link Indicator#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link Indicator#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link Indicator#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link Indicator#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);

    /** Adds one of {@link Indicator#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Indicator#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);
  }
}
