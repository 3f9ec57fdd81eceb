package io.github.aims4j.transition;

/**
 * How much a condition of a step weighs.
 *
 * <p>Source: this library's policy.
 */
public enum Force {
  /** The step is rejected while the condition is unmet, whatever the reason that is given. */
  BINDING,
  /** The step can be taken nevertheless, with a reason that is recorded. */
  ADVISORY
}
