// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * The format of a register file.
 *
 * @param charset the charset of its text
 * @param delimiter the character between cells
 * @param columns the number of columns; absent: not stated in the mapping
 */
record CsvFormat(Charset charset, char delimiter, OptionalInt columns) {

  /** UTF-8 with commas. */
  static final CsvFormat STANDARD = new CsvFormat(StandardCharsets.UTF_8, ',', OptionalInt.empty());
}
