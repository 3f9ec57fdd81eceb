// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

  private static Subject system(String id) {
    return new Subject(RecordKind.AI_SYSTEM, Id.of(id));
  }

  private static Finding finding(String rule, String system, String path, String name) {
    return Finding.builder()
        .rule(rule)
        .basis(Basis.POLICY)
        .weight(Weight.OPPORTUNITY)
        .subject(system(system))
        .path(path)
        .message("\"%s\" is not as it should be.".formatted(name))
        .remedy("Change it.")
        .addArgument(new Argument("name", name))
        .build();
  }

  private static OpenQuestion question(String rule, String... systems) {
    return OpenQuestion.builder()
        .rule(rule)
        .basis(Basis.REQUIREMENT)
        .reason("It is not stated.")
        .question("What is it?")
        .places(
            Arrays.stream(systems).map(id -> new Place(Optional.of(system(id)), "/name")).toList())
        .build();
  }

  private static ConformityReport.Builder report() {
    return ConformityReport.builder().asOf(DAY).extent(Extent.WHOLE_AIMS);
  }

  private static ConformityReport findings(Finding... findings) {
    return report().findings(List.of(findings)).build();
  }

  private static ConformityReport questions(OpenQuestion... questions) {
    return report().questions(List.of(questions)).build();
  }

  @Test
  void findingsAreNewGoneOrTheSame() {
    Finding gone = finding("r", "a", "/x", "A");
    Finding same = finding("r", "b", "/x", "B");
    Finding added = finding("r", "c", "/x", "C");

    ReportComparison comparison =
        ReportComparison.between(findings(gone, same), findings(same, added));

    assertThat(comparison.goneFindings()).containsExactly(gone);
    assertThat(comparison.sameFindings()).containsExactly(same);
    assertThat(comparison.newFindings()).containsExactly(added);
    assertThat(comparison.earlierAsOf()).isEqualTo(DAY);
    assertThat(comparison.toBuilder().build()).isEqualTo(comparison);
  }

  @Test
  void wordingIsNoDifferenceAndPlaceIs() {
    Finding before = finding("r", "a", "/x", "Old name");
    Finding renamed = finding("r", "a", "/x", "New name");
    Finding elsewhere = finding("r", "a", "/y", "Old name");
    Finding ofCheck = before.toBuilder().check("c").build();

    assertThat(ReportComparison.between(findings(before), findings(renamed)).sameFindings())
        .containsExactly(renamed);
    assertThat(ReportComparison.between(findings(before), findings(elsewhere)).newFindings())
        .containsExactly(elsewhere);
    assertThat(ReportComparison.between(findings(before), findings(ofCheck)).newFindings())
        .containsExactly(ofCheck);
  }

  @Test
  void ofSeveralAtOnePlaceTheOneThatIsNewIsNamed() {
    Finding one = finding("r", "a", "/x", "M");
    Finding two = finding("r", "a", "/x", "N");
    Finding between = finding("r", "a", "/x", "A");

    ReportComparison comparison =
        ReportComparison.between(findings(one, two), findings(between, one, two));

    assertThat(comparison.newFindings()).containsExactly(between);
    assertThat(comparison.sameFindings()).containsExactly(one, two);
    assertThat(comparison.goneFindings()).isEmpty();
  }

  @Test
  void ofSeveralAtOnePlaceTheNewOneIsNotTakenForTheOneThatIsGone() {
    Finding gone = finding("r", "a", "/x", "Gone");
    Finding same = finding("r", "a", "/x", "Same");
    Finding added = finding("r", "a", "/x", "Added");

    ReportComparison comparison =
        ReportComparison.between(findings(gone, same), findings(same, added));

    assertThat(comparison.goneFindings()).containsExactly(gone);
    assertThat(comparison.sameFindings()).containsExactly(same);
    assertThat(comparison.newFindings()).containsExactly(added);
  }

  @Test
  void ofSeveralAtOnePlaceTheSilencedOneIsNotGone() {
    Finding silenced = finding("r", "a", "/x", "Silenced");
    Finding gone = finding("r", "a", "/x", "Gone");
    ConformityReport later =
        report()
            .addFinding(finding("r", "a", "/x", "Added"))
            .addSilenced(new Silenced(Silencing.of("r", "Known."), List.of(silenced), List.of()))
            .build();

    ReportComparison comparison = ReportComparison.between(findings(silenced, gone), later);

    assertThat(comparison.goneFindings()).containsExactly(gone);
    assertThat(comparison.sameFindings()).containsExactly(silenced);
    assertThat(comparison.newFindings()).isEqualTo(later.findings());
  }

  @Test
  void aQuestionIsComparedPlaceByPlace() {
    ReportComparison comparison =
        ReportComparison.between(
            questions(question("q", "a", "b"), question("other", "a")),
            questions(question("q", "b", "c", "d")));

    assertThat(comparison.newQuestions()).containsExactly(question("q", "c", "d"));
    assertThat(comparison.sameQuestions()).containsExactly(question("q", "b"));
    assertThat(comparison.goneQuestions())
        .containsExactly(question("other", "a"), question("q", "a"));
  }

  @Test
  void whatIsSilencedLaterIsNotGone() {
    Finding finding = finding("r", "a", "/x", "A");
    OpenQuestion question = question("q", "a");
    ConformityReport heard = report().addFinding(finding).addQuestion(question).build();
    ConformityReport silenced =
        report()
            .addSilenced(
                new Silenced(Silencing.of("r", "Known."), List.of(finding), List.of(question)))
            .build();

    ReportComparison later = ReportComparison.between(heard, silenced);
    assertThat(later.sameFindings()).containsExactly(finding);
    assertThat(later.sameQuestions()).containsExactly(question);
    assertThat(later.goneFindings()).isEmpty();
    assertThat(later.goneQuestions()).isEmpty();

    ReportComparison heardAgain = ReportComparison.between(silenced, heard);
    assertThat(heardAgain.newFindings()).containsExactly(finding);
    assertThat(heardAgain.newQuestions()).containsExactly(question);
  }

  @Test
  void aReportDiffersInNothingFromItself() {
    ConformityReport report =
        report()
            .addFinding(finding("r", "a", "/x", "A"))
            .addFinding(finding("r", "a", "/x", "A"))
            .addQuestion(question("q", "a"))
            .build();

    ReportComparison comparison = ReportComparison.between(report, report);

    assertThat(comparison.sameFindings()).isEqualTo(report.findings());
    assertThat(comparison.sameQuestions()).isEqualTo(report.questions());
    assertThat(comparison.newFindings()).isEmpty();
    assertThat(comparison.goneFindings()).isEmpty();
    assertThat(comparison.newQuestions()).isEmpty();
    assertThat(comparison.goneQuestions()).isEmpty();
  }
}
