// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The output of a command: a file, a pipe, or standard output, denoted by {@code -}. */
final class Output {

  private static final String STANDARD = "-";
  private static final int TYPE_OF_FILE = 0170000;
  private static final int PIPE = 0010000;
  private static final Set<PosixFilePermission> WRITES =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Optional<Path> path;

  /**
   * Creates an output.
   *
   * @param argument a path, or {@code -}
   */
  Output(String argument) {
    this.path = argument.equals(STANDARD) ? Optional.empty() : Optional.of(Path.of(argument));
  }

  boolean isStandard() {
    return path.isEmpty();
  }

  /** Returns the path; empty for standard output. */
  Optional<Path> path() {
    return path;
  }

  /** Tells whether it is standard output or a pipe. */
  boolean isStreamed() throws IOException {
    return path.isEmpty() || isPipe(path.get());
  }

  /**
   * Returns a file with a name next to this one, or in the current folder if this is not a file.
   */
  Output sibling(String name) throws IOException {
    return isStreamed()
        ? new Output(name)
        : new Output(path.orElseThrow().resolveSibling(name).toString());
  }

  /**
   * Returns the file to write; links are resolved.
   *
   * @throws CommandException if it cannot be written or is not a file
   */
  Path file() throws IOException {
    Path named = path.orElseThrow();
    if (Files.exists(named)) {
      return existing(named);
    }
    if (Files.exists(named, LinkOption.NOFOLLOW_LINKS)) {
      throw CommandException.unusable(
          "%s is a link to a file that does not exist.".formatted(named));
    }
    Path file = named.toAbsolutePath();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw CommandException.unusable("There is no folder %s.".formatted(folder));
    }
    return file;
  }

  private static Path existing(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw CommandException.unusable("%s is a folder; a file is expected.".formatted(file));
    }
    if (!Files.isRegularFile(file)) {
      throw CommandException.unusable(
          "%s is neither a file nor a pipe; a file, a pipe or - is expected.".formatted(file));
    }
    if (!Files.isWritable(file) || isReadOnly(file)) {
      throw CommandException.unusable("%s is read-only.".formatted(file));
    }
    return file.toRealPath();
  }

  /** A superuser can write read-only files. */
  private static boolean isReadOnly(Path path) throws IOException {
    if (!hasAttributes("posix", path)) {
      return false;
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
    return WRITES.stream().noneMatch(permissions::contains);
  }

  private static boolean isPipe(Path path) throws IOException {
    return Files.exists(path)
        && hasAttributes("unix", path)
        && ((Integer) Files.getAttribute(path, "unix:mode") & TYPE_OF_FILE) == PIPE;
  }

  private static boolean hasAttributes(String view, Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains(view);
  }

  /** Returns the name for messages. */
  @Override
  public String toString() {
    return path.map(Path::toString).orElse("standard output");
  }
}
