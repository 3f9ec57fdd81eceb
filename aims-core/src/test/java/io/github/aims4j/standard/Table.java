// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference tables that the data in code is held against: a row maps columns to cells. */
public final class Table {

  private Table() {}

  /**
   * Returns the rows of a table.
   *
   * @param name the name of its file, from the root or within this package
   */
  public static List<Map<String, String>> read(String name) {
    List<List<String>> lines =
        text(name).lines().filter(line -> !line.startsWith("#")).map(Table::cells).toList();
    return lines.stream().skip(1).map(cells -> row(lines.get(0), cells)).toList();
  }

  /**
   * Returns the rows of a kind.
   *
   * @param name the name of the file of the table
   * @param kind the kind, in the column of that name
   */
  public static List<Map<String, String>> read(String name, String kind) {
    return read(name).stream().filter(row -> kind.equals(row.get("kind"))).toList();
  }

  private static List<String> cells(String line) {
    List<String> result = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      result.add(line.substring(from, tab));
      from = tab + 1;
    }
    result.add(line.substring(from));
    return result;
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    if (header.size() != cells.size()) {
      throw new IllegalStateException(cells + " has not the columns " + header);
    }
    Map<String, String> result = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      result.put(header.get(i), cells.get(i));
    }
    return result;
  }

  private static String text(String name) {
    try (InputStream in = requireNonNull(Table.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
