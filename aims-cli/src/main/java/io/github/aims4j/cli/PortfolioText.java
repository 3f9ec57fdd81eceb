// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Extent;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.portfolio.CriterionCounts;
import io.github.aims4j.portfolio.EndingCertificate;
import io.github.aims4j.portfolio.FindingCounts;
import io.github.aims4j.portfolio.LevelCount;
import io.github.aims4j.portfolio.Member;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioLine;
import io.github.aims4j.portfolio.ProvisionCounts;
import io.github.aims4j.portfolio.RuleCounts;
import io.github.aims4j.portfolio.ScaleRisks;
import io.github.aims4j.portfolio.TopRisk;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prints a portfolio. Long lists are cut; the JSON has all. */
final class PortfolioText {

  private static final int MOST = 30;
  private static final int MOST_SCALES = 5;

  private final WrappedText text;

  PortfolioText(WrappedText text) {
    this.text = text;
  }

  /** Prints how much there is, and what could not be read. */
  void printSummary(Portfolio portfolio) {
    summary(portfolio);
    unread(portfolio);
  }

  /** Prints everything. */
  void print(Portfolio portfolio) {
    summary(portfolio);
    list("ORGANIZATIONS", portfolio.lines(), this::line);
    text.title("FINDINGS AND QUESTIONS BY CLAUSE");
    portfolio.provisions().forEach(this::provision);
    list(
        "FINDINGS AND QUESTIONS BY RULE",
        portfolio.rules().stream().sorted(RuleCounts.mostFindingsFirst()).toList(),
        this::rule);
    list("NOT LOOKED AT", notLookedAt(portfolio), this::notLookedAt);
    risks(portfolio);
    list(
        "CERTIFICATES THAT END UNTIL " + portfolio.certificatesUntil(),
        portfolio.endingCertificates(),
        this::certificate);
    unread(portfolio);
    text.gap();
    text.line(
        "Counts are no measure of conformity, and no ranking: people conclude. Not checked against the licensed standard.");
  }

  private void summary(Portfolio portfolio) {
    long registers =
        portfolio.lines().stream()
            .filter(each -> each.extent() == Extent.IMPORTED_REGISTER)
            .count();
    text.line(
        "%s AIMS as of %s%s; %s could not be read."
            .formatted(
                portfolio.lines().size(),
                portfolio.asOf(),
                registers == 0
                    ? ""
                    : ", %s"
                        .formatted(
                            Counted.of(registers, "imported register", "imported registers")),
                Counted.of(portfolio.unread(), "document", "documents")));
    text.line("In all:   ", counts(portfolio.counts()));
    text.line(
        "Silenced: ",
        "%s findings and questions, which are not counted elsewhere"
            .formatted(portfolio.lines().stream().mapToLong(PortfolioLine::silenced).sum()));
  }

  private <T> void list(String title, List<T> items, Consumer<T> print) {
    if (items.isEmpty()) {
      return;
    }
    text.title(title);
    items.stream().limit(MOST).forEach(print);
    more(items.size() - MOST);
  }

  private void more(int rest) {
    if (rest > 0) {
      item("%s more; --format json lists all.".formatted(rest));
    }
  }

  private void item(String line) {
    text.line("- ", Quoted.visible(line));
  }

  private void line(PortfolioLine line) {
    item(
        "%s: %s; %s of %s obligations looked at"
            .formatted(
                member(line.member()),
                counts(line.counts()),
                line.obligations().lookedAt(),
                line.obligations().total()));
  }

  private static String member(Member member) {
    return "%s (%s)".formatted(member.name(), member.origin());
  }

  private void provision(ProvisionCounts provision) {
    item(
        "%s: %s, in %s AIMS"
            .formatted(
                Headings.text(provision.provision()),
                counts(provision.counts()),
                provision.aims()));
  }

  private void rule(RuleCounts rule) {
    item("%s: %s, in %s AIMS".formatted(rule.rule(), counts(rule.counts()), rule.aims()));
  }

  private static List<CriterionCounts> notLookedAt(Portfolio portfolio) {
    return portfolio.obligations().stream().filter(each -> each.aims().notLookedAt() > 0).toList();
  }

  private void notLookedAt(CriterionCounts criterion) {
    item(
        "%s: in %s of %s AIMS"
            .formatted(
                criterion.criterion().citation(),
                criterion.aims().notLookedAt(),
                criterion.aims().total()));
  }

  private void risks(Portfolio portfolio) {
    List<ScaleRisks> scales = portfolio.scales();
    scales.stream().limit(MOST_SCALES).forEach(this::scale);
    if (scales.size() > MOST_SCALES || portfolio.unratedRisks() > 0) {
      text.gap();
      more(scales.size() - MOST_SCALES);
      item(
          "%s on no scale; risks of different scales are not compared."
              .formatted(Counted.of(portfolio.unratedRisks(), "risk is", "risks are")));
    }
  }

  private void scale(ScaleRisks scale) {
    text.title("HIGHEST RISKS ON A SCALE OF %s AIMS".formatted(scale.aims()));
    item(
        "Levels: %s%s"
            .formatted(
                scale.levels().stream()
                    .map((LevelCount each) -> "%s %s".formatted(each.level(), each.risks()))
                    .collect(joining(", ")),
                scale
                    .acceptableUpTo()
                    .map(level -> "; acceptable up to %s".formatted(level))
                    .orElse("; no highest acceptable level is set")));
    scale.top().forEach(this::risk);
  }

  private void risk(TopRisk risk) {
    item(
        "%s %s: %s, %s%s"
            .formatted(
                risk.level(),
                risk.basis().term(),
                risk.title(),
                member(risk.member()),
                risk.residualLevel()
                    .map(level -> "; after treatment %s".formatted(level))
                    .orElse("")));
  }

  private void certificate(EndingCertificate certificate) {
    item(
        "%s: %s, %s, %s"
            .formatted(
                certificate.expiry(),
                certificate.number(),
                certificate.standard(),
                member(certificate.member())));
  }

  private void unread(Portfolio portfolio) {
    if (portfolio.unread() > 0) {
      text.title("NOT READ: %s".formatted(portfolio.unread()));
      portfolio
          .firstUnread()
          .forEach(each -> item("%s: %s".formatted(each.origin().source(), each.problem())));
      more(portfolio.unread() - portfolio.firstUnread().size());
    }
  }

  /** Returns the counts that are not zero. */
  private static String counts(FindingCounts counts) {
    String all =
        Stream.of(
                count(counts.potentialMajors(), "potential major", "potential majors"),
                count(counts.potentialMinors(), "potential minor", "potential minors"),
                count(counts.opportunities(), "opportunity", "opportunities"),
                count(counts.recordForm(), "record form", "record form"),
                count(counts.questions(), "question", "questions"))
            .filter(each -> !each.isEmpty())
            .collect(joining(", "));
    return all.isEmpty() ? "no findings and no questions" : all;
  }

  private static String count(int count, String one, String several) {
    return count == 0 ? "" : Counted.of(count, one, several);
  }
}
