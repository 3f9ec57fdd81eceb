// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outputs of an import.
 *
 * @param aims the AIMS
 * @param issues the issues
 */
record ImportOutput(Output aims, Output issues) {

  /**
   * Determines the outputs before anything is read.
   *
   * @param aims the output for the AIMS
   * @param issues the output for the issues; empty: next to the AIMS
   * @param inputs the inputs of the command
   * @throws CommandException if one of them cannot be written, or equals another one or an input
   */
  static ImportOutput of(Output aims, Optional<Output> issues, List<Input> inputs)
      throws IOException {
    ImportOutput output =
        new ImportOutput(
            aims, issues.isPresent() ? issues.get() : aims.sibling("import-issues.csv"));
    output.requireWritable();
    output.requireDistinct(inputs);
    return output;
  }

  private void requireWritable() throws IOException {
    for (Output each : List.of(aims, issues)) {
      if (!each.isStreamed()) {
        each.file();
      }
    }
  }

  private void requireDistinct(List<Input> inputs) throws IOException {
    if (aims.isStandard() && issues.isStandard()) {
      throw twice(issues);
    }
    requireDistinct(issues, aims.path().stream());
    requireDistinct(aims, inputs.stream().flatMap(input -> input.path().stream()));
    requireDistinct(issues, inputs.stream().flatMap(input -> input.path().stream()));
  }

  /**
   * Requires an output that is none of other files.
   *
   * @throws CommandException if it is
   */
  static void requireDistinct(Output output, Stream<Path> others) throws IOException {
    for (Path other : others.toList()) {
      if (output.path().isPresent() && isSame(output.path().get(), other)) {
        throw twice(output);
      }
    }
  }

  private static boolean isSame(Path output, Path other) throws IOException {
    return output.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
        || (Files.exists(output) && Files.exists(other) && Files.isSameFile(output, other));
  }

  private static CommandException twice(Output output) {
    return CommandException.unusable("%s is used for two files of this command.".formatted(output));
  }

  /** Tells whether one of them is standard output or a pipe, which can be standard output. */
  boolean isStreamed() throws IOException {
    return aims.isStreamed() || issues.isStreamed();
  }

  /**
   * Writes both or changes no file.
   *
   * @param result the result of the import
   * @param csv the format of the issues
   * @param standardOutput standard output
   * @return the size of the AIMS in bytes
   */
  int write(ImportResult result, IssuesCsv csv, PrintWriter standardOutput) throws IOException {
    return write(result.aims(), out -> csv.write(result.issues(), out), standardOutput);
  }

  /**
   * Writes both or changes no file.
   *
   * @param result the AIMS
   * @param found the issues
   * @param standardOutput standard output
   * @return the size of the AIMS in bytes
   */
  int write(Aims result, OutputContent found, PrintWriter standardOutput) throws IOException {
    byte[] document = AimsFile.bytes(result);
    try (Outputs outputs = new Outputs(standardOutput)) {
      outputs.add(aims, out -> out.write(document));
      outputs.add(issues, found);
      outputs.commit();
    }
    return document.length;
  }
}
