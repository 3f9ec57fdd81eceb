// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import java.util.Locale;

/** Words for numbers and for the constants of the model. */
final class Words {

  private Words() {}

  /** Returns the form of a noun that a number asks for. */
  static String noun(long number, String one, String several) {
    return number == 1 ? one : several;
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
