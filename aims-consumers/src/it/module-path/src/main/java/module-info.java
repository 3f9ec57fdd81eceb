// SPDX-License-Identifier: Apache-2.0
/** Uses every published module, and both lines of Jackson. */
module com.example {
  requires io.github.aims4j.cli;
  requires io.github.aims4j.exchange;
  requires io.github.aims4j.json;
  requires io.github.aims4j.json.jackson3;
  requires io.github.aims4j.report;
  requires io.github.aims4j.tables;
  requires io.github.aims4j.testkit;
}
