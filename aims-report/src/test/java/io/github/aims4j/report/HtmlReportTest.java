// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ProvisionText;
import io.github.aims4j.standard.ProvisionTexts;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static final Aims HARBOUR_BANK = SampleAims.harbourBank();

  private static final Aims BARE =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("o")).name("Bare").build())
          .build();

  static Stream<Aims> organizations() {
    return Stream.of(HARBOUR_BANK, SampleAims.kestrelArchitects(), BARE);
  }

  static Stream<Document> pages() {
    return Stream.concat(
        organizations().map(aims -> page(HtmlReport.of(aims, DAY))),
        HARBOUR_BANK.aiSystems().stream().map(system -> page(HARBOUR_BANK, system)));
  }

  private static Document page(HtmlReport report) {
    return Jsoup.parse(new String(bytes(report::write), UTF_8));
  }

  private static Document page(Aims aims, AiSystem system) {
    return Jsoup.parse(
        new String(bytes(out -> HtmlReport.of(aims, DAY).writeSystem(system.id(), out)), UTF_8));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToSomethingOnThePage(Document page) {
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();

    assertThat(ids).doesNotHaveDuplicates().noneMatch(id -> id.contains(" "));
    assertThat(page.select("[href]"))
        .isNotEmpty()
        .allSatisfy(
            link -> {
              assertThat(link.attr("href")).startsWith("#");
              assertThat(ids).contains(link.attr("href").substring(1));
            });
    assertThat(page.select("[src], [style], link, img, iframe, object, form[action]")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void onlyItsOwnStyleAndScriptCanRun(Document page) throws Exception {
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("script")).hasSize(1);
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + digest(page.select("style").get(0)) + "'")
        .contains("script-src '" + digest(page.select("script").get(0)) + "'");
  }

  private static String digest(Element element) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(element.data().getBytes(UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsDescendStepByStep(Document page) {
    List<Integer> levels =
        page.select("h1, h2, h3, h4").stream()
            .map(heading -> heading.tagName().charAt(1) - '0')
            .toList();

    assertThat(levels).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("organizations")
  void everythingThatTheAssessmentSaysIsOnThePage(Aims aims) {
    ConformityReport report = RuleSet.builtIn().assess(aims, DAY);
    String text = page(HtmlReport.of(aims, DAY)).select("main").text();

    assertThat(report.findings())
        .extracting(Finding::message)
        .allSatisfy(message -> assertThat(text).contains(message));
    assertThat(report.questions())
        .extracting(OpenQuestion::question)
        .allSatisfy(question -> assertThat(text).contains(question));
    assertThat(text).contains(report.coverage().summary());
  }

  @ParameterizedTest
  @MethodSource("organizations")
  void everyObligationAndControlHasAFieldWithItsStatusInWords(Aims aims) {
    Document page = page(HtmlReport.of(aims, DAY));

    assertThat(page.select("#clauses a.cell")).hasSize(148);
    assertThat(page.select("#controls a.cell")).hasSize(38);
    assertThat(page.select("a.cell .hidden"))
        .allSatisfy(
            field ->
                assertThat(field.text())
                    .matches(
                        ".+: (supported|contradicted|silent|not triggered|not applicable|not looked"
                            + " at)"));
  }

  @ParameterizedTest
  @EnumSource(AuditStage.class)
  void theStageIsNamed(AuditStage stage) {
    assertThat(page(HtmlReport.of(HARBOUR_BANK, DAY).forStage(stage)).select("#raised h2").text())
        .isEqualTo("What an auditor could raise at " + stage.term());
  }

  @Test
  void aBareAimsDoesNotLookClean() {
    Document page = page(HtmlReport.of(BARE, DAY));

    assertThat(page.select("#clauses a.cell.supported, #controls a.cell.supported")).isEmpty();
    assertThat(page.select("#questions article")).isNotEmpty();
    assertThat(page.select("#risks, #statement, #certification")).isEmpty();
  }

  @Test
  void numbersOfTheSummaryAreThoseOfTheReport() {
    ConformityReport report = RuleSet.builtIn().assess(HARBOUR_BANK, DAY);

    assertThat(page(HtmlReport.of(HARBOUR_BANK, DAY)).select(".tallies strong").eachText())
        .contains(
            Integer.toString(report.questions().size()),
            Integer.toString(report.coverage().notLookedAt().size()));
  }

  @Test
  void whatChangedHasASection() {
    Risk risk = Risk.builder().id(Id.of("r")).title("<b>Bias</b>").build();
    Aims earlier = BARE.with(risk).with(risk.toBuilder().id(Id.of("gone")).build());
    Aims later = BARE.with(risk.toBuilder().title("Unfair decisions").build());
    AimsDiff diff =
        AimsDiff.between(
            earlier, later.toBuilder().edition("2027").build(), AimsJson.standard().recordForm());
    Document page = page(HtmlReport.of(later, DAY).withChanges(diff));

    assertThat(page.select("nav a[href=#changes]").text()).isEqualTo("What changed");
    assertThat(page.select("#changes tbody tr").eachText())
        .containsExactly(
            "the AIMS changed /edition is new: \"2027\"",
            "AI risk <b>Bias</b> gone gone",
            "AI risk Unfair decisions r changed /title: \"<b>Bias</b>\" -> \"Unfair decisions\"");
    assertThat(page(HtmlReport.of(later, DAY)).select("#changes")).isEmpty();
  }

  @Test
  void whatChangesMeanStandsAboveThem() {
    Aims later = HARBOUR_BANK.without(Id.of("nc-2026-2"));
    AimsDiff diff = AimsDiff.between(HARBOUR_BANK, later, AimsJson.standard().recordForm());
    Document page = page(HtmlReport.of(later, DAY).withChanges(diff));

    assertThat(page.select("#changes article .tags code").text()).isEqualTo("evidence-gone");
    AimsDiff none = AimsDiff.builder().build();
    assertThat(page(HtmlReport.of(later, DAY).withChanges(none)).select("#changes p").text())
        .isEqualTo("Nothing changed since the earlier version.");
  }

  @Test
  void textsOfTheUserStandNextToTheIds() {
    ProvisionTexts texts =
        ProvisionTexts.of(
            provision ->
                provision == Clause.CLAUSE_7_2
                    ? Optional.of(new ProvisionText("Unser Text <7.2>", "de"))
                    : Optional.empty());

    Document page = page(HtmlReport.of(HARBOUR_BANK, DAY).withTexts(texts));

    assertThat(page.select("blockquote[lang=de]").eachText()).contains("Unser Text <7.2>");
    assertThat(page.select("#method").text()).contains("come from the user's licensed copy");
    assertThat(page(HtmlReport.of(HARBOUR_BANK, DAY)).select("blockquote")).isEmpty();
  }

  @Test
  void equalAimsGiveEqualFilesInEveryLocale() {
    byte[] expected = bytes(HtmlReport.of(HARBOUR_BANK, DAY)::write);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(bytes(HtmlReport.of(HARBOUR_BANK, DAY)::write)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void hostileNamesAppearAsText() throws IOException {
    List<String> names =
        Stream.concat(
                Stream.of(
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "javascript:alert(1)",
                    "$unsafe{name}",
                    "</style><script>alert(1)</script>",
                    "right to left \u202Eevil",
                    "x".repeat(5000)),
                Arrays.stream(
                    new ObjectMapper()
                        .readValue(
                            SharedData.path("naughty-strings/blns.json").toFile(), String[].class)))
            .filter(HtmlReportTest::canBeAName)
            .toList();
    Aims.Builder aims = BARE.toBuilder();
    for (int i = 0; i < names.size(); i++) {
      aims.addAiSystem(system(i, names.get(i)));
    }

    Document page = page(HtmlReport.of(aims.build(), DAY));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, [onerror], [onload], [onclick]")).isEmpty();
    assertThat(page.select("#systems tr[data-row] td:first-child > bdi").eachText())
        .hasSize(names.size())
        .contains(
            "<script>alert(1)</script>",
            "javascript:alert(1)",
            "$unsafe{name}",
            "right to left \\u202eevil");
  }

  private static boolean canBeAName(String text) {
    try {
      system(0, text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static AiSystem system(int number, String name) {
    return AiSystem.builder()
        .id(Id.of("s" + number))
        .name(name)
        .addVersion(AiSystemVersion.builder().label("1").build())
        .build();
  }

  @Test
  void aLargeInventoryStaysSmall() throws IOException {
    Path register =
        SharedData.path("us-federal-ai-inventory/2024_consolidated_ai_inventory_raw_v2.csv");
    Aims aims = RegisterImport.of(Mapping.shipped("us-federal-2024-v2")).read(register).aims();

    byte[] html = bytes(HtmlReport.of(aims, DAY)::write);

    assertThat(aims.aiSystems()).hasSize(2133);
    assertThat(html).hasSizeLessThan(3 << 20);
    assertThat(new String(html, UTF_8)).contains("An imported register");
  }

  @Test
  void anUnknownSystemIsAnError() {
    HtmlReport report = HtmlReport.of(HARBOUR_BANK, DAY);

    assertThatThrownBy(() -> report.writeSystem(Id.of("nobody"), OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no AI system with id nobody; the AIMS has %s AI systems."
                .formatted(HARBOUR_BANK.aiSystems().size()));
  }

  @Test
  void aStreamThatFailsSaysSo() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("No space left.");
          }
        };

    assertThatThrownBy(() -> HtmlReport.of(HARBOUR_BANK, DAY).write(full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left.");
  }
}
