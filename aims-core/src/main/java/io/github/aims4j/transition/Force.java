package io.github.aims4j.transition;

/**
 * The force of a condition.
 *
 * <p>Source: this library's policy.
 */
public enum Force {
  /** Binding: the step is rejected while the condition is unmet. */
  BINDING,
  /** Advisory: the condition can be overridden with a reason, which is recorded. */
  ADVISORY
}
