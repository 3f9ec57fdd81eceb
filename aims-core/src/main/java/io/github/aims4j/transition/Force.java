// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

/**
 * The force of a condition. It says nothing of what the condition rests on; see {@link Grounds}.
 *
 * <p>Source: this library's policy.
 */
public enum Force {
  /** Binding: the step is rejected while the condition is unmet. */
  BINDING("binding"),
  /** Advisory: the condition can be overridden with a reason, which is recorded. */
  ADVISORY("advisory");

  private final String term;

  Force(String term) {
    this.term = term;
  }

  /** Returns the force as used in a sentence. */
  public String term() {
    return term;
  }
}
