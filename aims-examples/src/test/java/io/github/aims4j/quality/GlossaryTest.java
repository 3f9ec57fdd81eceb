// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/glossary.md names types and members of the model that exist, in the order of its terms. */
class GlossaryTest {

  private static final Path PAGE = Path.of("..", "docs", "glossary.md");
  private static final Path MODEL = Path.of("..", "aims-core", "src", "main", "java");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?!term)([^|-][^|]*) \\| .*? \\| (`.*`) \\|$");
  private static final Pattern NAME = Pattern.compile("`([^`]*)`");

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MODEL)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  GlossaryTest::text,
                  (one, other) -> one + other));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void namesTypesAndMembersThatExist() throws IOException {
    Map<String, String> sources = sources();
    List<String> names =
        ROW.matcher(text(PAGE))
            .results()
            .flatMap(row -> NAME.matcher(row.group(2)).results())
            .map(name -> name.group(1))
            .toList();

    assertThat(names).hasSizeGreaterThan(50);
    assertThat(names)
        .allSatisfy(
            name -> {
              String[] parts = name.split("\\.", -1);
              assertThat(sources).containsKey(parts[0]);
              assertThat(sources.get(parts[0]))
                  .containsPattern("\\b" + parts[parts.length - 1] + "\\b");
            });
  }

  @Test
  void ordersTermsByName() throws IOException {
    for (String table : text(PAGE).split("\n## ", -1)) {
      assertThat(ROW.matcher(table).results().map(row -> row.group(1)))
          .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }
  }
}
