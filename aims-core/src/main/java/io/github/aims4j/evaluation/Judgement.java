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
import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ObligationId;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The conclusion of a person on a requirement after examining the evidence. A library reads
 * records; people judge. Invariants: exactly one of requirement and obligation is set; a
 * requirement of clauses 4 to 10 is never not applicable.
 *
 * <p>Source: ISO 19011:2018 for audit conclusions; the structure is this library's own. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Judgement implements Entity<Judgement> permits ImmutableJudgement {

  Judgement() {}

  /** The possible conclusions. */
  public enum Verdict {
    /** The requirement is met. */
    CONFORMING,
    /** The requirement is not met. */
    NONCONFORMING,
    /** The evidence is not sufficient for a conclusion. */
    INCONCLUSIVE,
    /** The control does not apply. Requirements of clauses 4 to 10 always do. */
    NOT_APPLICABLE
  }

  /** Returns the provision that is judged; absent: an obligation or a rule is judged. */
  public abstract Optional<Provision> requirement();

  /**
   * Returns the id of the obligation that is judged, such as {@code 8.4-01}; absent: a provision or
   * a rule is judged.
   */
  public abstract Optional<String> obligation();

  /**
   * Returns the id of the conformity rule whose question is answered, such as {@code
   * purpose-in-operation}; absent: a provision or an obligation is judged.
   */
  public abstract Optional<String> rule();

  /** Returns the conclusion. */
  public abstract Verdict verdict();

  /** Returns who made the judgement. */
  public abstract Id<Party> judgedBy();

  /** Returns the date of the judgement. */
  public abstract PartialDate date();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /**
   * Returns the AI systems to which the judgement applies, with the records that refer to them;
   * none: see {@link #records()}.
   */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns other records to which it applies; none, and no AI systems: the AIMS as a whole. */
  public abstract List<Subject> records();

  /** Returns the last day on which the judgement is valid; absent: no limit is set. */
  public abstract Optional<LocalDate> validUntil();

  @Override
  public final RecordKind kind() {
    return RecordKind.JUDGEMENT;
  }

  @Override
  public List<Reference> references() {
    References references =
        References.of(this)
            .to("judgedBy", RecordKind.PARTY, judgedBy())
            .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems());
    for (int i = 0; i < records().size(); i++) {
      references.to("records/" + i + "/id", records().get(i).kind(), records().get(i).id());
    }
    return references.toList();
  }

  @Override
  public Judgement withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .judgedBy(ids.of(judgedBy()))
        .aiSystems(ids.of(aiSystems()))
        .records(
            records().stream().map(each -> new Subject(each.kind(), ids.of(each.id()))).toList())
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Judgement")
        .notBlank("obligation", obligation())
        .notBlank("rule", rule())
        .notBlank("reason", reason())
        .notBlank("notes", notes());
    new Dates("Judgement").day("validUntil", validUntil());
    long judged =
        Stream.of(requirement(), obligation(), rule()).filter(Optional::isPresent).count();
    if (judged != 1) {
      throw new IllegalArgumentException(
          "Judgement has %s of requirement, obligation and rule; exactly one is required."
              .formatted(judged));
    }
    obligation().ifPresent(ObligationId::parse);
    if (verdict() == Verdict.NOT_APPLICABLE && isOnClause()) {
      throw new IllegalArgumentException(
          "Judgement.verdict is NOT_APPLICABLE for %s; the requirements of clauses 4 to 10 always apply."
              .formatted(requirement().map(Provision::id).or(this::obligation).orElseThrow()));
    }
    requireOrder("Judgement", "date", date().day(), "validUntil", validUntil());
  }

  /** Obligations are those of clauses. */
  private boolean isOnClause() {
    return obligation().isPresent() || requirement().filter(Clause.class::isInstance).isPresent();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableJudgement.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableJudgement.builder().from(this);
  }

  /** Builds values of {@link Judgement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Judgement, Builder>
      permits ImmutableJudgement.Builder {

    Builder() {}

    /** Sets {@link Judgement#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link Judgement#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /** Sets {@link Judgement#obligation()}. */
    public abstract Builder obligation(String obligation);

    /** Sets or clears {@link Judgement#obligation()}. */
    public abstract Builder obligation(Optional<String> obligation);

    /** Sets {@link Judgement#rule()}. */
    public abstract Builder rule(String rule);

    /** Sets or clears {@link Judgement#rule()}. */
    public abstract Builder rule(Optional<String> rule);

    /** Sets {@link Judgement#verdict()}. */
    public abstract Builder verdict(Verdict verdict);

    /** Sets {@link Judgement#judgedBy()}. */
    public abstract Builder judgedBy(Id<Party> judgedBy);

    /** Sets {@link Judgement#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link Judgement#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link Judgement#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link Judgement#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Judgement#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Judgement#records()}. */
    public abstract Builder addRecord(Subject record);

    /** Replaces {@link Judgement#records()}. */
    public abstract Builder records(Iterable<? extends Subject> records);

    /** Sets {@link Judgement#validUntil()}. */
    public abstract Builder validUntil(LocalDate validUntil);

    /** Sets or clears {@link Judgement#validUntil()}. */
    public abstract Builder validUntil(Optional<? extends LocalDate> validUntil);
  }
}
