// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Decision;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A version of an AI system. Life-cycle stages belong to versions: one version can be in operation
 * at two sites while the next one is being developed.
 *
 * <p>Source: ISO/IEC 22989:2022 and ISO/IEC 5338:2023 for the stages (likely, not checked against
 * the licensed text). Invariant: the history ends in the current stage of the version. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class AiSystemVersion implements Extensible
    permits ImmutableAiSystemVersion {

  AiSystemVersion() {}

  /** Returns the designation of the version, unique within the system. */
  public abstract String label();

  /** Returns the current stage; absent: not stated. */
  public abstract Optional<LifeCycleStage> stage();

  /** Returns its components, in the order given; none: not stated. */
  public abstract List<Component> components();

  /** Tells whether the current stage is retirement. */
  public boolean isRetired() {
    return stage().filter(LifeCycleStage.RETIREMENT::equals).isPresent();
  }

  /** Returns the history of steps, the oldest first; none: not recorded. */
  public abstract List<StageChange> history();

  /** Returns the current and past deployments. */
  public abstract List<Deployment> deployments();

  @Override
  public List<Reference> references() {
    return new References()
        .within("components", components())
        .within("history", history())
        .toList();
  }

  @Override
  public AiSystemVersion withIds(IdMapping ids) {
    return toBuilder().components(ids.in(components())).history(ids.in(history())).build();
  }

  /**
   * Requests a step in the life cycle with the workflow of {@link LifeCycle}. An accepted decision
   * contains this version in the new stage with the step appended to its history; a rejected one
   * changes nothing. If no stage is stated, any stage can be the first.
   *
   * @param request the requested step
   */
  public Decision<LifeCycleStage, AiSystemVersion> move(Request<LifeCycleStage> request) {
    return move(LifeCycle.workflow(), this, request);
  }

  /**
   * Requests a step in the life cycle with a custom workflow. An accepted decision contains this
   * version in the new stage with the step appended to its history; a rejected one changes nothing.
   *
   * @param workflow the edges and conditions, for example those of {@link LifeCycle} with additions
   * @param facts the facts that the conditions examine
   * @param request the requested step
   * @param <F> the facts
   */
  public <F> Decision<LifeCycleStage, AiSystemVersion> move(
      Workflow<LifeCycleStage, F> workflow, F facts, Request<LifeCycleStage> request) {
    return workflow.decide(stage(), facts, request).apply(this::after);
  }

  private AiSystemVersion after(TransitionRecord<LifeCycleStage> step) {
    StageChange change =
        StageChange.builder()
            .fromStage(step.fromState())
            .toStage(step.toState())
            .recordedAt(step.recordedAt())
            .decidedBy(step.decidedBy())
            .reason(step.reason())
            .overridden(step.overridden().stream().map(UnmetCondition::message).toList())
            .build();
    return toBuilder().stage(step.toState()).addStageChange(change).build();
  }

  @Value.Check
  void check() {
    new Texts("AiSystemVersion").notBlank("label", label());
    if (!history().isEmpty()) {
      LifeCycleStage last = history().get(history().size() - 1).toStage();
      if (!stage().equals(Optional.of(last))) {
        throw new IllegalArgumentException(
            "The history of version %s ends in %s, but its stage is %s; they must be equal."
                .formatted(
                    shown(label()),
                    last.term(),
                    stage().map(LifeCycleStage::term).orElse("absent")));
      }
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAiSystemVersion.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAiSystemVersion.builder().from(this);
  }

  /** Builds values of {@link AiSystemVersion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<AiSystemVersion, Builder>
      permits ImmutableAiSystemVersion.Builder {

    Builder() {}

    /** Sets {@link AiSystemVersion#label()}. */
    public abstract Builder label(String label);

    /** Sets {@link AiSystemVersion#stage()}. */
    public abstract Builder stage(LifeCycleStage stage);

    /** Sets or clears {@link AiSystemVersion#stage()}. */
    public abstract Builder stage(Optional<? extends LifeCycleStage> stage);

    /** Adds one of {@link AiSystemVersion#components()}. */
    public abstract Builder addComponent(Component component);

    /** Replaces {@link AiSystemVersion#components()}. */
    public abstract Builder components(Iterable<? extends Component> components);

    /** Adds one of {@link AiSystemVersion#history()}. */
    public final Builder addStageChange(StageChange stageChange) {
      return addHistory(stageChange);
    }

    abstract Builder addHistory(StageChange stageChange);

    /** Replaces {@link AiSystemVersion#history()}. */
    public abstract Builder history(Iterable<? extends StageChange> history);

    /** Adds one of {@link AiSystemVersion#deployments()}. */
    public abstract Builder addDeployment(Deployment deployment);

    /** Replaces {@link AiSystemVersion#deployments()}. */
    public abstract Builder deployments(Iterable<? extends Deployment> deployments);
  }
}
