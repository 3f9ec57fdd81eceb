// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source file names the licence in its first two lines. */
class LicenceHeadersTest {

  private static final String LINE = "SPDX-License-Identifier: Apache-2.0";
  private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

  private static List<Path> sources() throws IOException {
    try (Stream<Path> modules = Files.list(CHECKOUT)) {
      return modules
          .filter(module -> Files.isDirectory(module.resolve("src")))
          .flatMap(LicenceHeadersTest::filesOf)
          .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".kt"))
          .toList();
    }
  }

  private static Stream<Path> filesOf(Path module) {
    try (Stream<Path> files = Files.walk(module.resolve("src"))) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> tools = Files.list(CHECKOUT.resolve("tools"));
        Stream<Path> gate = Files.list(CHECKOUT.resolve(".ci"))) {
      return Stream.concat(tools, gate).toList();
    }
  }

  @Test
  void everySourceFileAndScriptNamesTheLicence() throws IOException {
    List<Path> files = Stream.concat(sources().stream(), scripts().stream()).toList();

    assertThat(files).hasSizeGreaterThan(1000);
    assertThat(files.stream().filter(file -> !namesTheLicence(file)))
        .as(
            "Run ./mvnw spotless:apply, or tools/licence-headers for package-info.java,"
                + " module-info.java and scripts: the first line must contain %s.",
            LINE)
        .isEmpty();
  }

  private static boolean namesTheLicence(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.limit(2).anyMatch(line -> line.contains(LINE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
