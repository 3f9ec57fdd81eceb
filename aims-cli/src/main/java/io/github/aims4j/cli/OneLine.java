package io.github.aims4j.cli;

/** Writes any text on one line: what a terminal would act on stands there as an escape. */
final class OneLine {

  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isControl(character)) {
        line.append("\\u%04x".formatted((int) character));
      } else {
        line.append(character);
      }
    }
    return line.toString();
  }

  /** Controls, line ends, and marks that turn the direction of the text around them. */
  private static boolean isControl(char character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
