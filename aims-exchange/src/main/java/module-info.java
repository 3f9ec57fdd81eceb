// SPDX-License-Identifier: Apache-2.0
/**
 * An AI management system in the formats that other tools read. What a format cannot hold is
 * counted, never invented.
 *
 * <p>Start at {@link io.github.aims4j.exchange.oscal}.
 */
module io.github.aims4j.exchange {
  requires transitive io.github.aims4j.core;
  requires io.github.aims4j.json;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports io.github.aims4j.exchange;
  exports io.github.aims4j.exchange.cyclonedx;
  exports io.github.aims4j.exchange.ledger;
  exports io.github.aims4j.exchange.oscal;
}
