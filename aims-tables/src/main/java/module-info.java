// SPDX-License-Identifier: Apache-2.0
/**
 * Tables for AI management systems: imports registers from CSV with a mapping, writes registers,
 * the statement of applicability and reports as CSV and XLSX, and compares two registers.
 *
 * <p>Start at {@link io.github.aims4j.tables.RegisterImport} and {@link
 * io.github.aims4j.tables.Table}.
 */
module io.github.aims4j.tables {
  requires transitive io.github.aims4j.core;
  requires io.github.aims4j.json;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires org.apache.commons.compress;
  requires org.dhatim.fastexcel;
  requires org.dhatim.fastexcel.reader;
  requires static org.jspecify;

  exports io.github.aims4j.tables;
}
