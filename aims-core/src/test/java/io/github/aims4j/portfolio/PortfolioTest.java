// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortfolioTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static Aims.Builder aims(String name) {
    return Aims.builder().organization(Organization.builder().id(Id.of("o")).name(name).build());
  }

  private static ConformityReport.Builder report() {
    return ConformityReport.builder().asOf(DAY).extent(Extent.WHOLE_AIMS);
  }

  private static Origin line(int number) {
    return new Origin("group.ndjson", number);
  }

  private static Finding finding(String rule, Optional<Weight> weight, String... criteria) {
    return Finding.builder()
        .rule(rule)
        .basis(
            weight
                .map(each -> each == Weight.OPPORTUNITY ? Basis.POLICY : Basis.REQUIREMENT)
                .orElse(Basis.RECORD_FORM))
        .weight(weight)
        .criteria(AuditCriterion.of(criteria))
        .path("")
        .message("It is missing.")
        .remedy("Record it.")
        .build();
  }

  private static OpenQuestion question(String rule, String criterion) {
    return OpenQuestion.builder()
        .rule(rule)
        .basis(Basis.REQUIREMENT)
        .addCriterion(AuditCriterion.parse(criterion))
        .reason("It is not stated.")
        .question("What is it?")
        .addPlace(new Place(Optional.empty(), ""))
        .build();
  }

  private static CriterionStatus status(String criterion, Status status) {
    return new CriterionStatus(
        AuditCriterion.parse(criterion), status, Optional.empty(), List.of(), List.of());
  }

  private static RiskCriteria scale(String id, String acceptable, String... lowestFirst) {
    RiskCriteria.Builder criteria =
        RiskCriteria.builder().id(Id.of(id)).title("Criteria").acceptableUpTo(acceptable);
    for (String label : lowestFirst) {
      criteria.addRiskLevel(RiskScaleLevel.builder().label(label).build());
    }
    return criteria.build();
  }

  private static Risk risk(String id, String level) {
    return Risk.builder().id(Id.of(id)).title("Risk " + id).level(level).build();
  }

  private static Portfolio of(int number, Aims.Builder aims) {
    return Portfolio.of(line(number), aims.build(), report().build());
  }

  @Test
  void findingsAndQuestionsCountByRuleByFirstProvisionAndByWeight() {
    ConformityReport one =
        report()
            .addFinding(finding("a", Optional.of(Weight.POTENTIAL_MAJOR), "8.4-01", "6.1.4"))
            .addFinding(finding("a", Optional.of(Weight.POTENTIAL_MINOR), "8.4-02"))
            .addFinding(finding("b", Optional.of(Weight.OPPORTUNITY), "A.6.2.8"))
            .addFinding(finding("c", Optional.empty()))
            .addQuestion(question("a", "9.3.3-02"))
            .build();
    ConformityReport other =
        report().addFinding(finding("a", Optional.of(Weight.POTENTIAL_MINOR), "8.4")).build();

    Portfolio portfolio =
        PortfolioRollUp.asOf(DAY)
            .add(line(1), aims("One").build(), one)
            .add(line(2), aims("Other").build(), other)
            .toPortfolio();

    assertThat(portfolio.counts()).isEqualTo(new FindingCounts(1, 2, 1, 1, 1));
    assertThat(portfolio.counts().findings()).isEqualTo(5);
    assertThat(portfolio.rules())
        .containsExactly(
            new RuleCounts("a", 2, new FindingCounts(1, 2, 0, 0, 1)),
            new RuleCounts("b", 1, new FindingCounts(0, 0, 1, 0, 0)),
            new RuleCounts("c", 1, new FindingCounts(0, 0, 0, 1, 0)));
    assertThat(portfolio.provisions())
        .extracting(each -> each.provision().map(AuditCriterion::citation).orElse("none"))
        .containsExactly("8.4", "9.3.3", "A.6.2.8", "none");
    assertThat(portfolio.provisions().get(0))
        .isEqualTo(
            new ProvisionCounts(
                Optional.of(Clause.CLAUSE_8_4), 2, new FindingCounts(1, 2, 0, 0, 0)));
  }

  @Test
  void whatNobodyLookedAtAndWhatIsSilencedIsCountedApart() {
    ConformityReport report =
        report()
            .addObligation(status("4.1-01", Status.NOT_LOOKED_AT))
            .addObligation(status("4.1-02", Status.SUPPORTED))
            .addControl(status("A.5.4", Status.NOT_APPLICABLE))
            .addSilenced(
                new Silenced(
                    Silencing.of("a", "Known."),
                    List.of(finding("a", Optional.of(Weight.POTENTIAL_MAJOR), "8.4-01")),
                    List.of(question("a", "8.4-01"))))
            .build();
    Portfolio one = Portfolio.of(line(1), aims("O").build(), report);

    Portfolio two = one.merge(one);

    assertThat(two.lines())
        .allSatisfy(
            each -> {
              assertThat(each.obligations()).isEqualTo(new StatusCounts(0, 0, 1, 1, 0, 0));
              assertThat(each.obligations().lookedAt()).isEqualTo(1);
              assertThat(each.silenced()).isEqualTo(2);
              assertThat(each.counts().findings()).isZero();
            });
    assertThat(two.obligations())
        .containsExactly(
            new CriterionCounts(AuditCriterion.parse("4.1-01"), new StatusCounts(0, 0, 2, 0, 0, 0)),
            new CriterionCounts(
                AuditCriterion.parse("4.1-02"), new StatusCounts(0, 0, 0, 2, 0, 0)));
    assertThat(two.controls().get(0).aims().count(Status.NOT_APPLICABLE)).isEqualTo(2);
  }

  @Test
  void risksAreComparedWithinTheirScaleOnly() {
    Aims.Builder five =
        aims("Five")
            .addRiskCriteria(scale("scale", "2", "1", "2", "3", "4", "5"))
            .addRisk(risk("a", "5"))
            .addRisk(risk("b", "1"));
    Aims.Builder words =
        aims("Words")
            .addRiskCriteria(scale("scale", "low", "low", "high"))
            .addRisk(risk("a", "high"))
            .addRisk(risk("b", "low"))
            .addRisk(Risk.builder().id(Id.of("c")).title("No level").build())
            .addRisk(risk("d", "5"));
    Aims.Builder likewise =
        aims("Likewise")
            .addRiskCriteria(scale("other-scale", "low", "low", "high"))
            .addRisk(risk("e", "low").toBuilder().level("high").currentLevel("high").build());

    Portfolio portfolio = of(1, five).merge(of(2, words)).merge(of(3, likewise));

    assertThat(portfolio.scales()).hasSize(2);
    ScaleRisks shared = portfolio.scales().get(0);
    assertThat(shared.aims()).isEqualTo(2);
    assertThat(shared.levels())
        .containsExactly(new LevelCount("high", 2), new LevelCount("low", 1));
    assertThat(shared.risks()).isEqualTo(3);
    assertThat(shared.aboveAcceptable()).contains(2);
    assertThat(shared.top())
        .extracting(each -> each.member().name() + " " + each.risk() + " " + each.basis().term())
        .containsExactly(
            "Likewise e with the controls in place",
            "Words a before treatment",
            "Words b before treatment");
    assertThat(portfolio.unratedRisks()).isEqualTo(2);
  }

  @Test
  void aScaleWithAnotherHighestAcceptableLevelIsAnother() {
    Portfolio portfolio =
        of(
                1,
                aims("A")
                    .addRiskCriteria(scale("scale", "low", "low", "high"))
                    .addRisk(risk("a", "high")))
            .merge(
                of(
                    2,
                    aims("B")
                        .addRiskCriteria(scale("scale", "high", "low", "high"))
                        .addRisk(risk("a", "high"))));

    assertThat(portfolio.scales()).hasSize(2);
  }

  @Test
  void atMostTenRisksOfAScaleAreListedAndAllAreCounted() {
    Aims.Builder aims = aims("A").addRiskCriteria(scale("scale", "low", "low", "high"));
    for (int i = 10; i < 30; i++) {
      aims.addRisk(risk("r" + i, i == 29 ? "high" : "low"));
    }

    ScaleRisks scale = of(1, aims).merge(of(2, aims)).scales().get(0);

    assertThat(scale.levels())
        .containsExactly(new LevelCount("high", 2), new LevelCount("low", 38));
    assertThat(scale.top())
        .hasSize(ScaleRisks.MOST_TOP)
        .extracting(each -> each.risk().value())
        .startsWith("r29", "r29", "r10");
  }

  private static Certificate certificate(String id, LocalDate expiry) {
    return Certificate.builder()
        .id(Id.of(id))
        .number("No. " + id)
        .body(Id.of("body"))
        .client("O")
        .standard("ISO/IEC 42001:2023")
        .effectiveFrom(expiry.minusYears(3))
        .expiry(expiry)
        .build();
  }

  @Test
  void certificatesInForceThatEndWithinTheYearAreListed() {
    Aims.Builder aims =
        aims("A")
            .addCertificate(certificate("later", DAY.plusYears(1).plusDays(1)))
            .addCertificate(certificate("within", DAY.plusYears(1)))
            .addCertificate(certificate("today", DAY))
            .addCertificate(certificate("over", DAY.minusDays(1)))
            .addCertificate(certificate("withdrawn", DAY.plusDays(5)))
            .addCertificateEvent(
                CertificateEvent.builder()
                    .id(Id.of("e"))
                    .certificate(Id.of("withdrawn"))
                    .type(CertificateEvent.Type.WITHDRAWAL)
                    .date(DAY)
                    .build());

    Portfolio portfolio = of(1, aims);

    assertThat(portfolio.endingCertificates())
        .extracting(EndingCertificate::number)
        .containsExactly("No. today", "No. within");
  }

  @Test
  void documentsThatCannotBeReadAreCountedAndTheFirstAreNamed() {
    PortfolioRollUp rollUp = PortfolioRollUp.asOf(DAY);
    for (int i = 30; i > 0; i--) {
      rollUp.addUnread(line(i), "It is broken.");
    }

    Portfolio portfolio = rollUp.toPortfolio().merge(rollUp.toPortfolio());

    assertThat(portfolio.unread()).isEqualTo(60);
    assertThat(portfolio.firstUnread())
        .hasSize(Portfolio.MOST_UNREAD)
        .startsWith(
            new UnreadDocument(line(1), "It is broken."),
            new UnreadDocument(line(1), "It is broken."),
            new UnreadDocument(line(2), "It is broken."));
    assertThat(portfolio.firstUnread().get(0)).hasToString("group.ndjson, line 1: It is broken.");
    assertThat(portfolio).hasToString("Portfolio of 0 AIMS as of 2026-09-30, 60 not read");
  }

  @Test
  void partsAsOfOtherDaysAreRefused() {
    PortfolioRollUp rollUp = PortfolioRollUp.asOf(DAY);
    ConformityReport tomorrow = report().asOf(DAY.plusDays(1)).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollUp.add(line(1), aims("A").build(), tomorrow))
        .withMessage(
            "The report is as of 2026-10-01; 2026-09-30 is expected, the day of the other parts.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rollUp.addAll(PortfolioRollUp.asOf(DAY, DAY).toPortfolio()))
        .withMessage(
            "The portfolio lists certificates until 2026-09-30; 2027-09-30 is expected, the day of"
                + " the other parts.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PortfolioRollUp.asOf(DAY, DAY.minusDays(1)))
        .withMessage(
            "The portfolio is as of 2026-09-30 and lists certificates that end until 2026-09-29; that"
                + " day must not be before the former.");
  }

  @Test
  void aPortfolioCanBeAsOfTheLastDays() {
    LocalDate last = LocalDate.of(9999, 12, 31);

    assertThat(PortfolioRollUp.asOf(last).toPortfolio().certificatesUntil()).isEqualTo(last);
    assertThat(PortfolioRollUp.asOf(LocalDate.MAX).toPortfolio().asOf()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void countsNeverStartAnewFromBelow() {
    FindingCounts most = new FindingCounts(Integer.MAX_VALUE, 0, 0, 0, 0);

    assertThatIllegalStateException()
        .isThrownBy(() -> most.plus(new FindingCounts(1, 0, 0, 0, 0)))
        .withMessage(
            "The portfolio is too large: 2147483647 and 1 exceed 2147483647, the largest count;"
                + " roll up parts of it.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatusCounts(0, 0, -1, 0, 0, 0))
        .withMessage("StatusCounts has the count -1; a count is 0 or more.");
  }

  @Test
  void invalidValuesAreRefused() {
    LevelCount level = new LevelCount("high", 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScaleRisks(List.of(level), Optional.of("low"), 1, List.of()))
        .withMessage("ScaleRisks refers to the level \"low\"; its levels are [high].");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScaleRisks(List.of(), Optional.empty(), 1, List.of()))
        .withMessage("ScaleRisks.levels is empty; at least one is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleCounts("a", 0, new FindingCounts(0, 0, 0, 0, 0)))
        .withMessage("RuleCounts.aims is 0; it must be 1 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin("a", 0))
        .withMessage("Origin.line is 0; it must be 1 or more.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PortfolioRollUp.asOf(DAY).toPortfolio().toBuilder()
                    .addFirstUnread(new UnreadDocument(line(1), "It is broken."))
                    .build())
        .withMessage(
            "Portfolio.firstUnread has 1 documents; at most 20 are allowed, and no more than are"
                + " unread, 0.");
  }
}
