// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests and scripts that pages for contributors name exist; DocsLinksTest tests the links. */
class ContributingTest {

  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONTRIBUTING.md",
        "RELEASING.md",
        "VERSIONING.md",
        "docs/reliability.md",
        "docs/threat-model.md"
      })
  void everyTestAndScriptThatIsNamedExists(String page) throws IOException {
    String text = Files.readString(CHECKOUT.resolve(page));

    assertThat(classes()).containsAll(named(text, "`(\\w+(?:Test|IT))`"));
    assertThat(named(text, "`((?:tools|\\.ci)/[\\w-]+)[ `]"))
        .allSatisfy(script -> assertThat(CHECKOUT.resolve(script)).isExecutable());
    assertThat(named(text, "-P *([\\w-]+)")).isSubsetOf(profiles());
  }

  private static List<String> named(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> classes() throws IOException {
    Set<String> classes = new HashSet<>();
    try (Stream<Path> modules = Files.list(CHECKOUT)) {
      for (Path tests : modules.map(module -> module.resolve("src/test/java")).toList()) {
        if (Files.exists(tests)) {
          try (Stream<Path> files = Files.walk(tests)) {
            files
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Test") || name.endsWith("IT"))
                .forEach(classes::add);
          }
        }
      }
    }
    return classes;
  }

  private static Set<String> profiles() throws IOException {
    try (Stream<Path> modules = Files.list(CHECKOUT)) {
      List<Path> poms =
          Stream.concat(
                  Stream.of(CHECKOUT.resolve("pom.xml")),
                  modules.map(module -> module.resolve("pom.xml")))
              .filter(Files::exists)
              .toList();
      return poms.stream()
          .map(ContributingTest::text)
          .flatMap(pom -> named(pom, "<profile>\\s*(?:<!--.*?-->\\s*)?<id>([\\w-]+)").stream())
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\n", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
