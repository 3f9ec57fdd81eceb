package io.github.aims4j.json;

/** Text of a document as it stands in a message: in quotes, and not longer than a reader needs. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  static String quoted(String text) {
    return '"' + abbreviated(text, LONGEST) + '"';
  }

  /** Cuts the middle out of a text, between characters, and says so. */
  static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int half = (longest - 3) / 2;
    int start = text.length() - half;
    return abbreviated(text, half)
        + text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
  }

  /** Cuts a text, between characters, and says so. */
  static String abbreviated(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "...";
  }
}
