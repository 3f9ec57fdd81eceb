// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen.rename;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The renames of a file, one a line:
 *
 * <pre>
 * # a comment
 * old name (a regular expression) -> new name (its replacement)
 * skip Name.java
 * never text that no result may contain (a regular expression)
 * </pre>
 *
 * <p>They are applied in order. A rename that finds nothing is an error, because it is out of date.
 */
final class Renames {

  private static final String ARROW = " -> ";
  private static final String SKIP = "skip ";
  private static final String NEVER = "never ";

  private record Rename(Pattern from, String to) {}

  private final List<Rename> renames = new ArrayList<>();
  private final List<Pattern> forbidden = new ArrayList<>();
  private final Set<String> skipped = new HashSet<>();
  private final Set<String> unused = new HashSet<>();

  private Renames() {}

  /**
   * Reads renames.
   *
   * @param lines the lines of the file
   * @throws IllegalArgumentException if a line is none of the allowed forms
   */
  static Renames of(List<String> lines) {
    Renames result = new Renames();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        result.add(line);
      }
    }
    return result;
  }

  private void add(String line) {
    if (line.startsWith(SKIP)) {
      String file = line.substring(SKIP.length()).strip();
      skipped.add(file);
      unused.add(file);
    } else if (line.startsWith(NEVER)) {
      forbidden.add(pattern(line.substring(NEVER.length()).strip()));
    } else {
      addRename(line);
    }
  }

  private void addRename(String line) {
    int arrow = line.indexOf(ARROW);
    if (arrow < 0) {
      throw new IllegalArgumentException(
          "The line \"%s\" is not a rename; write OLD -> NEW, skip FILE or never TEXT."
              .formatted(line));
    }
    Pattern from = pattern(line.substring(0, arrow).strip());
    renames.add(new Rename(from, line.substring(arrow + ARROW.length()).strip()));
    unused.add(from.pattern());
  }

  private static Pattern pattern(String regex) {
    try {
      return Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "\"%s\" is not a regular expression: %s".formatted(regex, e.getMessage()), e);
    }
  }

  /** Tells whether a source is left out. */
  boolean skips(String file) {
    unused.remove(file);
    return skipped.contains(file);
  }

  /**
   * Returns a source with new names.
   *
   * @param file the name of the source, for messages
   * @param source the text of the source
   * @throws IllegalArgumentException if the result contains text that is forbidden
   */
  String apply(String file, String source) {
    String result = source;
    for (Rename rename : renames) {
      Matcher matcher = rename.from().matcher(result);
      if (matcher.find()) {
        unused.remove(rename.from().pattern());
        result = matcher.replaceAll(rename.to());
      }
    }
    requireNothingForbidden(file, result);
    return result;
  }

  private void requireNothingForbidden(String file, String result) {
    for (Pattern pattern : forbidden) {
      Matcher matcher = pattern.matcher(result);
      if (matcher.find()) {
        throw new IllegalArgumentException(
            "%s still contains \"%s\"; add a rename, or write the file by hand."
                .formatted(file, matcher.group()));
      }
    }
  }

  /**
   * Requires that each line had an effect.
   *
   * @throws IllegalArgumentException if one had none
   */
  void requireAllUsed() {
    if (!unused.isEmpty()) {
      throw new IllegalArgumentException(
          "These lines find nothing; remove them: %s."
              .formatted(String.join(", ", unused.stream().sorted().toList())));
    }
  }
}
