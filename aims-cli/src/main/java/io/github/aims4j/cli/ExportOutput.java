// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.Losses;
import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of an export to one file.
 *
 * @param document the exported document
 * @param losses what it leaves out
 */
record ExportOutput(Output document, Output losses) {

  /**
   * Determines the outputs before anything is read.
   *
   * @param document the output for the document
   * @param losses the output for what it leaves out; {@code null}: next to the document
   * @param input the input of the command
   * @throws CommandException if one of them equals the other one or the input
   */
  static ExportOutput of(Output document, @Nullable Output losses, Input input) throws IOException {
    ExportOutput output =
        new ExportOutput(document, losses == null ? document.sibling("export-losses.csv") : losses);
    if (document.isStandard() && output.losses.isStandard()) {
      throw CommandException.unusable(
          "%s is used for two files of this command.".formatted(document));
    }
    ImportOutput.requireDistinct(document, input.path().stream());
    ImportOutput.requireDistinct(
        output.losses, Stream.concat(input.path().stream(), document.path().stream()));
    return output;
  }

  /**
   * Writes both or changes no file, and says where if that is not standard output.
   *
   * @param content the document
   * @param left what it leaves out
   * @param out standard output
   */
  void write(byte[] content, Losses left, PrintWriter out) throws IOException {
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(document, stream -> stream.write(content));
      outputs.add(losses, left::write);
      outputs.commit();
    }
    if (!document.isStreamed() && !losses.isStreamed()) {
      out.println(Quoted.visible("Written: %s and %s".formatted(document, losses)));
      out.println(
          "%s of %s are not in the document; the second file lists them."
              .formatted(
                  Counted.of(left.values(), "value", "values"),
                  Counted.of(left.list().size(), "attribute", "attributes")));
    }
  }
}
