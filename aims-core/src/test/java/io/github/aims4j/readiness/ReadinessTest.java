// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.conformity.Silencing;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.context.Organization;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static Finding finding(String rule, Weight weight, String... criteria) {
    return Finding.builder()
        .rule(rule)
        .basis(weight == Weight.OPPORTUNITY ? Basis.POLICY : Basis.REQUIREMENT)
        .weight(weight)
        .criteria(AuditCriterion.of(criteria))
        .path("")
        .message("It is missing.")
        .remedy("Record it.")
        .build();
  }

  private static OpenQuestion question(String rule, Basis basis, String... criteria) {
    return OpenQuestion.builder()
        .rule(rule)
        .basis(basis)
        .criteria(AuditCriterion.of(criteria))
        .reason("It is not stated.")
        .question("What is it?")
        .addPlace(new Place(Optional.empty(), ""))
        .build();
  }

  private static ConformityReport.Builder report() {
    return ConformityReport.builder().asOf(LocalDate.of(2026, 9, 30)).extent(Extent.WHOLE_AIMS);
  }

  private static CriterionStatus status(String criterion, Status status) {
    return new CriterionStatus(
        AuditCriterion.parse(criterion), status, Optional.empty(), List.of(), List.of());
  }

  @Test
  void findingsOfTheTopicsComeFirstAndTheOthersAreNotLost() {
    Finding audit = finding("a", Weight.POTENTIAL_MAJOR, "9.2.2-07");
    Finding competence = finding("b", Weight.POTENTIAL_MINOR, "7.2-02");
    Finding form = finding("c", Weight.OPPORTUNITY);
    ConformityReport report = report().findings(List.of(audit, competence, form)).build();

    Readiness stage1 = Readiness.of(report, AuditStage.STAGE_1);
    Readiness stage2 = Readiness.of(report, AuditStage.STAGE_2);

    assertThat(stage1.findings()).extracting(RaisedFinding::finding).containsExactly(audit);
    assertThat(stage1.otherFindings()).containsExactly(competence, form);
    assertThat(stage2.findings())
        .extracting(RaisedFinding::finding)
        .containsExactly(audit, competence);
    assertThat(stage2.otherFindings()).containsExactly(form);
    assertThat(stage2.toBuilder().build()).isEqualTo(stage2);
  }

  @Test
  void theRecordsThatWouldAnswerAreNamed() {
    ConformityReport report =
        report()
            .addFinding(finding("a", Weight.POTENTIAL_MINOR, "8.4-02"))
            .addFinding(finding("b", Weight.OPPORTUNITY, "A.6.2.8"))
            .addQuestion(question("c", Basis.REQUIREMENT, "9.3.3-02"))
            .build();

    Readiness readiness = Readiness.of(report, AuditStage.STAGE_2);

    assertThat(readiness.findings().get(0).answeredBy()).contains(RecordKind.IMPACT_ASSESSMENT);
    assertThat(readiness.findings().get(1).answeredBy())
        .containsExactly(RecordKind.EVENT_LOG, RecordKind.CONTROL_IMPLEMENTATION);
    assertThat(readiness.questions().get(0).answeredBy()).contains(RecordKind.MANAGEMENT_REVIEW);
  }

  @Test
  void whatBearsOnAWholeBelongsToTheTopicOfItsPartsAndGuidanceToThatOfItsControl() {
    AuditTopic topic =
        new AuditTopic(
            "Topic",
            AuditCriterion.of("8.4-01", "A.6.2.8"),
            AuditStage.STAGE_1.topics().get(0).grounds());

    assertThat(AuditCriterion.of("8.4-01", "8.4", "8", "A.6.2.8", "B.6.2.8", "A.6"))
        .allMatch(topic::contains);
    assertThat(AuditCriterion.of("8.4-02", "8.3", "9", "A.6.2.7", "B.6.2.7", "A.7"))
        .noneMatch(topic::contains);
  }

  @Test
  void surveillanceAsksAboutOpenMajorsOfCertificationAudits() {
    CertificationAudit audit =
        CertificationAudit.builder()
            .id(Id.of("stage-2"))
            .title("Stage 2")
            .body(Id.of("body"))
            .type(CertificationAudit.Type.STAGE_2)
            .end(LocalDate.of(2026, 2, 20))
            .addNonconformityReview(
                AuditNonconformity.builder()
                    .nonconformity(Id.of("nc"))
                    .grade(AuditNonconformity.Grade.MAJOR)
                    .build())
            .build();
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .addCertificationAudit(audit)
            .build();
    ConformityReport report = RuleSet.builtIn().assess(aims, LocalDate.of(2026, 9, 30));

    assertThat(Readiness.of(report, AuditStage.SURVEILLANCE).questions())
        .extracting(raised -> raised.question().rule())
        .contains("certification-major-open");
  }

  @Test
  void questionsOnRequirementsComeBeforeThoseOfPolicy() {
    OpenQuestion policy = question("p", Basis.POLICY, "4.1-01");
    OpenQuestion requirement = question("r", Basis.REQUIREMENT, "10.2-01");
    ConformityReport report = report().questions(List.of(policy, requirement)).build();

    assertThat(Readiness.of(report, AuditStage.STAGE_2).questions())
        .extracting(RaisedQuestion::question)
        .containsExactly(requirement, policy);
    Readiness surveillance = Readiness.of(report, AuditStage.SURVEILLANCE);
    assertThat(surveillance.questions())
        .extracting(RaisedQuestion::question)
        .containsExactly(requirement);
    assertThat(surveillance.otherQuestions()).containsExactly(policy);
  }

  @Test
  void whatIsSilencedCanBeRaised() {
    Finding finding = finding("a", Weight.POTENTIAL_MINOR, "9.2.2-07");
    ConformityReport report =
        report()
            .addSilenced(new Silenced(Silencing.of("a", "Known."), List.of(finding), List.of()))
            .build();

    assertThat(Readiness.of(report, AuditStage.STAGE_1).findings())
        .extracting(RaisedFinding::finding)
        .containsExactly(finding);
  }

  @Test
  void whatNobodyLookedAtIsListed() {
    ConformityReport report =
        report()
            .addObligation(status("7.2-01", Status.NOT_LOOKED_AT))
            .addObligation(status("9.2.1-01", Status.NOT_LOOKED_AT))
            .addObligation(status("9.2.1-02", Status.SUPPORTED))
            .addControl(status("A.2.2", Status.NOT_LOOKED_AT))
            .build();

    assertThat(Readiness.of(report, AuditStage.STAGE_1).notLookedAt())
        .extracting(each -> each.criterion().citation())
        .containsExactly("9.2.1-01");
    assertThat(Readiness.of(report, AuditStage.STAGE_2).notLookedAt())
        .extracting(each -> each.criterion().citation())
        .containsExactly("7.2-01", "9.2.1-01", "A.2.2");
  }

  @Test
  void whatWasNotTriggeredIsListedApart() {
    ConformityReport report =
        report()
            .addObligation(status("7.2-01", Status.NOT_TRIGGERED))
            .addObligation(status("9.2.1-01", Status.NOT_TRIGGERED))
            .addObligation(status("9.2.1-02", Status.NOT_LOOKED_AT))
            .build();

    assertThat(Readiness.of(report, AuditStage.STAGE_1).notTriggered())
        .extracting(each -> each.criterion().citation())
        .containsExactly("9.2.1-01");
  }

  @Test
  void severalMinorsOnOneRequirementRaiseAQuestion() {
    ConformityReport report =
        report()
            .addFinding(finding("a", Weight.POTENTIAL_MINOR, "8.4-01", "6.1.4-05"))
            .addFinding(finding("b", Weight.POTENTIAL_MINOR, "8.4-02", "6.1.4-01"))
            .addFinding(finding("c", Weight.OPPORTUNITY, "8.4-01"))
            .addFinding(finding("a", Weight.POTENTIAL_MINOR, "A.5.4"))
            .addFinding(finding("b", Weight.POTENTIAL_MINOR, "A.5.5"))
            .build();

    List<Accumulation> accumulations = Readiness.of(report, AuditStage.STAGE_2).accumulations();

    assertThat(accumulations)
        .containsExactly(new Accumulation(AuditCriterion.of("6.1.4", "8.4"), 2, List.of("a", "b")));
    assertThat(accumulations.get(0).question())
        .isEqualTo(
            "Do the 2 potential minors on 6.1.4 and 8.4 together amount to a major nonconformity?");
    assertThat(Readiness.of(report().build(), AuditStage.STAGE_2).accumulations()).isEmpty();
  }

  @Test
  void anAccumulationHasARequirementAndTwoFindings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Accumulation(List.of(), 2, List.of("a")))
        .withMessage("Accumulation.requirements is empty; at least one is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Accumulation(AuditCriterion.of("8.4"), 1, List.of("a")))
        .withMessage("Accumulation.potentialMinors is 1; at least 2 are required.");
  }
}
