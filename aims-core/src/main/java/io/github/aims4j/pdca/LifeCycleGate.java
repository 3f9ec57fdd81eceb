// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Condition;
import java.util.function.Predicate;

/**
 * A record that should exist before a version enters a stage of its life cycle. A gate that is
 * based on a control of Annex A does not apply to systems for which the statement of applicability
 * in force excludes the control.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex A, for the records; that they should exist before a stage is
 * this library's policy. Immutable, and as thread-safe as the predicate.
 *
 * @param name the name for finding and removing the condition
 * @param stage the stage that is entered
 * @param requirement the provision that requires the record
 * @param what the record, as in "a deployment plan"
 * @param onRecord whether it exists
 */
public record LifeCycleGate(
    String name,
    LifeCycleStage stage,
    Provision requirement,
    String what,
    Predicate<LifeCycleFacts> onRecord) {

  /**
   * Creates a gate.
   *
   * @param name the name for finding and removing the condition
   * @param stage the stage that is entered
   * @param requirement the provision that requires the record
   * @param what the record, as in "a deployment plan"
   * @param onRecord whether it exists
   * @throws IllegalArgumentException if a text is blank
   */
  public LifeCycleGate {
    requireText(requireNonNull(name, "name"), "LifeCycleGate.name");
    requireNonNull(stage, "stage");
    requireNonNull(requirement, "requirement");
    requireText(requireNonNull(what, "what"), "LifeCycleGate.what");
    requireNonNull(onRecord, "onRecord");
  }

  /** Returns the gate as an advisory condition. */
  public Condition<LifeCycleFacts> advisory() {
    return Condition.<LifeCycleFacts>advisory(name, this::isMet, this::message, remedy())
        .withRequirement(requirement);
  }

  /** Returns the gate as a binding condition, for workflows that are stricter. */
  public Condition<LifeCycleFacts> binding() {
    return Condition.<LifeCycleFacts>binding(name, this::isMet, this::message, remedy())
        .withRequirement(requirement);
  }

  private boolean isMet(LifeCycleFacts facts) {
    return onRecord.test(facts)
        || (requirement instanceof AnnexControl control && facts.isExcluded(control));
  }

  private String message(LifeCycleFacts facts) {
    return "Version %s of AI system %s has no record of %s; there should be one before %s."
        .formatted(facts.version(), facts.aiSystem(), what, stage.term());
  }

  private String remedy() {
    return "Record %s, or state the reason for proceeding without it.".formatted(what);
  }
}
