// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An exclusion from the scope of the AIMS: an AI system, a unit, a site or an activity, and the
 * reason. Invariant: exactly one of the four is set.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.3; the reason is this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ScopeExclusion implements Extensible permits ImmutableScopeExclusion {

  ScopeExclusion() {}

  /** Returns the excluded AI system; absent: the exclusion is not an AI system. */
  public abstract Optional<Id<AiSystem>> aiSystem();

  /** Returns the excluded unit; absent: the exclusion is not a unit. */
  public abstract Optional<Id<Party>> unit();

  /** Returns the name of the excluded site; absent: the exclusion is not a site. */
  public abstract Optional<String> site();

  /** Returns the excluded activity; absent: the exclusion is not an activity. */
  public abstract Optional<String> activity();

  /** Returns the reason for the exclusion; absent: not stated. */
  public abstract Optional<String> reason();

  @Override
  public List<Reference> references() {
    return new References()
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("unit", RecordKind.PARTY, unit())
        .toList();
  }

  @Override
  public ScopeExclusion withIds(IdMapping ids) {
    return toBuilder().aiSystem(ids.of(aiSystem())).unit(ids.of(unit())).build();
  }

  /** Returns what is excluded, for messages and for the detection of duplicates. */
  String what() {
    return named().collect(Collectors.joining(", "));
  }

  private Stream<String> named() {
    return Stream.of(
            aiSystem().map(id -> "the AI system " + id),
            unit().map(id -> "the unit " + id),
            site().map(name -> "the site " + name),
            activity().map(name -> "the activity " + name))
        .flatMap(Optional::stream);
  }

  @Value.Check
  void check() {
    new Texts("ScopeExclusion")
        .notBlank("site", site())
        .notBlank("activity", activity())
        .notBlank("reason", reason());
    if (named().count() != 1) {
      throw new IllegalArgumentException(
          "ScopeExclusion names %s of AI system, unit, site and activity; exactly one is required."
              .formatted(named().count()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableScopeExclusion.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableScopeExclusion.builder().from(this);
  }

  /** Builds values of {@link ScopeExclusion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ScopeExclusion, Builder>
      permits ImmutableScopeExclusion.Builder {

    Builder() {}

    /** Sets {@link ScopeExclusion#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets or clears {@link ScopeExclusion#aiSystem()}. */
    public abstract Builder aiSystem(Optional<? extends Id<AiSystem>> aiSystem);

    /** Sets {@link ScopeExclusion#unit()}. */
    public abstract Builder unit(Id<Party> unit);

    /** Sets or clears {@link ScopeExclusion#unit()}. */
    public abstract Builder unit(Optional<? extends Id<Party>> unit);

    /** Sets {@link ScopeExclusion#site()}. */
    public abstract Builder site(String site);

    /** Sets or clears {@link ScopeExclusion#site()}. */
    public abstract Builder site(Optional<String> site);

    /** Sets {@link ScopeExclusion#activity()}. */
    public abstract Builder activity(String activity);

    /** Sets or clears {@link ScopeExclusion#activity()}. */
    public abstract Builder activity(Optional<String> activity);

    /** Sets {@link ScopeExclusion#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link ScopeExclusion#reason()}. */
    public abstract Builder reason(Optional<String> reason);
  }
}
