// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Set;

/**
 * The temporary files of this process. They are deleted when the process ends, including by a
 * signal.
 */
final class TemporaryFiles {

  private static final Set<Path> FILES = new HashSet<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::end, "temporary files"));
  }

  private TemporaryFiles() {}

  /** A step that a signal must not interrupt. */
  @FunctionalInterface
  interface Step {
    /** Performs the step. */
    void run() throws IOException;
  }

  /**
   * Creates an empty file with a unique name.
   *
   * @param folder the folder
   * @param attributes the initial attributes, such as permissions
   */
  static synchronized Path make(Path folder, FileAttribute<?>... attributes) throws IOException {
    refuseWhileEnding();
    Path file = Files.createTempFile(folder, ".aims-", ".tmp", attributes);
    FILES.add(file);
    return file;
  }

  /** Completes a step before a signal ends the process. */
  static synchronized void uninterrupted(Step step) throws IOException {
    refuseWhileEnding();
    step.run();
  }

  /** Deletes a file that was created here and not moved. */
  static synchronized void delete(Path file) throws IOException {
    if (FILES.remove(file)) {
      Files.deleteIfExists(file);
    }
  }

  private static void refuseWhileEnding() throws IOException {
    if (ending) {
      throw new IOException("The command was interrupted.");
    }
  }

  private static synchronized void end() {
    ending = true;
    FILES.forEach(file -> file.toFile().delete());
  }
}
