package io.github.aims4j.tables;

import java.nio.charset.Charset;
import java.util.OptionalInt;

/**
 * The form of a register's file.
 *
 * @param charset the charset of its text
 * @param delimiter what stands between two cells
 * @param columns how many columns it has; absent: the mapping does not say
 */
record CsvFormat(Charset charset, char delimiter, OptionalInt columns) {}
