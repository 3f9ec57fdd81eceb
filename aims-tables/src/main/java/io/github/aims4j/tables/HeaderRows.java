// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * Where the header row and the data of a table are; rows are numbered from 1.
 *
 * @param first the first header row
 * @param last the last header row
 * @param data the first row of data
 */
record HeaderRows(int first, int last, int data) {

  /** The header row is the first row. */
  static final HeaderRows FIRST = new HeaderRows(1, 1, 2);
}
