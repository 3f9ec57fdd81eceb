// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.Losses;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folder of an export to several files. They change together, or not at all. */
final class ExportFolder {

  private static final String LOSSES = "losses.csv";

  private final Path folder;
  private final List<String> possibleNames;

  private ExportFolder(Path folder, List<String> possibleNames) {
    this.folder = folder;
    this.possibleNames = possibleNames;
  }

  /**
   * Checks the folder before anything is read.
   *
   * @param folder the folder, which need not exist
   * @param possibleNames the names that exported files can have
   * @param force whether files with these names are replaced
   * @throws CommandException if it is no folder, cannot be created, or has such files
   */
  static ExportFolder of(Path folder, List<String> possibleNames, boolean force) {
    List<String> names = new ArrayList<>(possibleNames);
    names.add(LOSSES);
    requireUsable(folder);
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw CommandException.unusable(
            "%s exists and is not overwritten; choose another folder for --out, or use --force."
                .formatted(file));
      }
    }
    return new ExportFolder(folder, names);
  }

  /**
   * Requires a folder that is there or can be created.
   *
   * @throws CommandException if it is another file, or the folder that it would be in is missing
   */
  static void requireUsable(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandException.unusable("%s is not a folder.".formatted(folder));
    }
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (!Files.exists(folder) && (parent == null || !Files.isDirectory(parent))) {
      throw CommandException.unusable("There is no folder %s.".formatted(parent));
    }
  }

  /**
   * Writes the files; those of an earlier export that this one lacks are deleted.
   *
   * @param files the content by name
   * @param losses what the files do not hold
   * @param standardOutput standard output
   */
  void write(Map<String, byte[]> files, Losses losses, PrintWriter standardOutput)
      throws IOException {
    boolean isNew = !Files.exists(folder);
    if (isNew) {
      Files.createDirectory(folder);
    }
    try (Outputs outputs = new Outputs(standardOutput)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        outputs.add(output(file.getKey()), stream -> stream.write(file.getValue()));
      }
      outputs.add(output(LOSSES), losses::write);
      outputs.commit();
    } catch (IOException | RuntimeException e) {
      if (isNew) {
        Files.deleteIfExists(folder);
      }
      throw e;
    }
    for (String name : possibleNames) {
      if (!name.equals(LOSSES) && !files.containsKey(name)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  private Output output(String name) {
    return new Output(folder.resolve(name).toString());
  }
}
