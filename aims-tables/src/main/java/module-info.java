/**
 * Tables for AI management systems: imports registers of AI systems from CSV with a mapping, and
 * compares two registers.
 *
 * <p>Start at {@link io.github.aims4j.tables.RegisterImport}.
 */
module io.github.aims4j.tables {
  requires transitive io.github.aims4j.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static org.jspecify;

  exports io.github.aims4j.tables;
}
