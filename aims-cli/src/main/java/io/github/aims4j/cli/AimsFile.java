package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import io.github.aims4j.json.JsonLimits;
import io.github.aims4j.tables.ImportLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes the file of an AIMS. */
public final class AimsFile {

  private static final AimsJson WRITER = AimsJson.standard().pretty();

  private AimsFile() {}

  /**
   * Reads an AIMS.
   *
   * @param file the file
   * @param limits how large it can be
   */
  static Aims read(Path file, ImportLimits limits) throws IOException {
    limits.check(file);
    try {
      AimsJson json =
          AimsJson.standard()
              .withLimits(JsonLimits.standard().withDocumentBytes((int) limits.maxBytes()));
      return json.read(Files.readAllBytes(file));
    } catch (AimsJsonException e) {
      throw new CommandException(AimsCommand.INVALID, lines(file, e), e);
    }
  }

  private static List<String> lines(Path file, AimsJsonException invalid) {
    List<String> lines = new ArrayList<>();
    invalid.problems().forEach(problem -> lines.add("%s: %s".formatted(file, problem)));
    if (invalid.omitted() > 0) {
      lines.add("%s: %d more problems are not listed.".formatted(file, invalid.omitted()));
    }
    return lines;
  }

  /**
   * Writes an AIMS.
   *
   * @param file the file
   * @param aims the AIMS
   */
  public static void write(Path file, Aims aims) throws IOException {
    String document = new String(WRITER.write(aims), StandardCharsets.UTF_8);
    OutputFile.write(file, out -> out.write(document));
  }
}
