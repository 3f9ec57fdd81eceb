// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ledger.CanonicalAims;
import io.github.aims4j.exchange.ledger.Ledger;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A folder with a ledger, and a folder in it with the documents of the versions. */
final class LedgerFolder {

  private final Path folder;

  LedgerFolder(Path folder) {
    this.folder = folder;
  }

  private Path file() {
    return folder.resolve("ledger.ndjson");
  }

  private Path versions() {
    return folder.resolve("versions");
  }

  private Path version(String sha256) {
    return versions().resolve(sha256 + ".json");
  }

  /**
   * Reads the ledger.
   *
   * @throws CommandException if there is none, or it cannot be read
   */
  Ledger read() {
    Input input = new Input(file().toString(), InputStream.nullInputStream());
    return known(() -> input.read(Long.MAX_VALUE, Ledger::read));
  }

  /** Reads the ledger; an empty one if there is none yet. */
  Ledger readOrEmpty() {
    return Files.exists(file()) ? read() : Ledger.empty();
  }

  /** Returns the document of a version; empty: it is not there. */
  Optional<byte[]> find(String sha256) {
    return Files.exists(version(sha256))
        ? Optional.of(document(sha256).read(Long.MAX_VALUE, InputStream::readAllBytes))
        : Optional.empty();
  }

  private Input document(String sha256) {
    return new Input(version(sha256).toString(), InputStream.nullInputStream());
  }

  /** Writes the ledger and a version, both or neither. */
  void write(Ledger ledger, CanonicalAims version, PrintWriter out) throws IOException {
    create(folder);
    create(versions());
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(
          new Output(version(version.sha256()).toString()),
          stream -> stream.write(version.bytes()));
      outputs.add(new Output(file().toString()), ledger::write);
      outputs.commit();
    }
  }

  private static void create(Path folder) throws IOException {
    ExportFolder.requireUsable(folder);
    if (!Files.exists(folder)) {
      Files.createDirectory(folder);
    }
  }

  /**
   * Carries out what the ledger can refuse.
   *
   * @throws CommandException if it does
   */
  static <T> T known(Supplier<T> action) {
    try {
      return action.get();
    } catch (ExchangeException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
