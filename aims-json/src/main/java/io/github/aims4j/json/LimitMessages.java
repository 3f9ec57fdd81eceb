// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

/** The messages about exceeded limits, each in one place. */
final class LimitMessages {

  private LimitMessages() {}

  static String document(JsonLimits limits) {
    return "The document exceeds the maximum size of %s bytes.".formatted(limits.documentBytes());
  }

  static String depth(JsonLimits limits) {
    return "Objects and arrays are nested deeper than the maximum of %s levels."
        .formatted(limits.depth());
  }

  static String string(JsonLimits limits) {
    return "The string exceeds the maximum length of %s characters."
        .formatted(limits.stringLength());
  }

  static String number(JsonLimits limits) {
    return "The number exceeds the maximum length of %s characters."
        .formatted(limits.numberLength());
  }

  static String name(JsonLimits limits) {
    return "The field name exceeds the maximum length of %s bytes.".formatted(limits.nameLength());
  }
}
