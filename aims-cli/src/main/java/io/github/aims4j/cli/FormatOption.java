// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** The format of what a command prints. */
final class FormatOption {

  private static final AimsJson JSON = AimsJson.standard().pretty();

  /** The formats. */
  enum Format {
    /** Text in lines of at most 80 columns, as far as ids are not longer. */
    TEXT,
    /** One document of the JSON format. */
    JSON
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|json",
      description = "The format of the output (${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  boolean isText() {
    return format == Format.TEXT;
  }

  /**
   * Prints a value.
   *
   * @param type its type
   * @param value the value
   * @param text prints it as text
   * @param out where to print JSON
   */
  <T> void print(Class<T> type, T value, Runnable text, PrintWriter out) {
    if (isText()) {
      text.run();
    } else {
      String json = new String(JSON.writeRecord(type, value), StandardCharsets.UTF_8);
      out.print(Quoted.visibleLines(json));
    }
  }
}
