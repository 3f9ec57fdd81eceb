// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.conformity.CertificatesInForce;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a {@link Portfolio} from one AIMS after the other:
 *
 * <pre>{@code
 * PortfolioRollUp rollUp = PortfolioRollUp.asOf(asOf);
 * rollUp.add(new Origin("group.ndjson", 1), aims, RuleSet.builtIn().assess(aims, asOf));
 * Portfolio portfolio = rollUp.toPortfolio();
 * }</pre>
 *
 * <p>It keeps one line for each AIMS, the counts, the highest risks of each scale and the
 * certificates that end, and nothing of the AIMS themselves. Threads and machines each use one of
 * their own; {@link #addAll} brings the parts together in any order.
 *
 * <p>Source: this library's own form. Mutable and not thread-safe.
 */
public final class PortfolioRollUp {

  private static final Period YEAR = Period.ofYears(1);
  private static final LocalDate LAST_DAY = LocalDate.of(Dates.LAST_YEAR, 12, 31);

  private final LocalDate asOf;
  private final LocalDate certificatesUntil;
  private final List<PortfolioLine> lines = new ArrayList<>();
  private final Map<String, RuleCounts> rules = new TreeMap<>();
  private final Map<Optional<Provision>, ProvisionCounts> provisions =
      new TreeMap<>(
          Comparator.comparing(
              (Optional<Provision> each) -> each.orElse(null),
              Comparator.nullsLast(AuditCriterion.byNumber())));
  private final Map<AuditCriterion, StatusCounts> obligations =
      new TreeMap<>(AuditCriterion.byNumber());
  private final Map<AuditCriterion, StatusCounts> controls =
      new TreeMap<>(AuditCriterion.byNumber());
  private final Map<ScaleRisks.Scale, ScaleRisks> scales = new HashMap<>();
  private final List<EndingCertificate> endingCertificates = new ArrayList<>();
  private final List<UnreadDocument> firstUnread = new ArrayList<>();
  private int unread;

  private PortfolioRollUp(LocalDate asOf, LocalDate certificatesUntil) {
    this.asOf = requireNonNull(asOf, "asOf");
    this.certificatesUntil = requireNonNull(certificatesUntil, "certificatesUntil");
    requireOrder(asOf, certificatesUntil);
  }

  /**
   * Returns an empty roll-up that lists certificates that end within a year.
   *
   * @param asOf the day as of which records are read
   */
  public static PortfolioRollUp asOf(LocalDate asOf) {
    LocalDate year = Dates.after(asOf, YEAR);
    return new PortfolioRollUp(
        asOf, year.isAfter(LAST_DAY) && !asOf.isAfter(LAST_DAY) ? LAST_DAY : year);
  }

  /**
   * Returns an empty roll-up.
   *
   * @param asOf the day as of which records are read
   * @param certificatesUntil the last day on which a certificate that is listed expires
   * @throws IllegalArgumentException if the last day is before the day of the records
   */
  public static PortfolioRollUp asOf(LocalDate asOf, LocalDate certificatesUntil) {
    return new PortfolioRollUp(asOf, certificatesUntil);
  }

  /** Returns the day as of which records are read. */
  public LocalDate asOf() {
    return asOf;
  }

  static void requireOrder(LocalDate asOf, LocalDate certificatesUntil) {
    if (certificatesUntil.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "The portfolio is as of %s and lists certificates that end until %s; that day must not be before the former."
              .formatted(asOf, certificatesUntil));
    }
  }

  /**
   * Adds an AIMS.
   *
   * @param origin where it was read
   * @param aims the AIMS
   * @param report what an assessment of it came to
   * @return this
   * @throws IllegalArgumentException if the report is as of another day
   */
  public PortfolioRollUp add(Origin origin, Aims aims, ConformityReport report) {
    requireSame("The report is as of", asOf, report.asOf());
    Member member = Member.of(origin, aims.organization());
    RatedRisks risks = RatedRisks.of(member, aims);
    lines.add(line(member, report, aims.risks().size(), risks.unrated()));
    risks.scales().forEach(this::add);
    addCounts(report);
    report.obligations().forEach(each -> add(each, obligations));
    report.controls().forEach(each -> add(each, controls));
    addCertificates(member, aims);
    return this;
  }

  private static PortfolioLine line(
      Member member, ConformityReport report, int risks, int unratedRisks) {
    return PortfolioLine.builder()
        .member(member)
        .extent(report.extent())
        .counts(FindingCounts.of(report))
        .answered(report.answers().size())
        .silenced(
            report.silenced().stream()
                .mapToInt(each -> each.findings().size() + each.questions().size())
                .sum())
        .obligations(StatusCounts.of(report.obligations()))
        .controls(StatusCounts.of(report.controls()))
        .risks(risks)
        .unratedRisks(unratedRisks)
        .build();
  }

  private void addCounts(ConformityReport report) {
    Map<String, FindingCounts> byRule = new HashMap<>();
    Map<Optional<Provision>, FindingCounts> byProvision = new HashMap<>();
    for (Finding each : report.findings()) {
      FindingCounts one = FindingCounts.of(each);
      byRule.merge(each.rule(), one, FindingCounts::plus);
      byProvision.merge(first(each.criteria()), one, FindingCounts::plus);
    }
    for (OpenQuestion each : report.questions()) {
      byRule.merge(each.rule(), FindingCounts.QUESTION, FindingCounts::plus);
      byProvision.merge(first(each.criteria()), FindingCounts.QUESTION, FindingCounts::plus);
    }
    byRule.forEach((rule, counts) -> add(new RuleCounts(rule, 1, counts)));
    byProvision.forEach((provision, counts) -> add(new ProvisionCounts(provision, 1, counts)));
  }

  private static Optional<Provision> first(List<AuditCriterion> criteria) {
    return criteria.stream().findFirst().map(AuditCriterion::provision);
  }

  private void addCertificates(Member member, Aims aims) {
    Set<?> inForce = CertificatesInForce.of(aims, asOf);
    for (Certificate each : aims.certificates()) {
      if (inForce.contains(each.id()) && !each.expiry().isAfter(certificatesUntil)) {
        endingCertificates.add(EndingCertificate.of(member, each));
      }
    }
  }

  private void add(RuleCounts counts) {
    rules.merge(counts.rule(), counts, RuleCounts::plus);
  }

  private void add(ProvisionCounts counts) {
    provisions.merge(counts.provision(), counts, ProvisionCounts::plus);
  }

  private void add(ScaleRisks risks) {
    scales.merge(risks.scale(), risks, ScaleRisks::plus);
  }

  private static void add(CriterionStatus one, Map<AuditCriterion, StatusCounts> counts) {
    counts.merge(one.criterion(), StatusCounts.of(one.status()), StatusCounts::plus);
  }

  /**
   * Counts a document that could not be read, and names it if it is among the first.
   *
   * @param origin where it stands
   * @param problem why it could not be read, in a full sentence
   * @return this
   * @throws IllegalArgumentException if the problem is blank
   */
  public PortfolioRollUp addUnread(Origin origin, String problem) {
    unread = Tally.sum(unread, 1);
    addFirst(new UnreadDocument(origin, problem));
    return this;
  }

  private void addFirst(UnreadDocument document) {
    firstUnread.add(document);
    if (firstUnread.size() > Portfolio.MOST_UNREAD) {
      firstUnread.sort(null);
      firstUnread.remove(Portfolio.MOST_UNREAD);
    }
  }

  /**
   * Adds all that a portfolio has. An AIMS that was added before counts twice.
   *
   * @param part the portfolio
   * @return this
   * @throws IllegalArgumentException if it is as of another day or lists certificates until another
   */
  public PortfolioRollUp addAll(Portfolio part) {
    requireSame("The portfolio is as of", asOf, part.asOf());
    requireSame(
        "The portfolio lists certificates until", certificatesUntil, part.certificatesUntil());
    lines.addAll(part.lines());
    part.rules().forEach(this::add);
    part.provisions().forEach(this::add);
    part.obligations()
        .forEach(each -> obligations.merge(each.criterion(), each.aims(), StatusCounts::plus));
    part.controls()
        .forEach(each -> controls.merge(each.criterion(), each.aims(), StatusCounts::plus));
    part.scales().forEach(this::add);
    endingCertificates.addAll(part.endingCertificates());
    unread = Tally.sum(unread, part.unread());
    part.firstUnread().forEach(this::addFirst);
    return this;
  }

  private static void requireSame(String what, LocalDate expected, LocalDate found) {
    if (!found.equals(expected)) {
      throw new IllegalArgumentException(
          "%s %s; %s is expected, the day of the other parts.".formatted(what, found, expected));
    }
  }

  /** Returns the portfolio of all that was added so far. */
  public Portfolio toPortfolio() {
    return Portfolio.builder()
        .asOf(asOf)
        .certificatesUntil(certificatesUntil)
        .lines(lines.stream().sorted().toList())
        .rules(rules.values())
        .provisions(provisions.values())
        .obligations(criteria(obligations))
        .controls(criteria(controls))
        .scales(scales.values().stream().sorted(ScaleRisks.ORDER).toList())
        .endingCertificates(endingCertificates.stream().sorted().toList())
        .unread(unread)
        .firstUnread(firstUnread.stream().sorted().toList())
        .build();
  }

  private static List<CriterionCounts> criteria(Map<AuditCriterion, StatusCounts> counts) {
    return counts.entrySet().stream()
        .map(each -> new CriterionCounts(each.getKey(), each.getValue()))
        .toList();
  }
}
