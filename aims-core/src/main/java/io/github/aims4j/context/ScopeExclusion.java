package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.operation.AiSystem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An AI system to which the AIMS does not apply.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ScopeExclusion implements Extensible permits ImmutableScopeExclusion {

  ScopeExclusion() {}

  /** Returns the AI system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns why the AIMS does not apply to it; absent: not stated. */
  public abstract Optional<String> reason();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public List<Reference> references() {
    return new References().to("aiSystem", RecordKind.AI_SYSTEM, aiSystem()).toList();
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
  public abstract static sealed class Builder permits ImmutableScopeExclusion.Builder {

    Builder() {}

    /** Sets {@link ScopeExclusion#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link ScopeExclusion#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link ScopeExclusion#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link ScopeExclusion#extensions()}. */
    public abstract Builder extensions(Extensions extensions);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract ScopeExclusion build();
  }
}
