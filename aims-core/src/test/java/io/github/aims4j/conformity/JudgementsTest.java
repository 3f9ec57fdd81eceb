// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Judgement.Verdict;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final String OBLIGATION = "8.1-01";
  private static final AnnexControl CONTROL = AnnexControl.A_6_2_3;

  /** Supports the one system without a blank in its name and asks about the others. */
  private static final Check ASKS =
      Check.requirement(Weight.POTENTIAL_MINOR, OBLIGATION)
          .question("It is not on record.", "Is it controlled?")
          .build();

  private static final Rule RULE =
      Rule.forAiSystems(
          RuleDescription.builder()
              .id("asks")
              .asks("Is each system controlled?")
              .checks(ASKS)
              .build(),
          (system, examination) ->
              system.name().startsWith("open")
                  ? ASKS.silent(system, "/name")
                  : ASKS.supported(system));

  private static AiSystem system(Id<AiSystem> id, String name) {
    return AiSystem.builder()
        .id(id)
        .name(name)
        .addVersion(AiSystemVersion.builder().label("1").build())
        .build();
  }

  private static ConformityReport assess(Judgement.Builder... judgements) {
    return assess(List.of("open 0", "open 1"), judgements);
  }

  private static ConformityReport assess(List<String> systems, Judgement.Builder... judgements) {
    Aims.Builder aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build());
    for (int i = 0; i < systems.size(); i++) {
      aims.addAiSystem(system(Id.of("s" + i), systems.get(i)));
    }
    for (int i = 0; i < judgements.length; i++) {
      aims.addJudgement(judgements[i].id(Id.of("j" + i)).build());
    }
    return RuleSet.of(List.of(RULE)).assess(aims.build(), AS_OF);
  }

  private static Judgement.Builder judged(Verdict verdict, String date) {
    return Judgement.builder()
        .verdict(verdict)
        .judgedBy(Id.of("auditor"))
        .date(PartialDate.parse(date))
        .reason("Records were read.");
  }

  private static Judgement.Builder conforming(String date) {
    return judged(Verdict.CONFORMING, date).obligation(OBLIGATION);
  }

  private static Judgement.Builder nonconforming(String date) {
    return judged(Verdict.NONCONFORMING, date).obligation(OBLIGATION);
  }

  private static Status status(ConformityReport report) {
    return status(report, AuditCriterion.parse(OBLIGATION));
  }

  private static Status status(ConformityReport report, AuditCriterion criterion) {
    return report.status(criterion).orElseThrow().status();
  }

  private static List<String> openSystems(ConformityReport report) {
    return report.questions().stream()
        .flatMap(question -> question.places().stream())
        .map(place -> place.subject().orElseThrow().id().value())
        .toList();
  }

  private static List<String> answeredBy(ConformityReport report) {
    return report.answers().stream().map(each -> each.judgement().id().value()).toList();
  }

  @Test
  void asksWithoutJudgement() {
    ConformityReport report = assess();

    assertThat(status(report)).isEqualTo(Status.SILENT);
    assertThat(openSystems(report)).containsExactly("s0", "s1");
  }

  @Test
  void answersOnItsLastDayAndAsksAgainAfterIt() {
    ConformityReport valid = assess(conforming("2026-01-10").validUntil(AS_OF));
    ConformityReport expired = assess(conforming("2026-01-10").validUntil(AS_OF.minusDays(1)));

    assertThat(status(valid)).isEqualTo(Status.SUPPORTED);
    assertThat(openSystems(valid)).isEmpty();
    assertThat(answeredBy(valid)).containsExactly("j0");
    assertThat(status(expired)).isEqualTo(Status.SILENT);
    assertThat(openSystems(expired)).containsExactly("s0", "s1");
    assertThat(expired.questions().get(0).judgements())
        .extracting(subject -> subject.id().value())
        .containsExactly("j0");
  }

  @Test
  void doesNotKnowAJudgementBeforeItsDay() {
    assertThat(status(assess(conforming("2026-10-01")))).isEqualTo(Status.SILENT);
  }

  @Test
  void aJudgementOfOneSystemAnswersOnlyThere() {
    ConformityReport report = assess(conforming("2026-01-10").addAiSystem(Id.of("s0")));

    assertThat(openSystems(report)).containsExactly("s1");
    assertThat(answeredBy(report)).containsExactly("j0");
    assertThat(status(report)).isEqualTo(Status.SILENT);
  }

  @Test
  void aJudgementOfARecordAnswersOnlyThere() {
    ConformityReport report =
        assess(conforming("2026-01-10").addRecord(new Subject(RecordKind.AI_SYSTEM, Id.of("s1"))));

    assertThat(openSystems(report)).containsExactly("s0");
  }

  @Test
  void aJudgementOfOneSystemDoesNotSupportTheWhole() {
    Judgement.Builder ofOne = conforming("2026-01-10").addAiSystem(Id.of("s0"));

    assertThat(status(assess(List.of("open 0"), ofOne))).isEqualTo(Status.SILENT);
    assertThat(status(assess(List.of(), ofOne))).isEqualTo(Status.NOT_TRIGGERED);
  }

  @Test
  void whatIsAnsweredForOneSystemLeavesTheSupportOfRecords() {
    ConformityReport report =
        assess(List.of("open 0", "controlled"), conforming("2026-01-10").addAiSystem(Id.of("s0")));

    assertThat(status(report)).isEqualTo(Status.SUPPORTED);
  }

  @Test
  void aControlIsNotApplicableOnlyByAJudgementOfTheWhole() {
    Judgement.Builder whole = judged(Verdict.NOT_APPLICABLE, "2026-01-10").requirement(CONTROL);
    ConformityReport ofWhole = assess(whole);
    ConformityReport ofOne = assess(whole.addAiSystem(Id.of("s0")));

    assertThat(status(ofWhole, CONTROL)).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(status(ofOne, CONTROL)).isEqualTo(Status.NOT_LOOKED_AT);
    assertThat(ofOne.status(CONTROL).orElseThrow().judgements())
        .as("it stays visible")
        .extracting(subject -> subject.id().value())
        .containsExactly("j0");
  }

  @Test
  void nonconformingOfOneSystemContradictsTheWholeAndIsAFinding() {
    ConformityReport report = assess(nonconforming("2026-01-10").addAiSystem(Id.of("s0")));

    assertThat(status(report)).isEqualTo(Status.CONTRADICTED);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly(JudgedNonconforming.ID);
    assertThat(report.findings().get(0).message())
        .isEqualTo("On 2026-01-10 a person judged 8.1-01 not to conform.");
  }

  @Test
  void aRuleJudgedNonconformingContradictsWhatItBearsOn() {
    ConformityReport report =
        assess(
            List.of("open 0", "controlled"),
            judged(Verdict.NONCONFORMING, "2026-01-10").rule("asks"));

    assertThat(report.questions()).isEmpty();
    assertThat(report.findings())
        .extracting(Finding::message)
        .containsExactly("On 2026-01-10 a person judged what the rule asks asks not to conform.");
    assertThat(status(report)).isEqualTo(Status.CONTRADICTED);
  }

  @Test
  void theLatestJudgementOfTheSameCounts() {
    ConformityReport corrected = assess(nonconforming("2026-01-10"), conforming("2026-06-10"));
    ConformityReport failedLater = assess(nonconforming("2026-06-10"), conforming("2026-01-10"));

    assertThat(status(corrected)).isEqualTo(Status.SUPPORTED);
    assertThat(corrected.findings()).isEmpty();
    assertThat(answeredBy(corrected)).containsExactly("j1");
    assertThat(status(failedLater)).isEqualTo(Status.CONTRADICTED);
    assertThat(answeredBy(failedLater)).containsExactly("j0");
  }

  @Test
  void aLaterJudgementOfAnotherScopeDoesNotEndANonconformingOne() {
    ConformityReport report =
        assess(
            nonconforming("2026-01-10").addAiSystem(Id.of("s0")),
            conforming("2026-06-10").addAiSystem(Id.of("s1")));

    assertThat(status(report)).isEqualTo(Status.CONTRADICTED);
    assertThat(report.findings()).hasSize(1);
  }

  @Test
  void theScopeDoesNotDependOnTheOrderOfItsRecords() {
    ConformityReport report =
        assess(
            nonconforming("2026-01-10").addAiSystem(Id.of("s0")).addAiSystem(Id.of("s1")),
            conforming("2026-06-10").addAiSystem(Id.of("s1")).addAiSystem(Id.of("s0")));

    assertThat(report.findings()).isEmpty();
  }

  @Test
  void ofTheSameDayNoJudgementEndsTheOther() {
    ConformityReport report = assess(conforming("2026-06-10"), nonconforming("2026-06-10"));

    assertThat(status(report)).isEqualTo(Status.CONTRADICTED);
    assertThat(answeredBy(report)).containsExactly("j1");
  }

  @Test
  void aDateThatCanBeEarlierEndsNothing() {
    assertThat(status(assess(nonconforming("2026-06-10"), conforming("2026-06"))))
        .isEqualTo(Status.CONTRADICTED);
  }

  @Test
  void aLaterInconclusiveOneEndsSupportButNoNonconformity() {
    Judgement.Builder inconclusive =
        judged(Verdict.INCONCLUSIVE, "2026-06-10").obligation(OBLIGATION);

    assertThat(status(assess(conforming("2026-01-10"), inconclusive))).isEqualTo(Status.SILENT);
    assertThat(status(assess(nonconforming("2026-01-10"), inconclusive)))
        .isEqualTo(Status.CONTRADICTED);
  }

  @Test
  void whatExpiredDoesNotReviveWhatItEnded() {
    ConformityReport report =
        assess(
            nonconforming("2026-01-10"),
            conforming("2026-06-10").validUntil(LocalDate.of(2026, 6, 30)));

    assertThat(report.findings()).isEmpty();
    assertThat(openSystems(report)).containsExactly("s0", "s1");
  }

  @Test
  void aClauseIsNotSwitchedOffByABareWord() {
    Judgement.Builder bare =
        judged(Verdict.CONFORMING, "2026-06-10")
            .requirement(Clause.CLAUSE_8)
            .reason(Optional.empty());
    ConformityReport report = assess(bare);

    assertThat(report.statuses(Clause.CLAUSE_8)).doesNotContainKey(Status.SUPPORTED);
    assertThat(openSystems(report)).containsExactly("s0", "s1");
    assertThat(report.questions().get(0).judgements())
        .extracting(subject -> subject.id().value())
        .containsExactly("j0");
  }

  @Test
  void aClauseIsJudgedWithNotesOrEvidence() {
    Judgement.Builder bare =
        judged(Verdict.CONFORMING, "2026-06-10")
            .requirement(Clause.CLAUSE_8)
            .reason(Optional.empty());

    assertThat(assess(bare.notes(List.of("Read with the operators."))).statuses(Clause.CLAUSE_8))
        .containsOnlyKeys(Status.SUPPORTED);
    assertThat(
            assess(bare.notes(List.of()).addEvidence(Evidence.builder().what("Paper").build()))
                .statuses(Clause.CLAUSE_8))
        .containsOnlyKeys(Status.SUPPORTED);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8.1, true",
    "8.1, 8.1, true",
    "8.1, 8, false",
    "A.6.2.3, B.6.2.3, true",
    "A.6, A.6.2.3, true",
    "B.6.2.3, A.6.2.3, false",
  })
  void aJudgementAnswersWhatBearsOnAPartOfWhatItJudges(
      String judged, String criterion, boolean isAnswered) {
    Check asks =
        Check.asking(criterion).question("It is not on record.", "Is it controlled?").build();
    Rule rule =
        Rule.forAims(
            RuleDescription.builder().id("asks").asks("Is it controlled?").checks(asks).build(),
            examination -> asks.silent("/aiSystems"));
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .addJudgement(
                judged(Verdict.CONFORMING, "2026-01-10")
                    .requirement(Provision.parse(judged))
                    .id(Id.of("j0"))
                    .build())
            .build();
    ConformityReport report = RuleSet.of(List.of(rule)).assess(aims, AS_OF);

    assertThat(report.questions()).hasSize(isAnswered ? 0 : 1);
  }

  @Test
  void aBareWordDoesNotEndANonconformingJudgement() {
    ConformityReport report =
        assess(nonconforming("2026-01-10"), conforming("2026-06-10").reason(Optional.empty()));

    assertThat(status(report)).isEqualTo(Status.CONTRADICTED);
    assertThat(report.findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-10, true", "2026-06, true", "2026-06-11, false", "2026-07, false"})
  void aJudgementDoesNotAnswerForWhatAroseAfterIt(String occurred, boolean isAnswered) {
    Rule asksOfIncidents =
        Rule.forEach(
            RuleDescription.builder().id("asks").asks("Is it controlled?").checks(ASKS).build(),
            Incident.class,
            (incident, examination) -> ASKS.silent(incident, "/resolvedOn"));
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .addIncident(
                Incident.builder()
                    .id(Id.of("i0"))
                    .title("It failed.")
                    .occurredOn(PartialDate.parse(occurred))
                    .build())
            .addJudgement(conforming("2026-06-10").id(Id.of("j0")).build())
            .build();
    ConformityReport report = RuleSet.of(List.of(asksOfIncidents)).assess(aims, AS_OF);

    assertThat(status(report)).isEqualTo(isAnswered ? Status.SUPPORTED : Status.SILENT);
    assertThat(report.questions()).hasSize(isAnswered ? 0 : 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"CONFORMING", "INCONCLUSIVE"})
  void aJudgementOfTheWholeDoesNotHideWhatRecordsContradict(Verdict verdict) {
    Check finds =
        Check.requirement(Weight.POTENTIAL_MINOR, OBLIGATION)
            .finding("It is not controlled.", "Control it.")
            .build();
    Rule contradicts =
        Rule.forAiSystems(
            RuleDescription.builder().id("finds").asks("Is it controlled?").checks(finds).build(),
            (system, examination) -> finds.contradicted(system, "/name"));
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .addAiSystem(system(Id.of("s0"), "open"))
            .addJudgement(
                judged(verdict, "2026-01-10").obligation(OBLIGATION).id(Id.of("j0")).build())
            .build();

    assertThat(status(RuleSet.of(List.of(contradicts)).assess(aims, AS_OF)))
        .isEqualTo(Status.CONTRADICTED);
  }
}
