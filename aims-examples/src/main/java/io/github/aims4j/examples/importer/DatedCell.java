package io.github.aims4j.examples.importer;

import io.github.aims4j.base.PartialDate;

/**
 * A cell from which a date was read.
 *
 * @param cell the cell
 * @param date the date, with the text of the cell
 */
record DatedCell(Cell cell, PartialDate date) {}
