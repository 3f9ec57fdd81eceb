// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How to find a column: by its header, by its position, or by its position with the expected
 * header. White space in headers is ignored.
 *
 * @param headers the header, or several of which the register has one; empty: any
 * @param index the index, starting from 0; absent: determined by the header
 * @param stated the position as stated in the mapping, for messages
 * @param optional whether a register can lack the column
 */
record ColumnBinding(List<String> headers, OptionalInt index, String stated, boolean optional) {

  /**
   * Finds the column.
   *
   * @return its index, starting from 0; empty: the register has no such column and can lack it
   * @throws ImportException if it is missing, or the header is not unique
   */
  OptionalInt find(List<String> found, String key) {
    return index.isPresent() ? byPosition(found, key) : byHeader(found, key);
  }

  private OptionalInt byPosition(List<String> found, String key) {
    int position = index.orElseThrow();
    if (position >= found.size()) {
      if (optional) {
        return OptionalInt.empty();
      }
      throw new ImportException(
          "The register has no column at %s, which the mapping names %s; it has %s columns."
              .formatted(stated, quoted(key), found.size()));
    }
    String there = Spaces.collapse(found.get(position));
    if (!headers.isEmpty() && !headers.contains(there)) {
      throw new ImportException(
          "The column at %s, which the mapping names %s, has the header %s; %s is expected."
              .formatted(stated, quoted(key), quoted(there), wanted()));
    }
    return index;
  }

  private OptionalInt byHeader(List<String> found, String key) {
    List<Integer> places =
        IntStream.range(0, found.size())
            .filter(i -> headers.contains(Spaces.collapse(found.get(i))))
            .boxed()
            .toList();
    if (places.isEmpty()) {
      if (optional) {
        return OptionalInt.empty();
      }
      throw new ImportException(
          "The register has no column %s, which the mapping names %s; it has %s."
              .formatted(wanted(), quoted(key), listed(found)));
    }
    if (places.size() > 1) {
      throw new ImportException(
          "The header %s occurs %s times and cannot be used for the column %s; state a position."
              .formatted(wanted(), places.size(), quoted(key)));
    }
    return OptionalInt.of(places.get(0));
  }

  private String wanted() {
    return headers.stream().map(each -> quoted(each)).collect(Collectors.joining(" or "));
  }

  private static String listed(List<String> headers) {
    int shown = Math.min(headers.size(), 10);
    String names =
        headers.stream()
            .limit(shown)
            .map(header -> quoted(Spaces.collapse(header)))
            .collect(Collectors.joining(", "));
    return shown < headers.size()
        ? names + " and %s more".formatted(headers.size() - shown)
        : names;
  }
}
