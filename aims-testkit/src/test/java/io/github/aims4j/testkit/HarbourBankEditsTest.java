// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a diff says of edits of Harbour Bank that people make. {@code -Daims4j.golden=write}
 * rewrites the expected lines, for review in git.
 */
class HarbourBankEditsTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/aims4j/testkit/harbour-bank-edits.txt");
  private static final RecordForm FORM = AimsJson.standard().recordForm();
  private static final Aims BANK = SampleAims.harbourBank();

  private static final String POLICY = "policy-ai";
  private static final String STATEMENT = "soa-3";
  private static final String RISK = "risk-unfair-approval";
  private static final String NONCONFORMITY = "nc-2026-1";
  private static final String ACTION = "ca-2026-1";
  private static final String SYSTEM = "credit-scoring";
  private static final String MANUAL = "doc-aims-manual";

  private static List<Edit> edits() {
    return Stream.of(policies(), statement(), risks(), improvement(), systems(), others())
        .flatMap(edits -> edits)
        .toList();
  }

  private static Stream<Edit> policies() {
    return Stream.of(
        Edit.named("policy-reworded").set(POLICY, "/statement", "We lend to people."),
        Edit.named("policy-reworded-in-a-new-version")
            .set(POLICY, "/statement", "We lend to people.")
            .set(POLICY, "/version", "2.2"),
        Edit.named("policy-reworded-and-approved-again")
            .set(POLICY, "/statement", "We lend to people.")
            .set(POLICY, "/approval/date", "2026-06-23"),
        Edit.named("policy-withdrawn").set(POLICY, "/status", "withdrawn"),
        Edit.named("policy-reviewed-later").set(POLICY, "/nextReview", "2027-06-30"),
        Edit.named("policy-theme-gone").drop(POLICY, "/themes/7"),
        Edit.named("policy-themes-in-another-order").move(POLICY, "/themes", 7, 0),
        Edit.named("policy-noted").insert(POLICY, "/notes/0", "Printed in June."),
        Edit.named("policy-approval-dated-back").set(POLICY, "/approval/date", "2026-03-20"));
  }

  private static Stream<Edit> statement() {
    return Stream.of(
        Edit.named("exclusion-without-justification").drop(STATEMENT, "/entries/40/justification"),
        Edit.named("inclusion-without-justification").drop(STATEMENT, "/entries/0/justification"),
        Edit.named("control-excluded").set(STATEMENT, "/entries/0/decision", "excluded"),
        Edit.named("decision-gone").drop(STATEMENT, "/entries/5"),
        Edit.named("decisions-in-another-order").move(STATEMENT, "/entries", 40, 0),
        Edit.named("decision-moved-and-reworded")
            .set(STATEMENT, "/entries/3/justification", "Roles are named.")
            .move(STATEMENT, "/entries", 3, 12),
        Edit.named("statement-in-a-new-version")
            .set(STATEMENT, "/version", "3.1")
            .set(STATEMENT, "/date", "2026-06-11")
            .set(STATEMENT, "/entries/0/justification", "All units need one line on AI."));
  }

  private static Stream<Edit> risks() {
    return Stream.of(
        Edit.named("risk-renamed").set(RISK, "/title", "Unfair decisions"),
        Edit.named("risk-rated-lower").set(RISK, "/currentLevel", "Medium"),
        Edit.named("cause-inserted").insert(RISK, "/causes/1", "Interest rates rose."),
        Edit.named("cause-reworded").set(RISK, "/causes/0", "Old decisions are learned."),
        Edit.named("risk-without-owner").drop(RISK, "/owner"),
        Edit.named("risk-gone").without("risk-thin-files"),
        Edit.named("risk-new")
            .copy("risk-thin-files", "risk-thick-files")
            .set("risk-thick-files", "/title", "Files that nobody reads"),
        Edit.named("extension-changed").set(RISK, "/x-grc-heat-map", "amber"),
        Edit.named("risk-review-dated-back").set(RISK, "/lastReview", "2025-12-01"),
        Edit.named("risk-review-dated-to-the-month").set(RISK, "/lastReview", "2026-02"),
        Edit.named("action-of-plan-completed")
            .set("plan-2026", "/entries/0/actions/1/completedOn", "2026-06-12"),
        Edit.named("cell-of-matrix-changed").set("criteria-2025", "/matrix/0/riskLevel", "Medium"));
  }

  private static Stream<Edit> improvement() {
    return Stream.of(
        Edit.named("closed-earlier").set(NONCONFORMITY, "/closedOn", "2026-05-30"),
        Edit.named("closed-later").set(NONCONFORMITY, "/closedOn", "2026-06-20"),
        Edit.named("nonconformity-gone").without("nc-2026-2"),
        Edit.named("review-of-effectiveness-gone").drop(ACTION, "/effectivenessReviews/0"),
        Edit.named("action-due-later").set(ACTION, "/due", "2026-05-15"),
        Edit.named("measurement-corrected").set("meas-approval-gap-2026-05", "/value", "2.7"),
        Edit.named("management-review-gone").without("review-2025"));
  }

  private static Stream<Edit> systems() {
    return Stream.of(
        Edit.named("history-reworded").set(SYSTEM, "/versions/1/history/3/reason", "A bias."),
        Edit.named("history-shortened").drop(SYSTEM, "/versions/1/history/0"),
        Edit.named("history-continued")
            .repeat(SYSTEM, "/versions/1/history/8")
            .set(SYSTEM, "/versions/1/history/9/recordedAt", "2026-06-01T09:00:00Z"),
        Edit.named("history-filled-in")
            .repeat(SYSTEM, "/versions/1/history/8")
            .set(SYSTEM, "/versions/1/history/9/recordedAt", "2024-03-04T09:00:00Z")
            .move(SYSTEM, "/versions/1/history", 9, 1),
        Edit.named("component-updated").set(SYSTEM, "/versions/1/components/1/version", "1.6.0"),
        Edit.named("component-without-name-elsewhere")
            .drop(SYSTEM, "/versions/1/components/1/externalIds"),
        Edit.named("step-noted").insert("step-drift-evaluated", "/notes/0", "Evaluated by phone."),
        Edit.named("version-removed-with-its-history").drop(SYSTEM, "/versions/0"),
        Edit.named("step-dated-back")
            .set("step-drift-evaluated", "/recordedAt", "2026-01-19T09:00:00Z"),
        Edit.named("step-filled-in")
            .copy("step-drift-analysed", "step-drift-looked-at")
            .set("step-drift-looked-at", "/recordedAt", "2026-01-20T09:00:00Z"),
        Edit.named("step-added")
            .copy("step-drift-evaluated", "step-drift-evaluated-again")
            .set("step-drift-evaluated-again", "/recordedAt", "2026-06-20T09:00:00Z"),
        Edit.named("step-gone").without("step-nc-2026-1-corrected"));
  }

  private static Stream<Edit> others() {
    return Stream.of(
        Edit.named("document-changed-after-approval").set(MANUAL, "/disposal", "Erased."),
        Edit.named("document-kept-longer").set(MANUAL, "/retainUntil", "2040-12-31"),
        Edit.named("site-out-of-scope").drop("scope-3", "/sites/1"),
        Edit.named("party-renamed").set("ceo-lena-brandt", "/name", "Lena Brandt-Voss"),
        Edit.named("edition-stated").then(aims -> aims.toBuilder().edition("2027").build()),
        Edit.named("nothing"));
  }

  @Test
  void eachEditGivesItsLines() throws IOException {
    String actual = edits().stream().map(HarbourBankEditsTest::section).collect(joining("\n"));
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(GOLDEN, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    assertThat(edits()).extracting(Edit::name).doesNotHaveDuplicates();
  }

  private static String section(Edit edit) {
    Aims edited = edit.applyTo(BANK);
    AimsDiff diff = AimsDiff.between(BANK, edited, FORM);
    assertThat(AimsDiff.between(diff.applyTo(BANK, FORM), edited, FORM).isEmpty())
        .as(edit.name())
        .isTrue();
    return Stream.of(
            Stream.of(edit.name()),
            diff.lines().stream(),
            diff.findings().stream().map(HarbourBankEditsTest::line))
        .flatMap(lines -> lines)
        .map(line -> line + "\n")
        .collect(joining("  "));
  }

  private static String line(Finding finding) {
    return "%s, %s, %s: %s"
        .formatted(
            finding.rule(),
            finding.basis().term(),
            finding.criteria().get(0).citation(),
            finding.message());
  }
}
