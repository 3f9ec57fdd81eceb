// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An evaluation of the AIMS as a whole: how well it performs and whether it is effective. The
 * evaluation of a single value is in its {@link Measurement}.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.1; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class PerformanceEvaluation implements Entity<PerformanceEvaluation>
    permits ImmutablePerformanceEvaluation {

  PerformanceEvaluation() {}

  /** Returns the title of the evaluation. */
  public abstract String title();

  /** Returns the first day of the period that is evaluated; absent: not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the last day of that period; absent: not stated. */
  public abstract Optional<LocalDate> end();

  /** Returns when the evaluation was completed; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who evaluated, in the order given; none: not stated. */
  public abstract List<Id<Party>> evaluatedBy();

  /** Returns the measurements on which it is based; none: not stated. */
  public abstract List<Id<Measurement>> measurements();

  /** Returns the conclusion on performance; absent: not stated. */
  public abstract Optional<String> performance();

  /** Returns the conclusion on effectiveness; absent: not stated. */
  public abstract Optional<String> effectiveness();

  /** Returns the documented information that contains the results; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.PERFORMANCE_EVALUATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("evaluatedBy", RecordKind.PARTY, evaluatedBy())
        .to("measurements", RecordKind.MEASUREMENT, measurements())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public PerformanceEvaluation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .evaluatedBy(ids.of(evaluatedBy()))
        .measurements(ids.of(measurements()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("PerformanceEvaluation")
        .notBlank("title", title())
        .notBlank("performance", performance())
        .notBlank("effectiveness", effectiveness())
        .notBlank("notes", notes());
    new Dates("PerformanceEvaluation").day("start", start()).day("end", end());
    requireOrder("PerformanceEvaluation", "start", start(), "end", end());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePerformanceEvaluation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutablePerformanceEvaluation.builder().from(this);
  }

  /** Builds values of {@link PerformanceEvaluation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<PerformanceEvaluation, Builder>
      permits ImmutablePerformanceEvaluation.Builder {

    Builder() {}

    /** Sets {@link PerformanceEvaluation#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link PerformanceEvaluation#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link PerformanceEvaluation#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link PerformanceEvaluation#end()}. */
    public abstract Builder end(LocalDate end);

    /** Sets or clears {@link PerformanceEvaluation#end()}. */
    public abstract Builder end(Optional<? extends LocalDate> end);

    /** Sets {@link PerformanceEvaluation#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link PerformanceEvaluation#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Adds one of {@link PerformanceEvaluation#evaluatedBy()}. */
    public abstract Builder addEvaluatedBy(Id<Party> evaluatedBy);

    /** Replaces {@link PerformanceEvaluation#evaluatedBy()}. */
    public abstract Builder evaluatedBy(Iterable<? extends Id<Party>> evaluatedBy);

    /** Adds one of {@link PerformanceEvaluation#measurements()}. */
    public abstract Builder addMeasurement(Id<Measurement> measurement);

    /** Replaces {@link PerformanceEvaluation#measurements()}. */
    public abstract Builder measurements(Iterable<? extends Id<Measurement>> measurements);

    /** Sets {@link PerformanceEvaluation#performance()}. */
    public abstract Builder performance(String performance);

    /** Sets or clears {@link PerformanceEvaluation#performance()}. */
    public abstract Builder performance(Optional<String> performance);

    /** Sets {@link PerformanceEvaluation#effectiveness()}. */
    public abstract Builder effectiveness(String effectiveness);

    /** Sets or clears {@link PerformanceEvaluation#effectiveness()}. */
    public abstract Builder effectiveness(Optional<String> effectiveness);

    /** Sets {@link PerformanceEvaluation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link PerformanceEvaluation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
