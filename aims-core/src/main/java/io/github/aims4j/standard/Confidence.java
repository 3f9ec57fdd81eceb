package io.github.aims4j.standard;

/**
 * How well a statement of this library about a standard is founded. None of them was checked
 * against the licensed text.
 *
 * <p>Source: this library's own scale, made for what it says of ISO/IEC 42001:2023 and the
 * standards around it.
 */
public enum Confidence {
  /** Several independent public sources agree. */
  CORROBORATED,
  /** One strong public source says so, or it is likely. */
  LIKELY,
  /**
   * It is a policy of this library, which its user can replace; nothing that rests on it shows a
   * nonconformity.
   */
  POLICY
}
