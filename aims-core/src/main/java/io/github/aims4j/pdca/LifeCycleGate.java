package io.github.aims4j.pdca;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Condition;
import java.util.function.Predicate;

/**
 * Something that should be on record before a version enters a stage of its life cycle.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex A, for what is recorded; that it is recorded before a stage
 * is this library's policy. Immutable and thread-safe where the predicate is.
 *
 * @param name the name by which the condition is found and taken out
 * @param stage the stage that is entered
 * @param requirement the provision that asks for the record
 * @param what what should be on record, as in "a deployment plan"
 * @param onRecord whether it is
 */
public record LifeCycleGate(
    String name,
    LifeCycleStage stage,
    Provision requirement,
    String what,
    Predicate<LifeCycleFacts> onRecord) {

  /**
   * Accepts a gate.
   *
   * @param name the name by which the condition is found and taken out
   * @param stage the stage that is entered
   * @param requirement the provision that asks for the record
   * @param what what should be on record, as in "a deployment plan"
   * @param onRecord whether it is
   * @throws IllegalArgumentException if a text is blank
   */
  public LifeCycleGate {
    requireText(requireNonNull(name, "name"), "LifeCycleGate.name");
    requireNonNull(stage, "stage");
    requireNonNull(requirement, "requirement");
    requireText(requireNonNull(what, "what"), "LifeCycleGate.what");
    requireNonNull(onRecord, "onRecord");
  }

  /** Returns the gate as a condition that advises. */
  public Condition<LifeCycleFacts> advisory() {
    return Condition.<LifeCycleFacts>advisory(name, onRecord, this::message, remedy())
        .withRequirement(requirement);
  }

  /** Returns the gate as a condition that binds, for who wants it so. */
  public Condition<LifeCycleFacts> binding() {
    return Condition.<LifeCycleFacts>binding(name, onRecord, this::message, remedy())
        .withRequirement(requirement);
  }

  private String message(LifeCycleFacts facts) {
    return "Version %s of AI system %s lacks %s, which should be on record before %s."
        .formatted(facts.version(), facts.aiSystem(), what, stage.term());
  }

  private String remedy() {
    return "Record %s, or give the reason why the step is taken without it.".formatted(what);
  }
}
