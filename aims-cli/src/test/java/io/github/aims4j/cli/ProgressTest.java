// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of long work, and where. */
class ProgressTest {

  @TempDir private Path folder;

  private String err(boolean terminal) throws IOException {
    StringBuilder data = new StringBuilder("Name,Stage\n");
    for (int i = 0; i < 2500; i++) {
      data.append("System ").append(i).append(",Idea\n");
    }
    StringWriter err = new StringWriter();
    int exitCode =
        AimsCommand.run(
            new ByteArrayInputStream(data.toString().getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            terminal,
            "import",
            "-",
            "--mapping",
            SmallInput.in(folder).mapping(),
            "--dry-run");
    assertThat(exitCode).isZero();
    return err.toString();
  }

  @Test
  void aTerminalShowsHowManyRowsWereRead() throws IOException {
    assertThat(err(true)).isEqualTo("\r1000 rows read\r2000 rows read\r" + " ".repeat(14) + "\r");
  }

  @Test
  void aPipeGetsNothing() throws IOException {
    assertThat(err(false)).isEmpty();
  }
}
