// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

/**
 * How well the sources support that two provisions correspond. It says nothing about how much they
 * have in common.
 *
 * <p>Source: this library's own scale. No mapping was checked against the licensed text of a
 * standard.
 */
public enum MappingConfidence {
  /** A published crosswalk states it, or both ids follow from one shared structure. */
  HIGH,
  /** Three independent sources agree, none of them official. */
  MEDIUM_HIGH,
  /** Two sources agree, none of them official; or the ids correspond and the subject differs. */
  MEDIUM,
  /** The titles are the same, and the number is assumed from the order. */
  LOW
}
