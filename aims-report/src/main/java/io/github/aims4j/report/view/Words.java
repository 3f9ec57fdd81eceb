// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import java.util.Locale;

/** Words for numbers and for the constants of the model. */
final class Words {

  private Words() {}

  /** Returns a number with its noun, such as "1 finding" or "2 findings". */
  static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }

  /** Returns the name of a constant in lower case. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns a text with a capital first letter. */
  static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
