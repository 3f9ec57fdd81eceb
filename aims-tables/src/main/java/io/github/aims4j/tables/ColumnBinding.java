// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How to find a column: by its header, by its position, or by its position with the expected
 * header. White space in headers is ignored.
 *
 * @param header the header; absent: any
 * @param index the index, starting from 0; absent: determined by the header
 * @param stated the position as stated in the mapping, for messages
 */
record ColumnBinding(Optional<String> header, OptionalInt index, String stated) {

  /**
   * Finds the column.
   *
   * @return its index, starting from 0
   * @throws ImportException if it is missing, or the header is not unique
   */
  int find(List<String> headers, String key) {
    return index.isPresent() ? byPosition(headers, key) : byHeader(headers, key);
  }

  private int byPosition(List<String> headers, String key) {
    int found = index.orElseThrow();
    if (found >= headers.size()) {
      throw new ImportException(
          "The register has no column at %s, which the mapping names %s; it has %s columns."
              .formatted(stated, quoted(key), headers.size()));
    }
    String there = Spaces.collapse(headers.get(found));
    if (header.isPresent() && !header.get().equals(there)) {
      throw new ImportException(
          "The column at %s, which the mapping names %s, has the header %s; %s is expected."
              .formatted(stated, quoted(key), quoted(there), quoted(header.get())));
    }
    return found;
  }

  private int byHeader(List<String> headers, String key) {
    String wanted = header.orElseThrow();
    List<Integer> found =
        IntStream.range(0, headers.size())
            .filter(i -> Objects.equals(Spaces.collapse(headers.get(i)), wanted))
            .boxed()
            .toList();
    if (found.isEmpty()) {
      throw new ImportException(
          "The register has no column %s, which the mapping names %s; it has %s."
              .formatted(quoted(wanted), quoted(key), listed(headers)));
    }
    if (found.size() > 1) {
      throw new ImportException(
          "The header %s occurs %s times and cannot be used for the column %s; state a position."
              .formatted(quoted(wanted), found.size(), quoted(key)));
    }
    return found.get(0);
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
