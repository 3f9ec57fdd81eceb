// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A signal ends the jar that users run while it writes: no file changes, and none is left. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no such signals and no pipes as files.")
class InterruptedCommandIT {

  private static final Path JAR = Path.of("target", "aims.jar").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"INT, 2, 130", "TERM, 15, 143", "HUP, 1, 129"})
  void leavesNothing(String signal, int number, int exitCode) throws Exception {
    assumeTrue(!isIgnored(number), "This process was started so that it ignores the signal.");
    SmallInput input = SmallInput.in(folder);
    Path aims = Files.writeString(folder.resolve("a.json"), "before");
    Path pipe = folder.resolve("pipe");
    succeed("mkfifo", pipe.toString());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "import",
                input.data(),
                "--mapping",
                input.mapping(),
                "--out",
                aims.toString(),
                "--issues",
                pipe.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output").toFile())
            .start();
    try {
      // Nobody reads the pipe, so the command waits with the new file beside the old one.
      awaitTemporaryFile(process);
      succeed("kill", "-" + signal, Long.toString(process.pid()));

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(exitCode);
      assertThat(temporaryFiles()).isEmpty();
      assertThat(aims).hasContent("before");
    } finally {
      process.destroyForcibly();
    }
  }

  private void awaitTemporaryFile(Process process) throws Exception {
    for (int i = 0; i < 600 && temporaryFiles().isEmpty(); i++) {
      assertThat(process.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(temporaryFiles()).isNotEmpty();
  }

  private List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tmp")).toList();
    }
  }

  private static void succeed(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  /** Whatever ignores a signal starts processes that ignore it too. */
  private static boolean isIgnored(int number) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    Matcher ignored = Pattern.compile("SigIgn:\\s*([0-9a-f]+)").matcher(Files.readString(status));
    return ignored.find() && (Long.parseLong(ignored.group(1), 16) >> (number - 1) & 1) == 1;
  }
}
