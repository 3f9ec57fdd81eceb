package io.github.aims4j.cli;

import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an import is written.
 *
 * @param aims the AIMS
 * @param issues the issues
 */
record ImportOutput(Path aims, Path issues) {

  /** Decides on the files, none of which may be another or one that is read. */
  static ImportOutput of(Path aims, @Nullable Path issues, List<Path> inputs) throws IOException {
    ImportOutput output =
        new ImportOutput(aims, issues == null ? aims.resolveSibling("import-issues.csv") : issues);
    refuse(output.issues(), List.of(aims));
    refuse(output.aims(), inputs);
    refuse(output.issues(), inputs);
    return output;
  }

  private static void refuse(Path output, List<Path> others) throws IOException {
    for (Path other : others) {
      refuse(output, other);
    }
  }

  private static void refuse(Path output, Path other) throws IOException {
    boolean sameName =
        output.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    if (sameName
        || (Files.exists(output) && Files.exists(other) && Files.isSameFile(output, other))) {
      String message = "%s stands for two files of this command.".formatted(output);
      throw new CommandException(
          AimsCommand.UNUSABLE, List.of(message), new IllegalArgumentException(message));
    }
  }

  void write(ImportResult result) throws IOException {
    OutputFile.write(issues, out -> IssuesCsv.write(result.issues(), out));
    AimsFile.write(aims, result.aims());
  }
}
