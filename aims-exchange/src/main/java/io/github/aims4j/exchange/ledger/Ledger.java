// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.ExchangeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an AIMS in their order, one signed line each. A line names the digest of its
 * version and that of the line before, so a version or a line cannot be changed, removed, swapped
 * or put in between unnoticed. That lines were cut off at the end shows only a {@link #head} that
 * was kept elsewhere.
 *
 * <p>A ledger that was read may be broken; {@link #verify} tells how. Keys belong to the user.
 *
 * <p>Source: this library, after DSSE 1.0, in-toto Statement v1 and RFC 8785. Immutable and
 * thread-safe.
 */
public final class Ledger {

  /** More than an entry can have. */
  private static final int LONGEST_LINE = 4096;

  private static final Ledger EMPTY = new Ledger(List.of(), true);

  private final List<byte[]> lines;
  private final boolean ended;

  private Ledger(List<byte[]> lines, boolean ended) {
    this.lines = List.copyOf(lines);
    this.ended = ended;
  }

  /** Returns a ledger without entries. */
  public static Ledger empty() {
    return EMPTY;
  }

  /**
   * Reads a ledger, whole or broken.
   *
   * @param in one entry for each line; not closed
   * @throws ExchangeException if a line is longer than any entry
   * @throws IOException if it cannot be read
   */
  public static Ledger read(InputStream in) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      for (int i = 0; i < length; i++) {
        if (buffer[i] == '\n') {
          lines.add(line.toByteArray());
          line.reset();
        } else if (line.size() == LONGEST_LINE) {
          throw new ExchangeException(
              "Line %s of the ledger has more than %s bytes; no entry is so long."
                  .formatted(lines.size() + 1, LONGEST_LINE));
        } else {
          line.write(buffer[i]);
        }
      }
    }
    boolean ended = line.size() == 0;
    if (!ended) {
      lines.add(line.toByteArray());
    }
    return new Ledger(lines, ended);
  }

  /**
   * Writes the ledger as it was read, and what was added.
   *
   * @param out where to write; not closed
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    for (int i = 0; i < lines.size(); i++) {
      out.write(lines.get(i));
      if (ended || i < lines.size() - 1) {
        out.write('\n');
      }
    }
  }

  /** Returns the number of lines. */
  public int size() {
    return lines.size();
  }

  /**
   * Returns this ledger with one more entry.
   *
   * @param version the version to record
   * @param recordedAt when it is recorded; not before the last entry
   * @param signer signs the entry
   * @throws ExchangeException if the last line is no entry or a later one, or the version is that
   *     of the last entry
   */
  public Ledger with(CanonicalAims version, Instant recordedAt, LedgerSigner signer) {
    Optional<LedgerEntry> last = last();
    last.ifPresent(entry -> requireLater(entry, version, recordedAt));
    LedgerEntry entry =
        new LedgerEntry(
            lines.size() + 1L, recordedAt, version.sha256(), head().map(LedgerHead::sha256));
    List<byte[]> longer = new ArrayList<>(lines);
    longer.add(LedgerLine.sign(entry, signer).bytes());
    return new Ledger(longer, true);
  }

  private Optional<LedgerEntry> last() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Optional<LedgerEntry> last =
        LedgerLine.read(lines.get(lines.size() - 1)).map(LedgerLine::entry);
    if (last.isEmpty() || !ended) {
      throw new ExchangeException(
          "Line %s of the ledger is no whole entry; nothing is added to a broken ledger."
              .formatted(lines.size()));
    }
    return last;
  }

  private static void requireLater(LedgerEntry last, CanonicalAims version, Instant recordedAt) {
    if (recordedAt.isBefore(last.recordedAt())) {
      throw new ExchangeException(
          "The last entry was recorded at %s; %s is earlier."
              .formatted(last.recordedAt(), recordedAt));
    }
    if (last.version().equals(version.sha256())) {
      throw new ExchangeException(
          "The last entry has the same version already; an entry records a change.");
    }
  }

  /** Returns the entries of the lines that can be read, in their order; they are not verified. */
  public List<LedgerEntry> entries() {
    return lines.stream()
        .flatMap(line -> LedgerLine.read(line).stream())
        .map(LedgerLine::entry)
        .toList();
  }

  /**
   * Returns the entry that was the last at a moment; empty: there was none yet. It is not verified.
   *
   * @param moment the moment
   */
  public Optional<LedgerEntry> at(Instant moment) {
    return entries().stream()
        .filter(entry -> !entry.recordedAt().isAfter(moment))
        .reduce((earlier, later) -> later);
  }

  /** Returns the number and the digest of the last line; empty: there is none. */
  public Optional<LedgerHead> head() {
    return lines.isEmpty() ? Optional.empty() : Optional.of(head(lines.size()));
  }

  private LedgerHead head(int line) {
    return new LedgerHead(line, Digest.sha256(lines.get(line - 1)));
  }

  /**
   * Returns a time-stamp token for the head.
   *
   * @param authority states the time
   * @throws ExchangeException if the ledger is empty
   */
  public byte[] timestamp(TimestampAuthority authority) {
    LedgerHead head =
        head().orElseThrow(() -> new ExchangeException("An empty ledger has no head to stamp."));
    return authority.token(HexFormat.of().parseHex(head.sha256()));
  }

  /**
   * Looks at every line: its form, its signature, its place and its link to the line before.
   *
   * @param keys the keys that may have signed
   * @return what is wrong, up to a thousand problems and how many more there are; empty: nothing
   */
  public List<LedgerProblem> verify(Collection<PublicKey> keys) {
    LedgerVerification verification = new LedgerVerification(keys);
    lines.forEach(verification::line);
    if (!ended) {
      verification.notEnded();
    }
    return verification.problems();
  }

  /**
   * Looks at the documents of all versions.
   *
   * @param versions where they are kept
   * @return what is wrong, up to a thousand problems and how many more there are; empty: nothing
   */
  public List<LedgerProblem> verifyVersions(LedgerVersions versions) {
    LedgerProblems problems = new LedgerProblems();
    entries().forEach(entry -> entry.problem(versions).ifPresent(problems::add));
    return problems.list();
  }

  /**
   * Looks whether a head that was kept elsewhere is in this ledger.
   *
   * @param kept the head
   * @return what is wrong; empty: the line of the head is there, unchanged
   */
  public Optional<LedgerProblem> verifyHead(LedgerHead kept) {
    if (kept.sequence() > lines.size()) {
      return Optional.of(
          new LedgerProblem(
              lines.size(),
              LedgerProblem.Kind.TRUNCATED,
              "The ledger ends with this line; the head that was kept is entry %s."
                  .formatted(kept.sequence())));
    }
    LedgerHead there = head((int) kept.sequence());
    return there.equals(kept)
        ? Optional.empty()
        : Optional.of(
            new LedgerProblem(
                kept.sequence(),
                LedgerProblem.Kind.REPLACED,
                "The line has the digest %s; that of the head that was kept is %s."
                    .formatted(there.sha256(), kept.sha256())));
  }

  @Override
  public String toString() {
    return "Ledger[size=%s]".formatted(lines.size());
  }
}
