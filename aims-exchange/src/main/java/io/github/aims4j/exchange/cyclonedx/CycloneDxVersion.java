// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

/**
 * The versions of CycloneDX that can be written; earlier ones have no attestations.
 *
 * <p>Source: the specification of CycloneDX, ECMA-424.
 */
public enum CycloneDxVersion {
  /** CycloneDX 1.6. */
  V1_6("1.6"),
  /** CycloneDX 1.7. */
  V1_7("1.7");

  private final String text;

  CycloneDxVersion(String text) {
    this.text = text;
  }

  /** Returns the address by which documents name their schema. */
  String schema() {
    return "http://cyclonedx.org/schema/bom-" + text + ".schema.json";
  }

  /** Returns the version as documents state it, such as {@code 1.6}. */
  @Override
  public String toString() {
    return text;
  }
}
