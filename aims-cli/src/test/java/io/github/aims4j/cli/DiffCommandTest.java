// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code aims diff} prints. */
class DiffCommandTest {

  private static final String EMPTY =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}";
  @TempDir private Path folder = Path.of("");

  private static String aims(String statement, String risks) {
    return """
        {"aims4j":"0.1","organization":{"id":"o","name":"O"},"policies":[{"id":"p","title":"AI policy",
        "type":"ai","statement":"%s","version":"1","status":"approved"}],"risks":[%s]}
        """
        .formatted(statement, risks);
  }

  private String file(String name, String document) throws IOException {
    return Files.writeString(folder.resolve(name), document).toString();
  }

  private CommandRun diff(String before, String after, String... more) throws IOException {
    String[] args = new String[more.length + 3];
    args[0] = "diff";
    args[1] = file("old.json", before);
    args[2] = "-";
    System.arraycopy(more, 0, args, 3, more.length);
    return CommandRun.reading(after, args);
  }

  private static String withLineFeeds(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }

  @Test
  void listsWhatChangedAndWhatItMeans() throws IOException {
    CommandRun run =
        diff(
            aims("People decide.", "{\"id\":\"r\",\"title\":\"Bias\"}"),
            aims("Scores decide.", "{\"id\":\"s\",\"title\":\"Leaks\"}"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(withLineFeeds(run.out()))
        .isEqualTo(
            """
            Records: 1 new, 1 gone, 1 changed. Findings: 1.

            - policy p /statement: "People decide." -> "Scores decide."
            - AI risk r is gone: "Bias"
            - AI risk s is new: "Leaks"

              opportunity, policy (7.5.3-03): approved-changed-without-version
              - policy p at /statement: The policy p is approved; its statement changed, and
                its version and approval did not.
              Remedy: Give what changed a new version, and have it approved.
            """);
  }

  @Test
  void saysThatNothingChanged() throws IOException {
    assertThat(withLineFeeds(diff(EMPTY, EMPTY).out())).isEqualTo("Nothing changed.\n");
  }

  @Test
  void printsJsonThatCanBeApplied() throws IOException {
    String before = aims("People decide.", "{\"id\":\"r\",\"title\":\"Bias\"}");
    String after = aims("Scores decide.", "{\"id\":\"s\",\"title\":\"Leaks\"}");
    CommandRun run = diff(before, after, "--format", "json");
    AimsJson json = AimsJson.standard();
    AimsDiff diff = json.readRecord(AimsDiff.class, run.out().getBytes(UTF_8));

    assertThat(run.exitCode()).isZero();
    assertThat(diff.applyTo(json.read(before), json.recordForm())).isEqualTo(json.read(after));
  }

  @Test
  void showsWhatCouldControlATerminal() throws IOException {
    CommandRun run =
        diff(
            aims("People decide.", "{\"id\":\"r\",\"title\":\"Bias\"}"),
            aims("People decide.", "{\"id\":\"r\",\"title\":\"Bias\\u001b[2J\\nr is gone\"}"));

    assertThat(withLineFeeds(run.out()))
        .contains("- AI risk r /title: \"Bias\" -> \"Bias\\u001b[2J\\u000ar is gone\"\n");
  }

  @Test
  void refusesADocumentThatIsInvalid() throws IOException {
    CommandRun run = diff(EMPTY, "{}");

    assertThat(run.exitCode()).isOne();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("The required field \"organization\" of Aims is missing.");
  }

  @Test
  void readsStandardInputOnce() {
    CommandRun run = CommandRun.reading(EMPTY, "diff", "-", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isNotEmpty();
  }
}
