// SPDX-License-Identifier: Apache-2.0
/**
 * Reports as HTML: one self-contained file on an AI management system, or on one AI system.
 *
 * <p>Start at {@link io.github.aims4j.report.HtmlReport}, or at {@link
 * io.github.aims4j.report.PortfolioReport} for many AI management systems.
 */
module io.github.aims4j.report {
  requires transitive io.github.aims4j.core;
  requires gg.jte.runtime;
  // For an annotation of the generated templates.
  requires static java.compiler;
  requires static org.jspecify;

  exports io.github.aims4j.report;
}
