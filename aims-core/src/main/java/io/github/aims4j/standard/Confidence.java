// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * How well a statement of this library about a standard is supported. No statement has been checked
 * against the licensed text.
 *
 * <p>Source: this library's own scale, for statements about ISO/IEC 42001:2023 and related
 * standards.
 */
public enum Confidence {
  /** Several independent public sources agree. */
  CORROBORATED,
  /** One strong public source supports it, or it is likely. */
  LIKELY,
  /**
   * A policy of this library, which users can replace; it can never be the basis of a
   * nonconformity.
   */
  POLICY
}
