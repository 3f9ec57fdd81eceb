package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.RiskSource;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A risk that an AI system or the way it is managed brings, with the systems that it concerns and
 * the controls of Annex A that treat it.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2 and 6.1.3; ISO 31000:2018 for the terms. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Risk implements Entity<Risk> permits ImmutableRisk {

  Risk() {}

  @Override
  public abstract Id<Risk> id();

  /** Returns the risk in a few words. */
  public abstract String title();

  /** Returns the risk in full: what could happen, and how; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the risk sources of Annex C that the risk comes from; none: not stated. */
  public abstract List<RiskSource> riskSources();

  /** Returns what could bring the risk about, in the order given; none: not stated. */
  public abstract List<String> causes();

  /** Returns the AI systems that the risk concerns; none: not stated, or the AIMS itself. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the controls of Annex A that treat the risk; none: not stated, or untreated. */
  public abstract List<AnnexControl> controls();

  /** Returns who answers for the risk; absent: not yet assigned. */
  public abstract Optional<Id<Party>> owner();

  /** Returns where the record came from; absent: it was made here. */
  public abstract Optional<Source> source();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public final RecordKind kind() {
    return RecordKind.RISK;
  }

  @Value.Check
  void check() {
    requireText(title(), "Risk.title");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRisk.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRisk.builder().from(this);
  }

  /** Builds values of {@link Risk}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Risk, Builder>
      permits ImmutableRisk.Builder {

    Builder() {}

    @Override
    public abstract Builder id(Id<Risk> id);

    /** Sets {@link Risk#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Risk#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Risk#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link Risk#riskSources()}. */
    public abstract Builder addRiskSource(RiskSource riskSource);

    /** Replaces {@link Risk#riskSources()}. */
    public abstract Builder riskSources(Iterable<? extends RiskSource> riskSources);

    /** Adds one of {@link Risk#causes()}. */
    public abstract Builder addCause(String cause);

    /** Replaces {@link Risk#causes()}. */
    public abstract Builder causes(Iterable<String> causes);

    /** Adds one of {@link Risk#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Risk#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Risk#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link Risk#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Sets {@link Risk#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Risk#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Risk#source()}. */
    public abstract Builder source(Source source);

    /** Sets or clears {@link Risk#source()}. */
    public abstract Builder source(Optional<? extends Source> source);

    @Override
    public abstract Builder extensions(Extensions extensions);
  }
}
