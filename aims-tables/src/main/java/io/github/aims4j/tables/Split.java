// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * How a cell is split into values.
 *
 * @param separators the texts that separate values
 * @param literals whether a cell can be a list as programming languages write it, such as {@code
 *     ['a', "b"]}
 */
record Split(List<String> separators, boolean literals) {

  private static final String LINE_FEED = "\n";

  /** The lines of a cell as {@link CellText} writes them: an indented line continues a value. */
  static final Split LINES = new Split(List.of(LINE_FEED), false);

  /** Returns the lines of a cell, blank ones included: each is the value of a part. */
  static List<String> lines(String cell) {
    List<String> values = new ArrayList<>();
    for (String line : cell.replace("\r\n", LINE_FEED).split(LINE_FEED, -1)) {
      if (!values.isEmpty() && line.startsWith(CellText.INDENT)) {
        int last = values.size() - 1;
        values.set(last, values.get(last) + LINE_FEED + line.substring(CellText.INDENT.length()));
      } else {
        values.add(line);
      }
    }
    return values;
  }

  /** Returns the values of a cell, without white space around them; blank ones are left out. */
  List<String> of(String cell) {
    if (equals(LINES)) {
      return stated(lines(cell));
    }
    String text = cell.strip();
    if (literals && text.startsWith("[") && text.endsWith("]")) {
      return items(text.substring(1, text.length() - 1));
    }
    List<String> values = new ArrayList<>();
    int start = 0;
    int index = 0;
    while (index < text.length()) {
      int length = separatorAt(text, index);
      if (length > 0) {
        values.add(text.substring(start, index));
        index += length;
        start = index;
      } else {
        index++;
      }
    }
    values.add(text.substring(start));
    return stated(values);
  }

  private int separatorAt(String text, int index) {
    return separators.stream()
        .filter(each -> text.startsWith(each, index))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Commas between quotation marks separate nothing. */
  private static List<String> items(String list) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < list.length(); i++) {
      char each = list.charAt(i);
      if (quote != 0 && each == '\\' && i + 1 < list.length()) {
        i++;
        value.append(list.charAt(i));
      } else if (quote != 0 && each == quote) {
        quote = 0;
      } else if (quote == 0 && (each == '\'' || each == '"') && Spaces.isBlank(value.toString())) {
        quote = each;
      } else if (quote == 0 && each == ',') {
        values.add(value.toString());
        value.setLength(0);
      } else {
        value.append(each);
      }
    }
    values.add(value.toString());
    return stated(values);
  }

  private static List<String> stated(List<String> values) {
    return values.stream().map(String::strip).filter(each -> !Spaces.isBlank(each)).toList();
  }
}
