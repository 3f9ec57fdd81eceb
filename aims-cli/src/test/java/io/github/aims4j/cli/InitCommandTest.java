// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code aims init} writes. */
class InitCommandTest {

  @TempDir private Path folder = Path.of("");

  private String file() {
    return folder.resolve("AIMS.json").toString();
  }

  private static Aims read(String document) {
    return AimsJson.standard().read(document);
  }

  @Test
  void writesTheOrganizationAndItsSystems() throws IOException {
    CommandRun run =
        CommandRun.of(
            "init",
            "--name",
            "Lindow Clinic",
            "--system",
            "Fall alarm",
            "--system",
            "Dictation",
            "--out",
            file());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Written: " + file(),
            "Next: aims assess " + file() + " --as-of DATE lists what is open.");
    Aims aims = read(Files.readString(Path.of(file())));
    assertThat(aims.organization().name()).isEqualTo("Lindow Clinic");
    assertThat(aims.aiSystems())
        .extracting(AiSystem::name)
        .containsExactly("Fall alarm", "Dictation");
    assertThat(aims.records()).hasSize(3);
  }

  @Test
  void inventsNothingThatARuleWouldTakeForARecord() throws IOException {
    CommandRun.of("init", "--name", "Lindow Clinic", "--system", "Fall alarm", "--out", file());

    CommandRun assessed =
        CommandRun.of("assess", file(), "--as-of", "2026-06-30", "--fail-on", "none");

    assertThat(assessed.out()).contains("The AIMS has no AI policy on record.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour-bank", "kestrel-architects"})
  void writesASample(String sample) throws IOException {
    CommandRun run = CommandRun.of("init", "--sample", sample, "--out", file());

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(Path.of(file())))
        .isEqualTo(
            Files.readString(
                Path.of("../aims-testkit/src/main/resources/io/github/aims4j/testkit")
                    .resolve(sample + ".json")));
  }

  @Test
  void writesToStandardOutput() {
    CommandRun run = CommandRun.of("init", "--name", "Lindow Clinic", "--out", "-");

    assertThat(read(run.out()).aiSystems()).isEmpty();
  }

  @Test
  void overwritesNothing() throws IOException {
    Files.writeString(Path.of(file()), "mine");

    CommandRun run = CommandRun.of("init", "--name", "Lindow Clinic", "--out", file());

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err())
        .isEqualTo(
            "aims: %s exists and is not overwritten; choose another name for --out.%n"
                .formatted(file()));
    assertThat(Path.of(file())).hasContent("mine");
  }

  @Test
  void refusesWhatIsNoName() {
    refuses("Organization.name is blank", "--name", " ");
    refuses("'palace' is not one of harbour-bank, kestrel-architects.", "--sample", "palace");
    refuses("Error: ", "--name", "O", "--sample", "harbour-bank");
    refuses("Error: Missing required argument");
    refuses("Error: Missing required argument", "--system", "S");
  }

  private void refuses(String message, String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "init";
    all[1] = "--out";
    all[2] = file();
    System.arraycopy(args, 0, all, 3, args.length);

    CommandRun run = CommandRun.of(all);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(Path.of(file())).doesNotExist();
  }
}
