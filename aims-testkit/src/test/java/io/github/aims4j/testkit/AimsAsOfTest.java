// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.asof.AsOfReason;
import io.github.aims4j.base.Entity;
import io.github.aims4j.json.AimsJson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of records as of the end of 2025, case by case. */
class AimsAsOfTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static AimsAsOf then(String records) {
    return then(records, DAY);
  }

  private static AimsAsOf then(String records, LocalDate day) {
    Aims aims =
        JSON.read(
            """
            {"aims4j":"0.1","organization":{"id":"o","name":"O"},"parties":[{"id":"p","name":"P"}],
            "aiSystems":[{"id":"s","name":"S","versions":[{"label":"1"}]}],%s}
            """
                .formatted(records));
    return AimsAsOf.of(aims, day, JSON.recordForm());
  }

  private static List<String> leftOut(AimsAsOf then) {
    return then.account().leftOut().stream().map(AsOfNote::toString).toList();
  }

  private static List<String> woundBack(AimsAsOf then) {
    return then.account().woundBack().stream().map(AsOfNote::toString).toList();
  }

  private static List<String> notDatable(AimsAsOf then, String id) {
    return then.account().notDatable().stream()
        .filter(note -> note.subject().id().value().equals(id))
        .map(AsOfNote::toString)
        .toList();
  }

  private static List<String> ids(AimsAsOf then) {
    return then.aims().records().map(Entity::id).map(id -> id.value()).toList();
  }

  private static String risk(String more) {
    return "\"risks\":[{\"id\":\"r\",\"title\":\"Bias\"%s}]".formatted(more);
  }

  @Test
  void aRecordOfALaterDateIsLeftOutAndOneOfTheDayStays() {
    assertThat(leftOut(then(risk(",\"identifiedOn\":\"2026-01-01\""))))
        .containsExactly("AI risk r: identifiedOn is 2026-01-01.");
    assertThat(then(risk(",\"identifiedOn\":\"2025-12-31\"")).account().isUnchanged()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-12", "2025-12 [Dec]", "2025-12-31 [31.12.]"})
  void aDateThatEndsByTheDayIsADate(String date) {
    AimsAsOf then = then(risk(",\"identifiedOn\":\"%s\"".formatted(date)));

    assertThat(then.account().isUnchanged()).isTrue();
    assertThat(notDatable(then, "r")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-01 [T2026-01-01T00:00:00Z]", "9999-12-31"})
  void aDateThatBeginsAfterTheDayIsLater(String date) {
    assertThat(ids(then(risk(",\"identifiedOn\":\"%s\"".formatted(date))))).doesNotContain("r");
  }

  @Test
  void aDateThatCanBeLaterIsSaid() {
    AimsAsOf then = then(risk(",\"identifiedOn\":\"2025\""), LocalDate.of(2025, 6, 30));

    assertThat(ids(then)).contains("r");
    assertThat(notDatable(then, "r"))
        .containsExactly(
            "AI risk r: No date shows that it existed by that day.",
            "AI risk r /identifiedOn: identifiedOn is 2025, which can be after that day.");
  }

  @Test
  void plannedDatesTellNothing() {
    AimsAsOf then =
        then(
            """
            "internalAudits":[{"id":"a","title":"A","plannedFor":"2026-03-01"}],
            "improvements":[{"id":"i","title":"I","due":"2026-05-01"}]
            """);

    assertThat(then.account().isUnchanged()).isTrue();
    assertThat(notDatable(then, "a"))
        .containsExactly("internal audit a: No date shows that it existed by that day.");
  }

  @Test
  void anAuditThatWasPlannedIsAPlanAndItsFindingsAreLater() {
    AimsAsOf then =
        then(
            """
            "internalAudits":[
            {"id":"a","title":"A","plannedFor":"2026-03-01","start":"2026-03-02","end":"2026-03-03",
            "samples":["ten decisions"],"conclusionOnPractice":"It works."},
            {"id":"b","title":"B","start":"2026-03-02"}],
            "auditFindings":[{"id":"f","title":"F","audit":"a","type":"conformity"},
            {"id":"g","title":"G","audit":"b","type":"conformity"}]
            """);

    assertThat(leftOut(then))
        .containsExactly(
            "audit finding f: The internal audit a took place later.",
            "audit finding g: The internal audit b did not exist by then.",
            "internal audit b: start is 2026-03-02.");
    assertThat(woundBack(then))
        .containsExactly(
            "internal audit a /conclusionOnPractice: It goes with start, which is 2026-03-02.",
            "internal audit a /end: end is 2026-03-03.",
            "internal audit a /samples: It goes with start, which is 2026-03-02.",
            "internal audit a /start: start is 2026-03-02.");
  }

  @Test
  void aPostponementOfLaterGivesTheDateBeforeIt() {
    AimsAsOf then =
        then(
            """
            "managementReviews":[{"id":"m","title":"M","plannedFor":"2026-05-01","postponements":[
            {"plannedFor":"2025-11-01","reason":"Illness","decidedOn":"2025-10-01"},
            {"plannedFor":"2026-02-01","reason":"Audit","decidedOn":"2026-01-15"}]}]
            """);

    assertThat(then.aims().managementReviews().get(0).plannedFor())
        .contains(LocalDate.of(2026, 2, 1));
    assertThat(then.aims().managementReviews().get(0).postponements()).hasSize(1);
    assertThat(woundBack(then))
        .containsExactly(
            "management review m /plannedFor: It was planned for 2026-02-01.",
            "management review m /postponements/1: The postponement is dated after 2025-12-31.");
  }

  @Test
  void whatCannotBeWithoutALaterRecordIsLeftOutToo() {
    AimsAsOf then =
        then(
            """
            "risks":[{"id":"r","title":"Bias","identifiedOn":"2026-01-01"},
            {"id":"q","title":"Leaks","relatedRisks":["r"]}],
            "riskTreatmentPlans":[{"id":"t","title":"T",
            "entries":[{"risk":"r","controls":["A.2.2"]},{"risk":"q"}]}],
            "nonconformities":[{"id":"n","title":"N","detectedOn":"2026-01-01"}],
            "correctiveActions":[{"id":"c","title":"C","nonconformities":["n"]}],
            "workflowSteps":[{"id":"w","workflow":"nonconformity","toState":"RAISED",
            "subject":{"kind":"nonconformity","id":"n"},"recordedAt":"2025-01-01T00:00:00Z",
            "decidedBy":"p"}]
            """);

    // The step shows that the nonconformity existed.
    assertThat(leftOut(then)).containsExactly("AI risk r: identifiedOn is 2026-01-01.");
    assertThat(notDatable(then, "n"))
        .containsExactly(
            "nonconformity n /detectedOn: detectedOn is 2026-01-01, and a step of the record is on"
                + " record earlier.");
    assertThat(woundBack(then))
        .containsExactly(
            "AI risk q /relatedRisks/0: The AI risk r did not exist by then.",
            "AI risk treatment plan t /entries/0: The AI risk r did not exist by then.");
    assertThat(then.aims().riskTreatmentPlans().get(0).entries()).hasSize(1);
  }

  @Test
  void aStepOfALaterRecordGoesWithIt() {
    AimsAsOf then =
        then(
            """
            "nonconformities":[{"id":"n","title":"N","detectedOn":"2026-01-01"}],
            "correctiveActions":[{"id":"c","title":"C","nonconformities":["n"]}],
            "indicators":[{"id":"i","name":"I"}],
            "measurements":[{"id":"m","indicator":"i","date":"2026-01-01","value":"1"}],
            "workflowSteps":[{"id":"w","workflow":"nonconformity","toState":"RAISED",
            "subject":{"kind":"nonconformity","id":"n"},"recordedAt":"2026-01-01T00:00:00Z",
            "decidedBy":"p"}]
            """);

    assertThat(ids(then)).containsExactly("o", "p", "s", "i");
  }

  @Test
  void theEndOfTheDayIsThatOfUtc() {
    String step =
        """
        "risks":[{"id":"r","title":"Bias"}],
        "workflowSteps":[{"id":"w","workflow":"risk-treatment","toState":"IDENTIFIED",
        "subject":{"kind":"risk","id":"r"},"recordedAt":"%s","decidedBy":"p"}]
        """;

    assertThat(ids(then(step.formatted("2025-12-31T23:59:59.999Z")))).contains("w");
    assertThat(ids(then(step.formatted("2026-01-01T00:30:00+01:00")))).contains("w");
    assertThat(ids(then(step.formatted("2026-01-01T00:00:00Z")))).doesNotContain("w");
  }

  private static String policy(String more) {
    return "\"policies\":[{\"id\":\"a\",\"title\":\"A\",\"type\":\"ai\"%s}]".formatted(more);
  }

  private static String status(AimsAsOf then) {
    return then.aims().policies().get(0).status().map(Enum::name).orElse("unknown");
  }

  @Test
  void theStatusOfAPolicyIsThatOfItsLastStep() {
    String steps =
        policy(",\"status\":\"approved\"")
            + """
            ,"workflowSteps":[
            {"id":"w1","workflow":"policy","toState":"DRAFT","subject":{"kind":"policy","id":"a"},
            "recordedAt":"2025-01-01T00:00:00Z","decidedBy":"p"},
            {"id":"w2","workflow":"policy","fromState":"DRAFT","toState":"IN_REVIEW",
            "subject":{"kind":"policy","id":"a"},"recordedAt":"2025-02-01T00:00:00Z",
            "decidedBy":"p"},
            {"id":"w3","workflow":"policy","fromState":"IN_REVIEW","toState":"APPROVED",
            "subject":{"kind":"policy","id":"a"},"recordedAt":"2026-02-01T00:00:00Z",
            "decidedBy":"p"}]
            """;

    assertThat(status(then(steps))).isEqualTo("IN_REVIEW");
    assertThat(status(then(steps, LocalDate.of(2025, 1, 15)))).isEqualTo("DRAFT");
    assertThat(status(then(steps, LocalDate.of(2024, 1, 15)))).isEqualTo("unknown");
    assertThat(status(then(steps, LocalDate.of(2026, 2, 1)))).isEqualTo("APPROVED");
  }

  @Test
  void withoutStepsTheApprovalAndTheSuccessorTell() {
    String approval = ",\"status\":\"%s\",\"approval\":{\"approvedBy\":\"p\",\"date\":\"%s\"}";
    String successor =
        ",{\"id\":\"b\",\"title\":\"B\",\"type\":\"ai\",\"supersedes\":\"a\","
            + "\"effectiveFrom\":\"%s\"}]";

    assertThat(status(then(policy(approval.formatted("approved", "2026-01-01")))))
        .isEqualTo("unknown");
    assertThat(status(then(policy(approval.formatted("draft", "2026-01-01"))))).isEqualTo("DRAFT");
    String superseded = policy(approval.formatted("superseded", "2025-01-01")).replace("]", "");
    assertThat(status(then(superseded + successor.formatted("2026-01-01")))).isEqualTo("APPROVED");
    assertThat(status(then(superseded + successor.formatted("2025-06-01"))))
        .isEqualTo("SUPERSEDED");
  }

  @Test
  void aControlThatWasImplementedLaterIsPlanned() {
    AimsAsOf then =
        then(
            """
            "controlImplementations":[{"id":"c","annexControl":"A.2.2","status":"implemented",
            "implementedOn":"2026-01-01"}]
            """);

    assertThat(woundBack(then))
        .containsExactly(
            "control implementation c /implementedOn: implementedOn is 2026-01-01.",
            "control implementation c /status: It was not yet implemented; it may have been in"
                + " progress by then.");
  }

  @Test
  void aVersionGetsItsStageOfThenAndOneThatBeganLaterGoes() {
    Aims aims =
        JSON.read(
            """
            {"aims4j":"0.1","organization":{"id":"o","name":"O"},"aiSystems":[
            {"id":"s","name":"S","versions":[
            {"label":"1","stage":"deployment","history":[
            {"toStage":"inception","date":"2025-01-01"},
            {"fromStage":"inception","toStage":"deployment","date":"2026-01-01"}]},
            {"label":"2","stage":"inception","history":[{"toStage":"inception","date":"2026-02-01"}]}]},
            {"id":"t","name":"T","versions":[
            {"label":"1","stage":"inception","history":[{"toStage":"inception","date":"2026-02-01"}]}]}]}
            """);
    AimsAsOf stages = AimsAsOf.of(aims, DAY, JSON.recordForm());

    assertThat(leftOut(stages))
        .containsExactly("AI system t: Its inception is dated after 2025-12-31.");
    assertThat(woundBack(stages))
        .containsExactly(
            "AI system s /versions/0/history/1: The step to deployment is dated after 2025-12-31.",
            "AI system s /versions/0/stage: Its stage was inception; it is deployment now.",
            "AI system s /versions/1: Its inception is dated after 2025-12-31.");
  }

  @Test
  void anAimsWithoutDatesIsKeptAndSaid() {
    Aims aims = JSON.read("{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}");
    AimsAsOf then = AimsAsOf.of(aims, LocalDate.MIN, JSON.recordForm());

    assertThat(then.aims()).isSameAs(aims);
    assertThat(then.account().notDatable())
        .extracting(AsOfNote::reason)
        .containsExactly(AsOfReason.NO_DATE);
    assertThat(then.account().undatedAttributes()).hasSize(1);
  }

  @Test
  void extensionsAreNoDates() {
    AimsAsOf then =
        then(risk(",\"x-approval\":{\"date\":\"2026-01-01\"},\"x-closedOn\":\"2026-01-01\""));

    assertThat(then.account().isUnchanged()).isTrue();
  }

  @Test
  void anAuditWithAnEarlierStepWasPlannedAndItsFindingsCameLater() {
    AimsAsOf then =
        then(
            """
            "internalAudits":[{"id":"a","title":"Audit","start":"2026-03-02",
            "conclusionOnPractice":"Good"}],
            "auditFindings":[{"id":"f","title":"Gap","audit":"a","type":"minor-nonconformity"}],
            "workflowSteps":[{"id":"w","workflow":"internal-audit",
            "subject":{"kind":"internal-audit","id":"a"},"toState":"PLANNED",
            "recordedAt":"2025-12-01T00:00:00Z","decidedBy":"p"}]
            """);

    assertThat(leftOut(then))
        .containsExactly("audit finding f: The internal audit a took place later.");
    assertThat(woundBack(then))
        .containsExactly(
            "internal audit a /conclusionOnPractice: It goes with start, which is 2026-03-02.",
            "internal audit a /start: start is 2026-03-02.");
    assertThat(notDatable(then, "a")).isEmpty();
  }
}
