// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Where a document of a portfolio was read. Origins are ordered by source, then by line.
 *
 * <p>Invariants: the source is not blank; the line is at least 1. Source: this library's own form.
 * Immutable and thread-safe.
 *
 * @param source the name of the file, or whatever else the reader calls it
 * @param line the line of the source in which the document begins, from 1
 */
public record Origin(String source, int line) implements Comparable<Origin> {

  private static final Comparator<Origin> ORDER =
      Comparator.comparing(Origin::source).thenComparingInt(Origin::line);

  /**
   * Accepts an origin.
   *
   * @param source the name of the file
   * @param line the line in which the document begins, from 1
   * @throws IllegalArgumentException if the source is blank or the line is less than 1
   */
  public Origin {
    requireText(requireNonNull(source, "source"), "Origin.source");
    if (line < 1) {
      throw new IllegalArgumentException(
          "Origin.line is %s; it must be 1 or more.".formatted(line));
    }
  }

  /** Orders origins by source, then by line. */
  @Override
  public int compareTo(Origin other) {
    return ORDER.compare(this, other);
  }

  /** Returns the source and the line, such as {@code group.ndjson, line 12}. */
  @Override
  public String toString() {
    return "%s, line %s".formatted(source, line);
  }
}
