// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLimits;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads and assesses the documents of a portfolio, by several threads: each takes the next document
 * when it is done with one, so that no more documents than threads are in memory.
 */
final class PortfolioReading {

  private static final List<String> LINES = List.of(".ndjson", ".jsonl");
  private static final String DOCUMENT = ".json";

  private final Supplier<PortfolioRollUp> rollUps;
  private final int threads;
  private final int maxBytes;
  private final IntConsumer progress;
  private final AimsJson json;
  private final RuleSet rules = RuleSet.builtIn();

  /**
   * Creates a reading.
   *
   * @param rollUps makes an empty roll-up for a thread
   * @param threads how many threads read
   * @param maxBytes the maximum size of one document
   * @param progress is told how many documents were taken
   */
  PortfolioReading(
      Supplier<PortfolioRollUp> rollUps, int threads, int maxBytes, IntConsumer progress) {
    this.rollUps = rollUps;
    this.threads = threads;
    this.maxBytes = maxBytes;
    this.progress = progress;
    this.json = AimsJson.standard().withLimits(JsonLimits.standard().withDocumentBytes(maxBytes));
  }

  /**
   * Reads a file with lines, a file with one document, or the files of a folder.
   *
   * @throws CommandException if it cannot be read or has no document
   */
  Portfolio read(Input input) {
    Optional<Path> path = input.path();
    Portfolio portfolio =
        path.filter(Files::isDirectory)
            .map(this::readFolder)
            .orElseGet(() -> readFile(input, path.filter(PortfolioReading::isDocument)));
    if (portfolio.lines().isEmpty() && portfolio.unread() == 0) {
      throw CommandException.unusable("%s has no AIMS.".formatted(input));
    }
    return portfolio;
  }

  private Portfolio readFile(Input input, Optional<Path> document) {
    if (document.filter(Files::exists).isPresent()) {
      return rollUp(Stream.of(rollUp -> addFile(document.get(), rollUp)));
    }
    // Memory does not grow with the file, so only its lines have a maximum size.
    return input.read(
        Long.MAX_VALUE,
        in -> readLines(input.path().map(PortfolioReading::name).orElse(input.toString()), in));
  }

  private Portfolio readLines(String source, InputStream in) throws IOException {
    try {
      return rollUp(lines(source, in));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Portfolio readFolder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted =
          files
              .filter(Files::isRegularFile)
              .sorted((one, other) -> name(one).compareTo(name(other)))
              .toList();
      try (Stream<Consumer<PortfolioRollUp>> all = sorted.stream().flatMap(this::documents)) {
        return rollUp(all);
      }
    } catch (UncheckedIOException e) {
      throw cannotBeRead(folder, requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw cannotBeRead(folder, e);
    }
  }

  private static CommandException cannotBeRead(Path folder, IOException why) {
    return CommandException.unusable(
        "%s cannot be read: %s.".formatted(folder, FileTrouble.reason(why)), why);
  }

  /** Returns what the documents of a file add to a roll-up; of other files, nothing. */
  private Stream<Consumer<PortfolioRollUp>> documents(Path file) {
    if (isDocument(file)) {
      return Stream.of(rollUp -> addFile(file, rollUp));
    }
    if (!isLines(file)) {
      return Stream.of();
    }
    try {
      InputStream in = Files.newInputStream(file);
      return lines(name(file), in)
          .onClose(
              () -> {
                try {
                  in.close();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (IOException e) {
      return Stream.of(rollUp -> addUnreadable(file, e, rollUp));
    }
  }

  private Stream<Consumer<PortfolioRollUp>> lines(String source, InputStream in) {
    return json.linesToRead(Aims.class, in).map(line -> rollUp -> add(source, line.get(), rollUp));
  }

  private void addFile(Path file, PortfolioRollUp rollUp) {
    try (InputStream in = Files.newInputStream(file)) {
      add(name(file), json.readLine(Aims.class, 1, in.readNBytes(maxBytes + 1)), rollUp);
    } catch (IOException e) {
      addUnreadable(file, e, rollUp);
    }
  }

  private static void addUnreadable(Path file, IOException why, PortfolioRollUp rollUp) {
    rollUp.addUnread(
        new Origin(name(file), 1), "The file cannot be read: %s.".formatted(FileTrouble.why(why)));
  }

  private void add(String source, JsonLine<Aims> line, PortfolioRollUp rollUp) {
    Origin origin = new Origin(source, line.number());
    line.value()
        .ifPresentOrElse(
            aims -> rollUp.add(origin, aims, rules.assess(aims, rollUp.asOf())),
            () -> rollUp.addUnread(origin, line.problems().get(0).toString()));
  }

  /** Tells whether a file of this name is read where a folder is. */
  static boolean isRead(Path file) {
    return isDocument(file) || isLines(file);
  }

  private static boolean isLines(Path file) {
    return LINES.stream().anyMatch(name(file)::endsWith);
  }

  private static boolean isDocument(Path file) {
    return name(file).endsWith(DOCUMENT);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** Lets threads take one document after the other, and merges what they come to. */
  private Portfolio rollUp(Stream<Consumer<PortfolioRollUp>> documents) {
    Documents source = new Documents(documents.iterator(), progress);
    Callable<Portfolio> reader =
        () -> {
          PortfolioRollUp rollUp = rollUps.get();
          Optional<Consumer<PortfolioRollUp>> document = source.next();
          while (document.isPresent()) {
            document.get().accept(rollUp);
            document = source.next();
          }
          return rollUp.toPortfolio();
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      PortfolioRollUp whole = rollUps.get();
      for (Future<Portfolio> part : pool.invokeAll(Collections.nCopies(threads, reader))) {
        whole.addAll(part.get());
      }
      return whole.toPortfolio();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandException.unusable("The command was interrupted.", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static RuntimeException unwrapped(ExecutionException thrown) {
    Throwable cause = thrown.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }

  /** The documents, of which threads take one after the other. */
  private static final class Documents {

    private final Iterator<Consumer<PortfolioRollUp>> rest;
    private final IntConsumer progress;
    private int taken;

    Documents(Iterator<Consumer<PortfolioRollUp>> rest, IntConsumer progress) {
      this.rest = rest;
      this.progress = progress;
    }

    synchronized Optional<Consumer<PortfolioRollUp>> next() {
      if (!rest.hasNext()) {
        return Optional.empty();
      }
      taken++;
      if (taken % 100 == 0) {
        progress.accept(taken);
      }
      return Optional.of(rest.next());
    }
  }
}
