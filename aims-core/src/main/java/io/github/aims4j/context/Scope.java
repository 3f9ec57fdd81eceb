package io.github.aims4j.context;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the AIMS applies to and where it ends.
 *
 * <p>An AI system is inside unless an exclusion names it. Source: ISO/IEC 42001:2023, 4.3; a reason
 * for each exclusion is this library's policy. Invariant: no system is excluded twice. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Scope implements Extensible permits ImmutableScope {

  Scope() {}

  /** Returns the scope in the words of the organization. */
  public abstract String statement();

  /** Returns the organizational, physical and technical boundaries, in the order given. */
  public abstract List<String> boundaries();

  /** Returns the AI systems to which the AIMS does not apply. */
  public abstract List<ScopeExclusion> exclusions();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Tells whether the AIMS applies to an AI system.
   *
   * @param aiSystem the id of the system
   */
  public boolean includes(Id<AiSystem> aiSystem) {
    return exclusions().stream().noneMatch(exclusion -> exclusion.aiSystem().equals(aiSystem));
  }

  @Value.Check
  void check() {
    requireText(statement(), "Scope.statement");
    Set<Id<AiSystem>> excluded = new HashSet<>();
    for (ScopeExclusion exclusion : exclusions()) {
      if (!excluded.add(exclusion.aiSystem())) {
        throw new IllegalArgumentException(
            "Scope.exclusions names the AI system %s twice; each is named once."
                .formatted(exclusion.aiSystem()));
      }
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableScope.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableScope.builder().from(this);
  }

  /** Builds values of {@link Scope}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableScope.Builder {

    Builder() {}

    /** Sets {@link Scope#statement()}. */
    public abstract Builder statement(String statement);

    /** Adds one of {@link Scope#boundaries()}. */
    public abstract Builder addBoundary(String boundary);

    /** Replaces {@link Scope#boundaries()}. */
    public abstract Builder boundaries(Iterable<String> boundaries);

    /** Adds one of {@link Scope#exclusions()}. */
    public abstract Builder addExclusion(ScopeExclusion exclusion);

    /** Replaces {@link Scope#exclusions()}. */
    public abstract Builder exclusions(Iterable<? extends ScopeExclusion> exclusions);

    /** Sets {@link Scope#extensions()}. */
    public abstract Builder extensions(Extensions extensions);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Scope build();
  }
}
