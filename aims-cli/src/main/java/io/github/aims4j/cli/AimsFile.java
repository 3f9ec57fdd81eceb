package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonLimits;
import java.nio.charset.StandardCharsets;
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
    try {
      return AimsJson.standard()
          .withLimits(JsonLimits.standard().withDocumentBytes(maxBytes))
          .read(input.bytes(maxBytes));
    } catch (AimsJsonException e) {
      throw new CommandException(AimsCommand.INVALID, lines(input, e), e);
    }
  }

  /**
   * Returns the document of a report.
   *
   * @param report the report
   */
  static String text(ConformityReport report) {
    return new String(WRITER.writeReport(report), StandardCharsets.UTF_8);
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
