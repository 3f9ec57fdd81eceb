// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code tools/aims} runs the command line, with an archive of classes from the first run on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no bash.")
class StartScriptIT {

  @TempDir private Path checkout = Path.of("");

  private CommandRun run(String... args) throws Exception {
    List<String> command = new ArrayList<>(List.of(checkout.resolve("tools/aims").toString()));
    command.addAll(List.of(args));
    Path out = checkout.resolve("out.txt");
    Path err = checkout.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new CommandRun(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path provide(String file) throws IOException {
    Path copy = checkout.resolve(file);
    Files.createDirectories(copy.getParent());
    return Files.copy(Path.of("..", file), copy, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void printsTheSameWithAndWithoutTheArchive() throws Exception {
    provide("tools/aims");
    provide("aims-cli/target/aims.jar");
    Files.setLastModifiedTime(checkout.resolve("aims-cli/target/aims.jar"), FileTime.fromMillis(0));

    CommandRun first = run("standard", "A.6.2.4");
    CommandRun second = run("standard", "A.6.2.4");

    assertThat(first.err()).isEmpty();
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).startsWith("A.6.2.4");
    assertThat(second).isEqualTo(first);
    assertThat(checkout.resolve("aims-cli/target/aims.jsa")).isNotEmptyFile();
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    provide("tools/aims");
    provide("aims-cli/target/aims.jar");

    assertThat(run("validate", "there-is-none.json").exitCode()).isEqualTo(AimsCommand.UNUSABLE);
  }

  @Test
  void saysHowToBuildTheJar() throws Exception {
    provide("tools/aims");

    CommandRun run = run("schema");

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).endsWith("aims.jar; build it with ./mvnw -q package -DskipTests.\n");
  }
}
