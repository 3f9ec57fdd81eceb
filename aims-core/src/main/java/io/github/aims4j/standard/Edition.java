package io.github.aims4j.standard;

/** The standard and the edition that this package holds. */
final class Edition {

  static final String REFERENCE = "ISO/IEC 42001:2023";

  /** What stands before an id in a full reference. */
  static final String PREFIX = REFERENCE + " ";

  private Edition() {}

  /** Returns the id alone; a text that does not begin with this edition stays as it is. */
  static String idWithin(String text) {
    return text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
  }
}
