// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A requirement for a new or changed AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SystemRequirement implements Entity<SystemRequirement>
    permits ImmutableSystemRequirement {

  SystemRequirement() {}

  /** Returns the requirement. */
  public abstract String statement();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns the rationale; absent: not stated. */
  public abstract Optional<String> rationale();

  /** Returns its origin, such as an interested party or a risk; absent: not stated. */
  public abstract Optional<String> origin();

  /** Returns the risks that it addresses; none: not stated. */
  public abstract List<Id<Risk>> risks();

  /** Returns the acceptance criteria; absent: not stated. */
  public abstract Optional<String> acceptance();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  @Override
  public final RecordKind kind() {
    return RecordKind.SYSTEM_REQUIREMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("risks", RecordKind.RISK, risks())
        .within("approval", approval())
        .toList();
  }

  @Override
  public SystemRequirement withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .risks(ids.of(risks()))
        .approval(ids.in(approval()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("SystemRequirement")
        .notBlank("statement", statement())
        .notBlank("version", version())
        .notBlank("rationale", rationale())
        .notBlank("origin", origin())
        .notBlank("acceptance", acceptance())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSystemRequirement.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableSystemRequirement.builder().from(this);
  }

  /** Builds values of {@link SystemRequirement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<SystemRequirement, Builder>
      permits ImmutableSystemRequirement.Builder {

    Builder() {}

    /** Sets {@link SystemRequirement#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets {@link SystemRequirement#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link SystemRequirement#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link SystemRequirement#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link SystemRequirement#rationale()}. */
    public abstract Builder rationale(String rationale);

    /** Sets or clears {@link SystemRequirement#rationale()}. */
    public abstract Builder rationale(Optional<String> rationale);

    /** Sets {@link SystemRequirement#origin()}. */
    public abstract Builder origin(String origin);

    /** Sets or clears {@link SystemRequirement#origin()}. */
    public abstract Builder origin(Optional<String> origin);

    /** Adds one of {@link SystemRequirement#risks()}. */
    public abstract Builder addRisk(Id<Risk> risk);

    /** Replaces {@link SystemRequirement#risks()}. */
    public abstract Builder risks(Iterable<? extends Id<Risk>> risks);

    /** Sets {@link SystemRequirement#acceptance()}. */
    public abstract Builder acceptance(String acceptance);

    /** Sets or clears {@link SystemRequirement#acceptance()}. */
    public abstract Builder acceptance(Optional<String> acceptance);

    /** Sets {@link SystemRequirement#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link SystemRequirement#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);
  }
}
