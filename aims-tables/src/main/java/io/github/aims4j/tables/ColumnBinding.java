package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a column is found: by its header, by its position, or by its position with the header that
 * must stand there. White space in headers does not count.
 *
 * @param header the header; absent: whatever stands there
 * @param index the index, from 0; absent: the header tells
 * @param stated the position as the mapping states it, for messages
 */
record ColumnBinding(Optional<String> header, OptionalInt index, String stated) {

  /**
   * Finds the column.
   *
   * @return its index, from 0
   * @throws ImportException if it is not there, or the header stands more than once
   */
  int find(List<String> headers, String key) {
    return index.isPresent() ? byPosition(headers, key) : byHeader(headers, key);
  }

  private int byPosition(List<String> headers, String key) {
    int found = index.orElseThrow();
    if (found >= headers.size()) {
      throw new ImportException(
          "The register has no column at %s, which the mapping calls %s: it has %d columns."
              .formatted(stated, quoted(key), headers.size()));
    }
    String there = Spaces.collapse(headers.get(found));
    if (header.isPresent() && !header.get().equals(there)) {
      throw new ImportException(
          "The column at %s, which the mapping calls %s, has the header %s; %s is expected."
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
          "The register has no column %s, which the mapping calls %s; it has %s."
              .formatted(quoted(wanted), quoted(key), listed(headers)));
    }
    if (found.size() > 1) {
      throw new ImportException(
          "The header %s stands %d times, so the mapping cannot bind %s by it; state a position."
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
        ? names + " and %d more".formatted(headers.size() - shown)
        : names;
  }
}
