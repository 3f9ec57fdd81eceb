// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

/** How a line looks on a terminal that has colours, as a code of ECMA-48. */
enum LineStyle {
  PLAIN(0),
  BOLD(1),
  RED(31),
  YELLOW(33),
  MAGENTA(35),
  CYAN(36);

  private static final String CODE = "\u001b[%sm";

  private final int code;

  LineStyle(int code) {
    this.code = code;
  }

  /** Returns a line that starts this style and ends it. */
  String on(CharSequence line) {
    return this == PLAIN
        ? line.toString()
        : CODE.formatted(code) + line + CODE.formatted(PLAIN.code);
  }
}
