// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen.rename;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the sources of one module into another with new names. A source that the other module has
 * itself, written by hand, is left out.
 */
public final class RenamedSources {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);$");
  private static final int FOLDERS = 3;

  private final Renames renames;

  private RenamedSources(Renames renames) {
    this.renames = renames;
  }

  /**
   * Copies the sources.
   *
   * @param args the file of the {@link Renames}, and for each folder: the folder of the sources,
   *     the folder of what is written by hand, and the folder of the copies
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if an argument is missing, or the renames do not fit
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 + FOLDERS || (args.length - 1) % FOLDERS != 0) {
      throw new IllegalArgumentException("Expected RENAMES (FROM BY_HAND TO)...");
    }
    Renames renames = Renames.of(Files.readAllLines(Path.of(args[0])));
    RenamedSources sources = new RenamedSources(renames);
    for (int i = 1; i < args.length; i += FOLDERS) {
      sources.copy(Path.of(args[i]), Path.of(args[i + 1]), Path.of(args[i + 2]));
    }
    renames.requireAllUsed();
  }

  private void copy(Path from, Path byHand, Path to) throws IOException {
    Set<Path> copies = new HashSet<>();
    for (Path source : sources(from)) {
      String file = source.getFileName().toString();
      String text = Files.readString(source);
      Path copy = folder(text).resolve(file);
      if (!renames.skips(file) && !Files.exists(byHand.resolve(copy))) {
        write(to.resolve(copy), renames.apply(file, text));
        copies.add(to.resolve(copy));
      }
    }
    for (Path old : sources(to)) {
      if (!copies.contains(old)) {
        Files.delete(old);
      }
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Returns the folder of a source's new package. */
  private Path folder(String source) {
    Matcher name = PACKAGE.matcher(source);
    return Path.of(name.find() ? renames.apply("A package", name.group(1)).replace('.', '/') : "");
  }

  /** Leaves a file with the same text as it is, so that compilers need not compile it again. */
  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }
}
