// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * A cell from which a date was read.
 *
 * @param cell the cell
 * @param column its column
 * @param reading the date
 */
record DatedCell(Cell cell, Layout.Column column, DateForm.Reading reading) {}
