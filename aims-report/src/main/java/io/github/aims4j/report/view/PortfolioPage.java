// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.conformity.Extent;
import io.github.aims4j.portfolio.EndingCertificate;
import io.github.aims4j.portfolio.FindingCounts;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioLine;
import io.github.aims4j.portfolio.ProvisionCounts;
import io.github.aims4j.portfolio.RuleCounts;
import io.github.aims4j.portfolio.UnreadDocument;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;

/**
 * The page on a portfolio.
 *
 * @param head what it says first
 * @param tallies the numbers at the top
 * @param silenced how many findings and questions organizations have silenced
 * @param lines one line for each AIMS
 * @param provisions what was found on each clause and control
 * @param rules what each rule found, that with most findings first
 * @param obligations in how many AIMS each obligation has which status
 * @param controls in how many AIMS each control has which status
 * @param scales the risks on each scale, at most {@value #MOST_SCALES}
 * @param otherScales how many scales are not shown
 * @param unratedRisks how many risks are on no scale
 * @param certificatesUntil the last day on which a certificate that is listed expires
 * @param certificates the certificates that end
 * @param unread the first documents that could not be read
 * @param otherUnread how many more could not be read
 */
public record PortfolioPage(
    Head head,
    List<AimsPage.Tally> tallies,
    long silenced,
    List<PortfolioLine> lines,
    List<Found> provisions,
    List<Found> rules,
    List<CriterionRow> obligations,
    List<CriterionRow> controls,
    List<ScaleView> scales,
    int otherScales,
    int unratedRisks,
    String certificatesUntil,
    List<EndingCertificate> certificates,
    List<UnreadDocument> unread,
    int otherUnread) {

  /** How many scales of risk are shown. */
  private static final int MOST_SCALES = 20;

  /**
   * What was found on something.
   *
   * @param id the id of the clause, control or rule; empty: the records themselves
   * @param title its title; empty: it has none
   * @param aims in how many AIMS
   * @param counts the findings and questions
   */
  public record Found(String id, String title, int aims, FindingCounts counts) {}

  /** Reads everything that the page shows. */
  public static PortfolioPage of(Portfolio portfolio) {
    return new PortfolioPage(
        head(portfolio),
        tallies(portfolio),
        portfolio.lines().stream().mapToLong(PortfolioLine::silenced).sum(),
        portfolio.lines(),
        portfolio.provisions().stream().map(PortfolioPage::found).toList(),
        portfolio.rules().stream()
            .sorted(RuleCounts.mostFindingsFirst())
            .map(PortfolioPage::found)
            .toList(),
        portfolio.obligations().stream().map(CriterionRow::of).toList(),
        portfolio.controls().stream().map(CriterionRow::of).toList(),
        portfolio.scales().stream().limit(MOST_SCALES).map(ScaleView::of).toList(),
        Math.max(0, portfolio.scales().size() - MOST_SCALES),
        portfolio.unratedRisks(),
        portfolio.certificatesUntil().toString(),
        portfolio.endingCertificates(),
        portfolio.firstUnread(),
        portfolio.unread() - portfolio.firstUnread().size());
  }

  private static Head head(Portfolio portfolio) {
    long registers =
        portfolio.lines().stream()
            .filter(each -> each.extent() == Extent.IMPORTED_REGISTER)
            .count();
    String title = "%s AIMS".formatted(portfolio.lines().size());
    return new Head(
        title,
        title,
        portfolio.asOf().toString(),
        "2023",
        false,
        registers == 0
            ? "All that was read is whole management systems."
            : "%s of them %s imported, not whole management systems."
                .formatted(
                    registers,
                    Words.noun(registers, "is a register that was", "are registers that were")),
        "");
  }

  private static List<AimsPage.Tally> tallies(Portfolio portfolio) {
    FindingCounts counts = portfolio.counts();
    return List.of(
        tally(counts.potentialMajors(), "potential major", "potential majors", "major", "#clauses"),
        tally(counts.potentialMinors(), "potential minor", "potential minors", "minor", "#clauses"),
        tally(counts.opportunities(), "opportunity", "opportunities", "opportunity", "#clauses"),
        tally(counts.questions(), "open question", "open questions", "silent", "#clauses"),
        tally(portfolio.unread(), "document not read", "documents not read", "unseen", "#unread"));
  }

  private static AimsPage.Tally tally(
      int number, String one, String several, String style, String href) {
    return new AimsPage.Tally(number, Words.noun(number, one, several), style, href);
  }

  private static Found found(ProvisionCounts each) {
    Optional<Provision> provision = each.provision();
    return new Found(
        provision.map(AuditCriterion::citation).orElse(""),
        provision.map(Provision::title).orElse("The records themselves"),
        each.aims(),
        each.counts());
  }

  private static Found found(RuleCounts each) {
    return new Found(each.rule(), "", each.aims(), each.counts());
  }
}
