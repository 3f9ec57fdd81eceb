// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written next to its target and then moved, so that readers see either the old or
 * the new content. An existing target keeps its owner, group and permissions.
 */
final class StagedFile {

  private final Path target;
  private final boolean replaces;
  private final Path temporary;
  private Optional<Path> backup = Optional.empty();

  private StagedFile(Path target, boolean replaces, Path temporary) {
    this.target = target;
    this.replaces = replaces;
    this.temporary = temporary;
  }

  /**
   * Writes content next to a target.
   *
   * @param target the target file
   * @param content the content
   */
  static StagedFile write(Path target, OutputContent content) throws IOException {
    boolean replaces = Files.exists(target);
    Path temporary = TemporaryFiles.make(folder(target), permissions(replaces, target));
    StagedFile staged = new StagedFile(target, replaces, temporary);
    try {
      staged.fill(content);
    } catch (IOException | RuntimeException e) {
      TemporaryFiles.delete(temporary);
      throw e;
    }
    return staged;
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException("%s is not a file.".formatted(file));
    }
    return folder;
  }

  /** A replacement is private until it has the permissions of the target. */
  private static FileAttribute<?>[] permissions(boolean replaces, Path target) {
    return view(target) == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              PosixFilePermissions.fromString(replaces ? "rw-------" : "rw-rw-rw-"))
        };
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  private void fill(OutputContent content) throws IOException {
    try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(file)) {
      content.write(out);
      file.force(true);
    }
    PosixFileAttributeView from = view(target);
    PosixFileAttributeView to = view(temporary);
    if (replaces && from != null && to != null) {
      copy(from.readAttributes(), to);
    }
  }

  private static void copy(PosixFileAttributes from, PosixFileAttributeView to) throws IOException {
    PosixFileAttributes made = to.readAttributes();
    try {
      if (!made.owner().equals(from.owner())) {
        to.setOwner(from.owner());
      }
      if (!made.group().equals(from.group())) {
        to.setGroup(from.group());
      }
    } catch (FileSystemException e) {
      throw new IOException("its owner and group cannot be preserved", e);
    }
    to.setPermissions(from.permissions());
  }

  Path target() {
    return target;
  }

  /** Backs up the target, so that {@link #takeBack} can restore it. */
  void keepTarget() throws IOException {
    if (replaces) {
      Path copy = TemporaryFiles.make(folder(target));
      backup = Optional.of(copy);
      Files.copy(
          target, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Moves the file to its target. */
  void move() throws IOException {
    move(temporary);
  }

  /** Undoes a move. */
  void takeBack() throws IOException {
    if (backup.isPresent()) {
      move(backup.get());
    } else {
      Files.deleteIfExists(target);
    }
  }

  private void move(Path file) throws IOException {
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes temporary files. */
  void discard() throws IOException {
    TemporaryFiles.delete(temporary);
    if (backup.isPresent()) {
      TemporaryFiles.delete(backup.get());
    }
  }
}
