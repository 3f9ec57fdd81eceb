// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.CertificationWorkflow;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.pdca.PdcaCycle;
import io.github.aims4j.pdca.PdcaHistory;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both samples go through a whole cycle and a whole certification, a third client through one. */
class StoryTest {

  private static final Path GOLDEN = Path.of("src/test/resources/io/github/aims4j/examples/story");
  private static final Pattern DAY = Pattern.compile("(?m)^\\d{4}-\\d{2}-\\d{2}");

  private static String told(Story story) {
    StringWriter text = new StringWriter();
    story.tell(new PrintWriter(text));
    return text.toString().replace("\r\n", "\n");
  }

  private static Aims end(Story story) {
    return story.tell(new PrintWriter(new StringWriter()));
  }

  private static History<PdcaPhase> cycle(Aims aims) {
    return History.of(
        PdcaPhase.class, PdcaCycle.NAME, Subject.of(aims.organization()), aims.workflowSteps());
  }

  private static History<CertificationState> certification(Aims aims) {
    CertificationApplication application = aims.certificationApplications().get(0);
    return History.of(
        CertificationState.class,
        CertificationWorkflow.NAME,
        Subject.of(application),
        aims.workflowSteps());
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void printsTheExpectedText(Story story) throws IOException {
    Path golden = GOLDEN.resolve(story.name().toLowerCase(Locale.ROOT) + ".txt");
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(golden, told(story));
    }

    assertThat(told(story)).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @EnumSource(names = "SALTMARSH_LOGISTICS", mode = EnumSource.Mode.EXCLUDE)
  void goesThroughAWholeCycleIntoTheNext(Story story) {
    Aims aims = end(story);
    PdcaHistory history = PdcaHistory.of(Subject.of(aims.organization()), aims.workflowSteps());

    assertThat(history.cycle()).isEqualTo(2);
    assertThat(history.gates(1))
        .extracting(gate -> gate.step().toState())
        .containsExactly(
            PdcaPhase.PLAN, PdcaPhase.DO, PdcaPhase.CHECK, PdcaPhase.ACT, PdcaPhase.PLAN);
  }

  @ParameterizedTest
  @EnumSource(names = "SALTMARSH_LOGISTICS", mode = EnumSource.Mode.EXCLUDE)
  void goesThroughCertificationIntoTheNextCycle(Story story) {
    History<CertificationState> history = certification(end(story));

    assertThat(history.state()).contains(CertificationState.RENEWED);
    assertThat(history.steps())
        .extracting(TransitionRecord::toState)
        .containsAll(
            EnumSet.of(
                CertificationState.APPLICATION_REVIEWED,
                CertificationState.STAGE_1,
                CertificationState.STAGE_2,
                CertificationState.RECOMMENDED,
                CertificationState.GRANTED,
                CertificationState.RECERTIFICATION,
                CertificationState.RENEWED))
        .filteredOn(CertificationState.SURVEILLANCE::equals)
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = "SALTMARSH_LOGISTICS", mode = EnumSource.Mode.EXCLUDE)
  void theNewCertificateEndsThreeYearsAfterTheOldOne(Story story) {
    List<Certificate> certificates =
        end(story).certificates().stream()
            .sorted(Comparator.comparing(Certificate::expiry))
            .toList();
    Certificate last = certificates.get(certificates.size() - 1);
    Certificate before = certificates.get(certificates.size() - 2);

    assertThat(last.supersedes()).contains(before.id());
    assertThat(last.expiry()).isEqualTo(before.expiry().plusYears(3));
  }

  @ParameterizedTest
  @EnumSource(names = "SALTMARSH_LOGISTICS", mode = EnumSource.Mode.EXCLUDE)
  void everyStepAgainstAdviceHasItsReason(Story story) {
    Aims aims = end(story);

    assertThat(aims.workflowSteps())
        .filteredOn(step -> !step.overridden().isEmpty())
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.reason()).isPresent());
  }

  @Test
  void anInterruptedCertificationRunsToItsEnd() {
    Aims aims = end(Story.SALTMARSH_LOGISTICS);

    assertThat(certification(aims).steps())
        .extracting(TransitionRecord::toState)
        .containsExactly(
            CertificationState.APPLICATION_REVIEWED,
            CertificationState.STAGE_1,
            CertificationState.STAGE_1_CONCLUDED,
            CertificationState.STAGE_2,
            CertificationState.RECOMMENDED,
            CertificationState.GRANTED,
            CertificationState.SURVEILLANCE,
            CertificationState.SUSPENDED,
            CertificationState.SPECIAL_AUDIT,
            CertificationState.RESTORED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.RECERTIFICATION,
            CertificationState.EXPIRED,
            CertificationState.RECERTIFICATION,
            CertificationState.RESTORED,
            CertificationState.SURVEILLANCE,
            CertificationState.MAINTAINED,
            CertificationState.TRANSFERRED);
    assertThat(aims.workflowSteps()).allSatisfy(step -> assertThat(step.overridden()).isEmpty());
    assertThat(aims.certificates())
        .extracting(Certificate::expiry)
        .containsExactly(
            LocalDate.of(2028, 6, 1),
            LocalDate.of(2028, 6, 1),
            LocalDate.of(2031, 6, 1),
            LocalDate.of(2031, 6, 1));
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void itsStepsAreReplayedFromTheDocument(Story story) {
    Aims aims = end(story);
    Aims again = AimsJson.standard().read(AimsJson.standard().write(aims));

    assertThat(again).isEqualTo(aims);
    assertThat(again.danglingLinks()).isEmpty();
    assertThat(cycle(again)).isEqualTo(cycle(aims));
    assertThat(certification(again)).isEqualTo(certification(aims));
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void chaptersAreInChronologicalOrder(Story story) {
    String[] chapters = told(story).split("-----\n");

    assertThat(chapters).hasSizeBetween(2, 3);
    for (int i = 1; i < chapters.length; i++) {
      assertThat(DAY.matcher(chapters[i]).results().map(MatchResult::group).map(LocalDate::parse))
          .hasSizeGreaterThan(5)
          .isSorted();
    }
  }
}
