// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonLimits;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes AIMS documents. */
final class AimsFile {

  private static final AimsJson WRITER = AimsJson.standard().pretty();

  private AimsFile() {}

  /**
   * Reads an AIMS.
   *
   * @param input the document
   * @param maxBytes the maximum size
   * @throws CommandException if it is not a valid AIMS document
   */
  static Aims read(Input input, int maxBytes) {
    return read(Aims.class, input, maxBytes);
  }

  /**
   * Reads a report.
   *
   * @param input the document
   * @param maxBytes the maximum size
   * @throws CommandException if it is not a valid report
   */
  static ConformityReport readReport(Input input, int maxBytes) {
    return read(ConformityReport.class, input, maxBytes);
  }

  private static <T> T read(Class<T> type, Input input, int maxBytes) {
    try {
      return AimsJson.standard()
          .withLimits(JsonLimits.standard().withDocumentBytes(maxBytes))
          .readRecord(type, input.bytes(maxBytes));
    } catch (AimsJsonException e) {
      throw new CommandException(AimsCommand.INVALID, lines(input, e), e);
    }
  }

  private static List<String> lines(Input input, AimsJsonException invalid) {
    List<String> lines = new ArrayList<>();
    invalid.problems().forEach(problem -> lines.add("%s: %s".formatted(input, problem)));
    if (invalid.omitted() > 0) {
      lines.add("%s: %s more problems are not listed.".formatted(input, invalid.omitted()));
    }
    return lines;
  }

  /**
   * Returns the document of an AIMS.
   *
   * @param aims the AIMS
   * @throws CommandException if it cannot be written as JSON
   */
  static byte[] bytes(Aims aims) {
    try {
      return WRITER.write(aims);
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable("The AIMS cannot be written: " + e.getMessage(), e);
    }
  }
}
