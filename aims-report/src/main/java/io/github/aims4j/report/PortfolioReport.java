// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.report.templates.JteportfolioGenerated;
import io.github.aims4j.report.view.Assets;
import io.github.aims4j.report.view.PortfolioPage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A report on many AIMS for people, as one HTML file that needs no network: one line for each
 * organization, what was found by clause and by rule, what was not looked at, the highest risks of
 * each scale, certificates that end, and what could not be read.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(Path.of("group.html"))) {
 *   PortfolioReport.of(portfolio).write(out);
 * }
 * }</pre>
 *
 * <p>It is no verdict and no ranking: people conclude. Equal portfolios give equal files. Source:
 * this library's own form. Immutable and thread-safe.
 */
public final class PortfolioReport {

  private final Portfolio portfolio;

  private PortfolioReport(Portfolio portfolio) {
    this.portfolio = portfolio;
  }

  /**
   * Returns the report on a portfolio.
   *
   * @param portfolio the portfolio
   */
  public static PortfolioReport of(Portfolio portfolio) {
    return new PortfolioReport(requireNonNull(portfolio, "portfolio"));
  }

  /**
   * Writes the report, in UTF-8.
   *
   * @param out the stream; it is flushed and stays open
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream out) throws IOException {
    PortfolioPage page = PortfolioPage.of(portfolio);
    Rendering.to(out, html -> JteportfolioGenerated.render(html, null, Assets.STANDARD, page));
  }
}
