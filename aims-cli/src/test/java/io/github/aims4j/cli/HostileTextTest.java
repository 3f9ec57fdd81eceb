// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * No text of a document, a register, a mapping or a file name reaches a terminal with a character
 * that the terminal acts on, or that hides or turns text.
 */
class HostileTextTest {

  /** Clears the screen, in two ways; turns and hides text; ends a line; tags; half of a CRLF. */
  private static final String HOSTILE =
      "\u001b[2J\u009b2J\u202e\u200b\ufeff\u2028" + Character.toString(0xE0041) + "\u0007\r";

  @TempDir private Path folder = Path.of("");
  private String document = "";

  @BeforeEach
  void writeDocument() throws IOException {
    document = document("document.json", "operation-and-monitoring");
  }

  private String document(String name, String stage) throws IOException {
    String json =
        """
        {"aims4j": "0.1",
         "organization": {"id": "o", "name": "O", "aiRoles": ["user"]},
         "registers": [{"id": "r", "title": "R", "asOf": "2024-12-31", "attributes": ["purpose"]}],
         "aiSystems": [{"id": "s", "name": "S%1$s", "source": {"register": "r", "cells":
             [{"attribute": "stage", "column": "C%1$s", "text": "T%1$s"}]},
           "x-unit": "U%1$s", "versions": [{"label": "1", "stage": "%2$s"}]}],
         "risks": [{"id": "k", "title": "K%1$s", "aiSystems": ["gone"]}]}
        """
            .formatted(escaped(HOSTILE), stage);
    return Files.writeString(folder.resolve(name), json).toString();
  }

  /** Nothing of it is ASCII, and JSON needs an escape for some. */
  private static String escaped(String text) {
    StringBuilder json = new StringBuilder();
    text.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
    return json.toString();
  }

  private static void showsNothingHostile(CommandRun run) {
    assertThat(run.out() + run.err())
        .containsIgnoringCase("\\u001b[2J\\u009b2J\\u202e\\u200b\\ufeff\\u2028");
    assertThat((run.out() + run.err()).codePoints().mapToObj(HostileTextTest::typed))
        .doesNotContain("control", "format", "separator");
  }

  private static String typed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' ? "line end" : "control";
      case Character.FORMAT -> "format";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "separator";
      default -> "visible";
    };
  }

  @Test
  void ofADocumentInAReport() {
    CommandRun text = CommandRun.of("assess", document, "--as-of", "2024-12-31");
    CommandRun json =
        CommandRun.of("assess", document, "--as-of", "2024-12-31", "--format", "json");

    assertThat(text.err() + json.err()).isEmpty();
    // The document has no AI policy, which is potentially major.
    assertThat(List.of(text.exitCode(), json.exitCode())).containsOnly(1);
    showsNothingHostile(text);
    showsNothingHostile(json);
    assertThat(json.out()).startsWith("{").contains("\"asOf\": \"2024-12-31\"");
  }

  @Test
  void ofADocumentInAComparison() throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare", document, document("later.json", "inception"), "--unit", "x-unit", "--all");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("BACK s -> s \"S\\u001b[2J");
    showsNothingHostile(run);
  }

  @Test
  void ofADocumentInARecord() {
    CommandRun run = CommandRun.of("show", document, "s");

    assertThat(run.err()).isEmpty();
    showsNothingHostile(run);
  }

  @Test
  void ofANameInADocumentOnStandardOutput() {
    CommandRun run = CommandRun.of("init", "--name", "O" + HOSTILE, "--out", "-");

    assertThat(run.err()).isEmpty();
    showsNothingHostile(run);
    assertThat(AimsJson.standard().read(run.out()).organization().name()).isEqualTo("O" + HOSTILE);
  }

  @Test
  void ofADocumentInARefusal() throws IOException {
    Path invalid =
        Files.writeString(
            folder.resolve("invalid.json"),
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"%s\",\"name\":\"O\"}}"
                .formatted(escaped(HOSTILE)));

    CommandRun run = CommandRun.of("validate", invalid.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    showsNothingHostile(run);
  }

  @Test
  void ofARegisterOnStandardOutput() {
    String register = "Name,Stage\n\"S%1$s\",\"T%1$s\"\n".formatted(HOSTILE);
    for (String output : List.of("--out=-", "--issues=-")) {
      CommandRun run =
          CommandRun.reading(
              register,
              "import",
              "-",
              "--mapping",
              mapping(),
              output,
              (output.startsWith("--out") ? "--issues=" : "--out=") + folder.resolve("other"));

      assertThat(run.exitCode()).isZero();
      showsNothingHostile(new CommandRun(0, run.out().replace("\r\n", "\n"), run.err()));
    }
  }

  @Test
  void aDocumentOnStandardOutputIsTheSame() throws IOException {
    String register = "Name,Stage\n\"S%1$s\",Idea\n".formatted(HOSTILE);
    String file = folder.resolve("a.json").toString();
    String issues = "--issues=" + folder.resolve("i.csv");

    CommandRun.reading(register, "import", "-", "--mapping", mapping(), "--out", file, issues);
    CommandRun run =
        CommandRun.reading(register, "import", "-", "--mapping", mapping(), "--out", "-", issues);

    Aims shown = AimsJson.standard().read(run.out());
    assertThat(shown).isEqualTo(AimsJson.standard().read(Files.readAllBytes(Path.of(file))));
    assertThat(shown.aiSystems().get(0).name()).contains("\u202e");
  }

  private String mapping() {
    try {
      return SmallInput.in(folder).mapping();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "It has no such names.")
  void ofTheNameOfAFile() throws IOException {
    String name = HOSTILE.replace("\r", "");
    Path valid = Files.copy(Path.of(document), folder.resolve(name + ".json"));
    Path data = Files.writeString(folder.resolve(name + ".csv"), SmallInput.DATA);

    showsNothingHostile(CommandRun.of("validate", valid.toString()));
    showsNothingHostile(CommandRun.of("validate", folder.resolve(name).toString()));
    showsNothingHostile(
        CommandRun.of(
            "import",
            data.toString(),
            "--mapping",
            mapping(),
            "--out",
            folder.resolve(name).toString()));
  }

  @Test
  void ofAnArgument() {
    showsNothingHostile(CommandRun.of("standard", HOSTILE));
    showsNothingHostile(CommandRun.of(HOSTILE));
    showsNothingHostile(CommandRun.of("assess", document, "--as-of", HOSTILE));
    showsNothingHostile(CommandRun.of("compare", document, document, "--unit", "x" + HOSTILE));
  }

  @Test
  void boundsWhatItRepeatsOfAnArgument() {
    String huge = "x".repeat(100_000);

    assertThat(CommandRun.of(huge).err()).hasSizeLessThan(2100);
    assertThat(CommandRun.of("assess", document, "--as-of", huge).err()).hasSizeLessThan(2100);
    assertThat(CommandRun.of("compare", document, document, "--unit", "x" + huge).err())
        .hasSizeLessThan(2100);
  }
}
