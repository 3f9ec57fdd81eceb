// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The intended use of an AI system, and checks of its actual use.
 *
 * <p>Source: ISO/IEC 42001:2023, A.9.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IntendedUse implements Entity<IntendedUse>
    permits ImmutableIntendedUse {

  IntendedUse() {}

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the statement of intended use. */
  public abstract String statement();

  /** Returns the intended users, in the order given; none: not stated. */
  public abstract List<String> users();

  /** Returns the limits of use, in the order given; none: not stated. */
  public abstract List<String> limits();

  /** Returns the conditions of use, in the order given; none: not stated. */
  public abstract List<String> conditions();

  /** Returns the checks of actual use, in the order given; none: not stated. */
  public abstract List<UseCheck> checks();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.INTENDED_USE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .within("checks", checks())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public IntendedUse withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .checks(ids.in(checks()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("IntendedUse")
        .notBlank("statement", statement())
        .notBlank("users", users())
        .notBlank("limits", limits())
        .notBlank("conditions", conditions())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableIntendedUse.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableIntendedUse.builder().from(this);
  }

  /** Builds values of {@link IntendedUse}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<IntendedUse, Builder>
      permits ImmutableIntendedUse.Builder {

    Builder() {}

    /** Sets {@link IntendedUse#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link IntendedUse#statement()}. */
    public abstract Builder statement(String statement);

    /** Adds one of {@link IntendedUse#users()}. */
    public abstract Builder addUser(String user);

    /** Replaces {@link IntendedUse#users()}. */
    public abstract Builder users(Iterable<String> users);

    /** Adds one of {@link IntendedUse#limits()}. */
    public abstract Builder addLimit(String limit);

    /** Replaces {@link IntendedUse#limits()}. */
    public abstract Builder limits(Iterable<String> limits);

    /** Adds one of {@link IntendedUse#conditions()}. */
    public abstract Builder addCondition(String condition);

    /** Replaces {@link IntendedUse#conditions()}. */
    public abstract Builder conditions(Iterable<String> conditions);

    /** Adds one of {@link IntendedUse#checks()}. */
    public abstract Builder addCheck(UseCheck check);

    /** Replaces {@link IntendedUse#checks()}. */
    public abstract Builder checks(Iterable<? extends UseCheck> checks);

    /** Sets {@link IntendedUse#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link IntendedUse#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
