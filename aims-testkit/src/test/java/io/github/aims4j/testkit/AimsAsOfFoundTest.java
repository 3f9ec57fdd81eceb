// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.UndatedAttributes;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.context.EarlierScope;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Postponement;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the properties of {@code AimsAsOf} found, each in a small case of its own. */
class AimsAsOfFoundTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final LocalDate EARLIER = LocalDate.of(2025, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

  /** No planned date is left after a postponement without a new one. */
  @Test
  void anAuditThatWasPostponedWasPlanned() {
    InternalAudit audit =
        InternalAudit.builder()
            .id(Id.of("audit"))
            .title("Audit")
            .addPostponement(
                Postponement.builder()
                    .plannedFor(LocalDate.parse("2026-03-01"))
                    .decidedOn(PartialDate.parse("2026-02-01"))
                    .reason("The auditor is ill.")
                    .build())
            .start(LocalDate.parse("2026-05-01"))
            .build();
    Aims aims = Samples.emptyAims().with(audit);

    assertThat(asOf(aims, LocalDate.parse("2026-03-01")).aims().internalAudits())
        .singleElement()
        .matches(each -> each.start().isEmpty());
    assertThat(asOf(aims, LocalDate.parse("2026-01-01")).aims().internalAudits())
        .singleElement()
        .matches(each -> each.plannedFor().equals(Optional.of(LocalDate.parse("2026-03-01"))));
  }

  /** The approval goes with a record that it refers to. */
  @Test
  void anApprovalThatIsGoneApprovesNothing() {
    Certificate later =
        Certificate.builder()
            .id(Id.of("later"))
            .number("C-1")
            .body(Id.of("body"))
            .client("Client")
            .standard("ISO/IEC 42001:2023")
            .initialDecision(LocalDate.parse("2030-01-01"))
            .effectiveFrom(LocalDate.parse("2030-01-01"))
            .expiry(LocalDate.parse("2033-01-01"))
            .build();
    Document document =
        Document.builder()
            .id(Id.of("manual"))
            .title("Manual")
            .type(Document.Type.MAINTAINED)
            .status(Document.Status.SUPERSEDED)
            .approval(
                Approval.builder()
                    .approvedBy(Id.of("later"))
                    .date(PartialDate.parse("2026-01-01"))
                    .build())
            .build();
    Aims aims = Samples.emptyAims().withAll(List.of(later, document));
    Aims then = asOf(aims, LocalDate.parse("2026-02-01")).aims();

    assertThat(then.documents()).singleElement().matches(each -> each.status().isEmpty());
    assertThat(asOf(then, EARLIER).aims()).isEqualTo(asOf(aims, EARLIER).aims());
  }

  /** What shows that a record existed goes with who decided on it. */
  @Test
  void aStepThatIsLeftOutDoesNotShowThatItsRecordExisted() {
    Aims aims =
        aims(
            """
            "risks":[{"id":"r","title":"Bias","identifiedOn":"2026-03-01"}],
            "incidents":[{"id":"x","title":"Outage","detectedOn":"2026-05-01"}],
            "workflowSteps":[
            {"id":"one","workflow":"risk","subject":{"kind":"risk","id":"r"},"toState":"A",
            "recordedAt":"2026-01-01T00:00:00Z","decidedBy":"x"},
            {"id":"two","workflow":"risk","subject":{"kind":"risk","id":"r"},"toState":"B",
            "recordedAt":"2026-01-02T00:00:00Z","decidedBy":"x"},
            {"id":"three","workflow":"step","subject":{"kind":"workflow-step","id":"four"},
            "toState":"A","recordedAt":"2026-01-03T00:00:00Z","decidedBy":"r"},
            {"id":"four","workflow":"step","subject":{"kind":"workflow-step","id":"three"},
            "toState":"A","recordedAt":"2026-04-01T00:00:00Z","decidedBy":"p"}]
            """);
    AimsAsOf then = asOf(aims, LocalDate.parse("2026-02-01"));

    assertThat(then.aims().records().map(record -> record.id().value())).containsExactly("o");
    assertThat(then.account().undatedAttributes())
        .extracting(UndatedAttributes::kind)
        .containsExactly(RecordKind.ORGANIZATION);
    assertThat(asOf(then.aims(), LocalDate.parse("2026-02-01")).aims()).isEqualTo(then.aims());
  }

  @Test
  void aSuccessorWhoseApprovalIsGoneHadNotTakenOver() {
    Aims aims =
        aims(
            """
            "parties":[{"id":"p","name":"Ann"}],
            "incidents":[{"id":"x","title":"Outage","detectedOn":"2027-01-01"}],
            "policies":[
            {"id":"one","title":"Policy","type":"ai","statement":"S","status":"superseded",
            "approval":{"approvedBy":"p","date":"2024-01-01"}},
            {"id":"two","title":"Policy","type":"ai","statement":"S","supersedes":"one",
            "approval":{"approvedBy":"x","date":"2026-01-01"}}]
            """);

    assertThat(asOf(aims, LATER).aims().policies().get(0).status())
        .contains(Policy.Status.APPROVED);
    requireEarlierIsEarlier(aims);
  }

  @Test
  void ofEqualEarlierScopesOneStays() {
    requireEarlierIsEarlier(
        aims(
            """
            "documents":[{"id":"d","title":"Scope","type":"maintained","date":"2027-01-01"}],
            "scope":{"id":"s","statement":"Now","effectiveFrom":"2026-06-01","earlierScopes":[
            {"statement":"Then","effectiveFrom":"2024-01-01"},
            {"statement":"Then","effectiveFrom":"2024-01-01","document":"d"}]}
            """));
  }

  @Test
  void whatIsOfAnotherKindIsNoOrigin() {
    requireEarlierIsEarlier(
        aims(
            """
            "internalAudits":[{"id":"a","title":"Audit","plannedFor":"2028-01-01",
            "start":"2028-01-01"}],
            "nonconformities":[{"id":"n","title":"Late","detectedOn":"2026-01-01"}],
            "correctiveActions":[{"id":"c","title":"Mend","nonconformities":["a","n"]}]
            """));
  }

  @Test
  void anEarlierScopeThatExcludesAThingTwiceIsTakenOnce() {
    ScopeExclusion chat = ScopeExclusion.builder().activity("Chat").build();
    Scope scope =
        Scope.builder()
            .id(Id.of("scope"))
            .statement("Now")
            .effectiveFrom(LocalDate.parse("2026-01-01"))
            .addEarlierScope(
                EarlierScope.builder()
                    .statement("Then")
                    .effectiveFrom(LocalDate.parse("2024-01-01"))
                    .addExclusion(chat)
                    .addExclusion(chat)
                    .build())
            .build();

    Aims then = asOf(Samples.emptyAims().with(scope), LocalDate.parse("2025-01-01")).aims();

    assertThat(then.scope().orElseThrow().exclusions()).containsExactly(chat);
  }

  private static Aims aims(String records) {
    return JSON.read(
        """
        {"aims4j":"0.1","organization":{"id":"o","name":"O"},%s}
        """
            .formatted(records));
  }

  private static AimsAsOf asOf(Aims aims, LocalDate day) {
    return AimsAsOf.of(aims, day, JSON.recordForm());
  }

  private static void requireEarlierIsEarlier(Aims aims) {
    assertThat(asOf(asOf(aims, LATER).aims(), EARLIER).aims())
        .isEqualTo(asOf(aims, EARLIER).aims());
  }
}
