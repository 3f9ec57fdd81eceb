package io.github.aims4j.json;

/** What is said when a document is larger than the limits allow: each sentence once. */
final class LimitMessages {

  private LimitMessages() {}

  static String document(JsonLimits limits) {
    return "The document is larger than %s bytes, the greatest size that is read."
        .formatted(limits.documentBytes());
  }

  static String depth(JsonLimits limits) {
    return "Objects and lists stand within each other more than %s deep, the greatest depth that is read."
        .formatted(limits.depth());
  }

  static String string(JsonLimits limits) {
    return "A text is longer than %s characters, the greatest length that is read."
        .formatted(limits.stringLength());
  }

  static String number(JsonLimits limits) {
    return "A number is longer than %s characters, the greatest length that is read."
        .formatted(limits.numberLength());
  }

  static String name(JsonLimits limits) {
    return "The name of a field is longer than %s bytes, the greatest length that is read."
        .formatted(limits.nameLength());
  }
}
