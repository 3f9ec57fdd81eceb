// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

/**
 * Which of the levels of a risk a portfolio compares. The level after treatment is not compared: it
 * says what a treatment that may still be planned is to achieve.
 *
 * <p>Source: this library's policy.
 */
public enum LevelBasis {
  /** The level with the controls that are in place. */
  CURRENT("with the controls in place"),
  /** The level before treatment, because no level with the controls in place is stated. */
  BEFORE_TREATMENT("before treatment");

  private final String term;

  LevelBasis(String term) {
    this.term = term;
  }

  /** Returns the basis as used in a sentence after the level. */
  public String term() {
    return term;
  }
}
