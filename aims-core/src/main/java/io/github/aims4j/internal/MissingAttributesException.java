// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Thrown when a value is built without all required attributes, which the message lists. */
public final class MissingAttributesException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final Pattern GENERATED =
      Pattern.compile("Cannot build (\\w+), some of required attributes are not set \\[(.+)]");

  /**
   * Creates an exception.
   *
   * @param generated the message of the generated builder, the only place that has both the type
   *     and the attributes
   */
  public MissingAttributesException(String generated) {
    super(inOurWords(generated));
  }

  private static String inOurWords(String generated) {
    Matcher matcher = GENERATED.matcher(generated);
    return matcher.matches()
        ? "%s cannot be built without: %s.".formatted(matcher.group(1), matcher.group(2))
        : generated;
  }
}
