package io.github.aims4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that this process has made beside others while it writes them. None of them stays when
 * the process ends, also by a signal.
 */
final class TemporaryFiles {

  private static final Set<Path> FILES = new HashSet<>();
  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFiles::end, "temporary files"));
  }

  private TemporaryFiles() {}

  /** What a signal must not interrupt halfway. */
  @FunctionalInterface
  interface Step {
    /** Takes the step. */
    void run() throws IOException;
  }

  /**
   * Makes an empty file that has a name of its own.
   *
   * @param folder where to make it
   * @param attributes what it has from the beginning, such as its permissions
   */
  static synchronized Path make(Path folder, FileAttribute<?>... attributes) throws IOException {
    refuseWhileEnding();
    Path file = Files.createTempFile(folder, ".aims-", ".tmp", attributes);
    FILES.add(file);
    return file;
  }

  /** Takes a step to its end before a signal ends the process. */
  static synchronized void uninterrupted(Step step) throws IOException {
    refuseWhileEnding();
    step.run();
  }

  /** Deletes a file that was made here; one that was moved is another file now. */
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
