package io.github.aims4j.standard;

/**
 * How well a statement about the standard, or about what follows from it, is supported. Nothing
 * here was checked against the licensed standard.
 *
 * <p>Source: this library's policy.
 */
public enum Confidence {
  /** Several independent public sources agree. */
  CORROBORATED,
  /** One strong source says so, or it is likely. */
  LIKELY,
  /**
   * The policy of this library: the user can change it, and nothing that rests on it is
   * nonconforming.
   */
  POLICY
}
