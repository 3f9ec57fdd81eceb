// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.published;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What japicmp finds between the baseline and this build is compatible, and shown in docs/apidiffs.
 */
class ApiDiffIT {

  private static final String ALL = "io.github.aims4j.published.PublishedModule#all";

  /**
   * japicmp marks a change that breaks binaries with an exclamation mark, sources with an asterisk.
   */
  private static final Pattern INCOMPATIBLE =
      Pattern.compile("^\\s*(---|\\*\\*\\*|\\+\\+\\+)[!*].*");

  private static final Pattern NOISE =
      Pattern.compile(
          "Comparing .*|Semantic versioning .*|No changes\\.|=== .*|.*CLASS FILE FORMAT VERSION.*"
              + "|.*NEW SUPERCLASS: java\\.lang\\.Object");

  private static List<String> changes(PublishedModule module) {
    return PublishedModule.text(module.folder().resolve("target/japicmp/api.diff"))
        .lines()
        .filter(line -> !NOISE.matcher(line).matches())
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\t", "  ").stripTrailing())
        .toList();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void noChangeIsIncompatible(PublishedModule module) {
    assertThat(changes(module))
        .as(
            "The API of %s is incompatible with the baseline: users must change or recompile their"
                + " code. Keep the old member and deprecate it, or, if VERSIONING.md allows the"
                + " change, add an entry to CHANGELOG.md and run tools/api-baseline.",
            module)
        .noneMatch(line -> INCOMPATIBLE.matcher(line).matches());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void thePageIsUpToDate(PublishedModule module) throws IOException {
    Path page = PublishedModule.CHECKOUT.resolve("docs/apidiffs/" + module.artifactId() + ".md");
    List<String> changes = changes(module);

    new Golden(page)
        .holds(
            "# API of %s since the baseline\n\n".formatted(module)
                + (changes.isEmpty()
                    ? "No changes.\n"
                    : changes.stream().collect(joining("\n", "```text\n", "\n```\n"))),
            "The API of " + module + " has changed");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void thePageIsListed(PublishedModule module) {
    assertThat(PublishedModule.text(PublishedModule.CHECKOUT.resolve("docs/apidiffs/README.md")))
        .contains("| `%s` | [%s](%s.md) |".formatted(module, module, module));
  }
}
