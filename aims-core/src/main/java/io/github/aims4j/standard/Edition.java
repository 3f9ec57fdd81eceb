// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/** The standard and edition that this package describes. */
final class Edition {

  static final String REFERENCE = "ISO/IEC 42001:2023";

  /** The prefix of an id in a full reference. */
  static final String PREFIX = REFERENCE + " ";

  private Edition() {}

  /**
   * Returns the id without the prefix; text that does not start with the prefix is returned
   * unchanged.
   */
  static String idWithin(String text) {
    return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
  }
}
