// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.List;

/**
 * The content of a register.
 *
 * @param headers the cells of the header row
 * @param rows the rows of data, in order
 */
record Sheet(List<String> headers, List<Row> rows) {}
