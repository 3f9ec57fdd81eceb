// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.RoleAssignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A competence that work requires, whether a person has it, and actions to acquire it.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.2 and A.4.6. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Competence implements Entity<Competence> permits ImmutableCompetence {

  Competence() {}

  /** The basis of competence. */
  public enum Basis {
    /** Education. */
    EDUCATION,
    /** Training. */
    TRAINING,
    /** Experience. */
    EXPERIENCE
  }

  /** Returns the required competence. */
  public abstract String need();

  /** Returns the person; absent: only the need is stated. */
  public abstract Optional<Id<Party>> person();

  /** Returns the role that requires it; absent: not stated. */
  public abstract Optional<Id<RoleAssignment>> role();

  /** Returns whether the person has it; absent: not determined, or no person is assigned yet. */
  public abstract Optional<Boolean> held();

  /** Returns the basis of the competence, in the order given; none: not stated. */
  public abstract List<Basis> bases();

  /** Returns when it was acquired; absent: not stated. */
  public abstract Optional<PartialDate> acquiredOn();

  /** Returns the last day on which the qualification is valid; absent: no limit is set. */
  public abstract Optional<LocalDate> validUntil();

  /** Returns the actions to acquire it, in the order given; none: nothing, or not stated. */
  public abstract List<PlannedAction> actions();

  /** Returns the documented information that is evidence of it; none: not stated. */
  public abstract List<Id<Document>> documents();

  @Override
  public final RecordKind kind() {
    return RecordKind.COMPETENCE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("person", RecordKind.PARTY, person())
        .to("role", RecordKind.ROLE_ASSIGNMENT, role())
        .within("actions", actions())
        .to("documents", RecordKind.DOCUMENT, documents())
        .toList();
  }

  @Override
  public Competence withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .person(ids.of(person()))
        .role(ids.of(role()))
        .actions(ids.in(actions()))
        .documents(ids.of(documents()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Competence").notBlank("need", need()).notBlank("notes", notes());
    new Dates("Competence").day("validUntil", validUntil());
    requireOrder(
        "Competence",
        "acquiredOn",
        acquiredOn().flatMap(PartialDate::day),
        "validUntil",
        validUntil());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCompetence.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCompetence.builder().from(this);
  }

  /** Builds values of {@link Competence}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Competence, Builder>
      permits ImmutableCompetence.Builder {

    Builder() {}

    /** Sets {@link Competence#need()}. */
    public abstract Builder need(String need);

    /** Sets {@link Competence#person()}. */
    public abstract Builder person(Id<Party> person);

    /** Sets or clears {@link Competence#person()}. */
    public abstract Builder person(Optional<? extends Id<Party>> person);

    /** Sets {@link Competence#role()}. */
    public abstract Builder role(Id<RoleAssignment> role);

    /** Sets or clears {@link Competence#role()}. */
    public abstract Builder role(Optional<? extends Id<RoleAssignment>> role);

    /** Sets {@link Competence#held()}. */
    public abstract Builder held(boolean held);

    /** Sets or clears {@link Competence#held()}. */
    public abstract Builder held(Optional<Boolean> held);

    /** Adds one of {@link Competence#bases()}. */
    public abstract Builder addBasis(Basis basis);

    /** Replaces {@link Competence#bases()}. */
    public abstract Builder bases(Iterable<? extends Basis> bases);

    /** Sets {@link Competence#acquiredOn()}. */
    public abstract Builder acquiredOn(PartialDate acquiredOn);

    /** Sets or clears {@link Competence#acquiredOn()}. */
    public abstract Builder acquiredOn(Optional<? extends PartialDate> acquiredOn);

    /** Sets {@link Competence#validUntil()}. */
    public abstract Builder validUntil(LocalDate validUntil);

    /** Sets or clears {@link Competence#validUntil()}. */
    public abstract Builder validUntil(Optional<? extends LocalDate> validUntil);

    /** Adds one of {@link Competence#actions()}. */
    public abstract Builder addAction(PlannedAction action);

    /** Replaces {@link Competence#actions()}. */
    public abstract Builder actions(Iterable<? extends PlannedAction> actions);

    /** Adds one of {@link Competence#documents()}. */
    public abstract Builder addDocument(Id<Document> document);

    /** Replaces {@link Competence#documents()}. */
    public abstract Builder documents(Iterable<? extends Id<Document>> documents);
  }
}
