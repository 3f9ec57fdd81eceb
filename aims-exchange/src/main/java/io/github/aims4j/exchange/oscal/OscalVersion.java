// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

/**
 * The versions of OSCAL that can be written.
 *
 * <p>Source: the releases of OSCAL by NIST. The mapping model exists from 1.2.0 on.
 */
public enum OscalVersion {
  /** OSCAL 1.1.3, for consumers of the 1.1 line; it has no mapping collection. */
  V1_1_3("1.1.3"),
  /** OSCAL 1.2.1. */
  V1_2_1("1.2.1");

  private final String text;

  OscalVersion(String text) {
    this.text = text;
  }

  /** Tells whether documents of this version can hold mappings between frameworks. */
  public boolean hasMappings() {
    return this != V1_1_3;
  }

  /** Returns the version as documents state it, such as {@code 1.2.1}. */
  @Override
  public String toString() {
    return text;
  }
}
