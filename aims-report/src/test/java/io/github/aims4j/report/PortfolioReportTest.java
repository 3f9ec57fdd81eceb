// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.portfolio.EndingCertificate;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioLine;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortfolioReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static final Aims HOSTILE =
      Aims.builder()
          .organization(
              Organization.builder().id(Id.of("h")).name("<script>alert(1)</script>\u202e").build())
          .build();

  private static final Portfolio GROUP =
      PortfolioRollUp.asOf(DAY, DAY.plusYears(5))
          .addAll(of("a.json", SampleAims.harbourBank()))
          .addAll(of("b.json", SampleAims.kestrelArchitects()))
          .addAll(of("c.json", HOSTILE))
          .addUnread(new Origin("d.json", 7), "<b>broken</b>")
          .toPortfolio();

  private static Portfolio of(String source, Aims aims) {
    return PortfolioRollUp.asOf(DAY, DAY.plusYears(5))
        .add(new Origin(source, 1), aims, RuleSet.builtIn().assess(aims, DAY))
        .toPortfolio();
  }

  static Stream<Portfolio> portfolios() {
    return Stream.of(GROUP, PortfolioRollUp.asOf(DAY).toPortfolio(), of("c.json", HOSTILE));
  }

  private static Document page(Portfolio portfolio) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PortfolioReport.of(portfolio).write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Jsoup.parse(out.toString(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("portfolios")
  void everyLinkLeadsToSomethingOnThePage(Portfolio portfolio) {
    Document page = page(portfolio);
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("[href]"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    assertThat(page.select("[src], [style], link, img, iframe, object, form[action]")).isEmpty();
    assertThat(page.select("script, style")).hasSize(2);
  }

  @Test
  void eachOrganizationHasOneLine() {
    Document page = page(GROUP);

    assertThat(page.select("#organizations tbody tr"))
        .hasSameSizeAs(GROUP.lines())
        .zipSatisfy(
            GROUP.lines(),
            (row, line) ->
                assertThat(row.text())
                    .contains(line.member().origin().toString())
                    .contains(counts(line)));
  }

  private static String counts(PortfolioLine line) {
    return "%s %s %s %s %s %s %s of %s"
        .formatted(
            line.counts().potentialMajors(),
            line.counts().potentialMinors(),
            line.counts().opportunities(),
            line.counts().recordForm(),
            line.counts().questions(),
            line.silenced(),
            line.obligations().lookedAt(),
            line.obligations().total());
  }

  @Test
  void everythingElseIsOnThePageToo() {
    Document page = page(GROUP);

    assertThat(page.select("#clauses tbody tr")).hasSameSizeAs(GROUP.provisions());
    assertThat(page.select("#rules tbody tr")).hasSameSizeAs(GROUP.rules());
    assertThat(page.select("#coverage tbody tr"))
        .hasSize(GROUP.obligations().size() + GROUP.controls().size());
    assertThat(page.select("#risks .bars")).hasSameSizeAs(GROUP.scales()).isNotEmpty();
    assertThat(GROUP.endingCertificates()).isNotEmpty();
    assertThat(page.select("#certificates tbody tr").eachText())
        .hasSameSizeAs(GROUP.endingCertificates())
        .allMatch(row -> GROUP.endingCertificates().stream().anyMatch(each -> isOf(row, each)));
    assertThat(page.select("#unread tbody tr").eachText())
        .containsExactly("d.json, line 7 <b>broken</b>");
  }

  private static boolean isOf(String row, EndingCertificate certificate) {
    return row.startsWith(certificate.expiry() + " " + certificate.number());
  }

  @Test
  void namesAreTextAndHiddenCharactersAreShown() {
    assertThat(page(of("c.json", HOSTILE)).select("#organizations tbody bdi").get(0).text())
        .isEqualTo("<script>alert(1)</script>\\u202e");
  }

  @ParameterizedTest
  @MethodSource("portfolios")
  void equalPortfoliosGiveEqualFiles(Portfolio portfolio) {
    assertThat(page(portfolio.toBuilder().build()).outerHtml())
        .isEqualTo(page(portfolio).outerHtml());
  }
}
