// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.fixtures.DocsPage;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.DocumentedInformation;
import io.github.aims4j.standard.Obligation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditStageTest {

  private static final List<String> HEAD =
      List.of(
          "| stage | topic | stands for | basis | source | confidence |",
          "| --- | --- | --- | --- | --- | --- |");

  @ParameterizedTest
  @EnumSource(
      value = AuditStage.class,
      names = {"STAGE_2", "RECERTIFICATION"})
  void stagesOfTheWholeLookAtEverything(AuditStage stage) {
    assertThat(Obligation.all()).allMatch(stage::looksAt);
    assertThat(AnnexControl.values()).allMatch(stage::looksAt);
    assertThat(Clause.values()).allMatch(stage::looksAt);
  }

  @Test
  void stage1LooksAtEveryDocumentThatIsAskedFor() {
    assertThat(Obligation.all())
        .filteredOn(each -> each.documentedInformation() != DocumentedInformation.NONE)
        .allMatch(AuditStage.STAGE_1::looksAt);
    assertThat(AuditStage.STAGE_1.looksAt(Obligation.parse("7.2-02"))).isFalse();
    assertThat(AuditStage.STAGE_1.looksAt(AnnexControl.A_6_2_4)).isFalse();
  }

  @Test
  void surveillanceLooksAtAuditsReviewsAndActions() {
    assertThat(AuditCriterion.of("9.2.2-01", "9.3.1", "10.2-04", "8.2", "A.8.3", "B.8.3", "6.1.3"))
        .allMatch(AuditStage.SURVEILLANCE::looksAt);
    assertThat(AuditCriterion.of("5.2-01", "6.1.2", "A.8.2", "6.1.3-01"))
        .noneMatch(AuditStage.SURVEILLANCE::looksAt);
  }

  @Test
  void liesBesideTheCode() throws IOException {
    Stream<String> rows =
        Arrays.stream(AuditStage.values())
            .flatMap(stage -> stage.topics().stream().map(topic -> row(stage, topic)));

    DocsPage.of("docs/certification.md")
        .holdsTable("audit-stages", Stream.concat(HEAD.stream(), rows).toList());
  }

  private static String row(AuditStage stage, AuditTopic topic) {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(
            stage.term(),
            topic.title(),
            standsFor(topic.criteria()),
            topic.grounds().basis().term(),
            topic.grounds().source(),
            topic.grounds().confidence().name().toLowerCase(Locale.ROOT));
  }

  private static String standsFor(List<AuditCriterion> criteria) {
    if (criteria.isEmpty()) {
      return "no record of an AIMS";
    }
    return criteria.containsAll(List.of(AnnexControl.values()))
        ? "all controls of Annex A"
        : criteria.stream().map(AuditCriterion::citation).collect(joining(", "));
  }
}
