package io.github.aims4j.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that others see the old one or the new one, never half of it. */
public final class OutputFile {

  private OutputFile() {}

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes the content.
     *
     * @param out where to write, in UTF-8
     */
    void write(Writer out) throws IOException;
  }

  /**
   * Writes a file, in UTF-8.
   *
   * @param target the file, which is replaced if it is there
   * @param content what writes its content
   */
  public static void write(Path target, Content content) throws IOException {
    Path file = target.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("%s is not a file.".formatted(target));
    }
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder %s to write to.".formatted(folder));
    }
    Path temporary =
        folder.resolve(".%s.%d.tmp".formatted(file.getFileName(), ProcessHandle.current().pid()));
    try {
      try (Writer out = Files.newBufferedWriter(temporary, StandardOpenOption.CREATE_NEW)) {
        content.write(out);
      }
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new IOException("%s cannot be written.".formatted(to), e);
    }
  }
}
