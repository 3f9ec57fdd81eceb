// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.finding.Argument;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts arguments in the place of their names in braces. */
final class Wording {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*+)\\}");

  private Wording() {}

  static String fill(String words, List<Argument> arguments) {
    return NAME.matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), words, arguments)));
  }

  private static String value(String name, String words, List<Argument> arguments) {
    return arguments.stream()
        .filter(argument -> argument.name().equals(name))
        .findFirst()
        .map(Argument::value)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No argument \"%s\" was given for \"%s\".".formatted(name, words)));
  }
}
