// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each line of the README that runs the jar does what it says, in the order in which they stand.
 */
class ReadmeCommandsIT {

  private static final String START = "java -jar aims-cli/target/aims.jar ";
  private static final Path JAR = Path.of("target", "aims.jar").toAbsolutePath();
  private static final Path SHIPPED =
      Path.of("../aims-examples/src/main/resources/io/github/aims4j/examples")
          .toAbsolutePath()
          .normalize();
  private static final Path SAMPLES =
      Path.of("../aims-testkit/src/main/resources/io/github/aims4j/testkit")
          .toAbsolutePath()
          .normalize();

  private static List<String> commands() throws IOException {
    return Files.readAllLines(Path.of("..", "README.md")).stream()
        .filter(line -> line.startsWith(START))
        .map(line -> line.substring(START.length()))
        .toList();
  }

  /** The files that the README calls by these names. */
  private static void provide(Path folder) throws IOException {
    Files.copy(SHIPPED.resolve("ministry-ai-register-2024.csv"), folder.resolve("DATA.csv"));
    Files.copy(
        SHIPPED.resolve("ministry-ai-register-2024.mapping.json"), folder.resolve("MAPPING.json"));
    Files.copy(SAMPLES.resolve("harbour-bank.json"), folder.resolve("OLD.json"));
    Files.copy(SAMPLES.resolve("kestrel-architects.json"), folder.resolve("NEW.json"));
    String aims = "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}\n";
    Files.writeString(folder.resolve("GROUP.ndjson"), aims.repeat(2));
  }

  @Test
  void areCarriedOut(@TempDir Path folder) throws Exception {
    provide(folder);

    assertThat(commands()).hasSizeGreaterThan(5);
    for (String command : commands()) {
      run(folder, command);
    }
    assertThat(folder.resolve("AIMS.json")).isNotEmptyFile();
  }

  private static void run(Path folder, String command) throws Exception {
    List<String> words = new ArrayList<>(List.of("java", "-jar", JAR.toString()));
    words.addAll(Arrays.asList(command.split(" ")));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as(command).isZero();
    assertThat(output).isNotEmptyFile();
  }
}
