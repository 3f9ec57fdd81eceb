// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.fixtures.ModelType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that leads from an auditor's words to the types, against the code. */
class WhereIsWhatPageTest {

  private static final Path PAGE = Path.of("../docs/where-is-what.md");

  @Test
  void everythingThatItNamesIsThere() throws IOException {
    Set<String> attributes =
        ModelType.all().stream()
            .flatMap(
                type -> type.attributes().stream().map(each -> type.name() + "." + each.name()))
            .collect(Collectors.toSet());

    assertThat(named()).isNotEmpty().allMatch(attributes::contains);
  }

  @Test
  void itAnswersAtLeastTwentySevenQuestions() throws IOException {
    assertThat(Files.readAllLines(PAGE).stream().filter(line -> line.matches("\\| .*`.*`.*\\|")))
        .hasSizeGreaterThanOrEqualTo(27);
  }

  private static List<String> named() throws IOException {
    return Pattern.compile("`([A-Z][A-Za-z]+\\.[a-z][A-Za-z]+)`")
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
