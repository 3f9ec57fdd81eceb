// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;
import static io.github.aims4j.agenda.Row.on;
import static io.github.aims4j.agenda.Row.operated;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a record itself says is to be looked at again. */
final class ReviewRows {

  private static final LocalDate DAY = day("2026-09-01");

  private ReviewRows() {}

  static Stream<Row> rows() {
    return Stream.of(context(), policies(), documents(), statements(), operation())
        .flatMap(rows -> rows);
  }

  static ContextIssue.Builder issue() {
    return ContextIssue.builder()
        .id(id("issue"))
        .title("New law")
        .origin(ContextIssue.Origin.EXTERNAL);
  }

  static InterestedParty.Builder party() {
    return InterestedParty.builder().id(id("party")).name("Clients");
  }

  static Policy.Builder policy(Policy.Type type) {
    return Policy.builder().id(id("policy")).title("AI policy").type(type);
  }

  static Supplier.Builder supplier() {
    return Supplier.builder().id(id("supplier")).name("Acme");
  }

  static Review review(String date) {
    return Review.builder().date(on(date)).build();
  }

  private static AimsProcess.Builder process() {
    return AimsProcess.builder().id(id("process")).name("Audit").nextReview(DAY);
  }

  private static Document.Builder document(String id) {
    return Document.builder()
        .id(id(id))
        .title("Manual")
        .type(Document.Type.MAINTAINED)
        .nextReview(DAY);
  }

  private static Stream<Row> context() {
    return Stream.of(
        due(
            "ContextIssue.nextReview",
            "2026-09-01 ISSUE_REVIEW OWN_INTERVAL 4.1 at ContextIssue issue/nextReview: The issue"
                + " \"New law\" is due for review on 2026-09-01.",
            issue().lastReview(on("2026-08-31")).nextReview(DAY).build()),
        done(
            "an issue that was looked at on the day",
            issue().lastReview(on("2026-09-01")).nextReview(DAY).build()),
        done("an issue without a day", issue().lastReview(on("2025-09-01")).build()),
        due(
            "an issue that was looked at in the month, perhaps before the day",
            "2026-09-02 ISSUE_REVIEW OWN_INTERVAL 4.1 at ContextIssue issue/nextReview: The issue"
                + " \"New law\" is due for review on 2026-09-02.",
            issue().lastReview(on("2026-09")).nextReview(DAY.plusDays(1)).build()),
        due(
            "InterestedParty.nextReview",
            "2026-09-01 INTERESTED_PARTY_REVIEW OWN_INTERVAL 4.2 at InterestedParty"
                + " party/nextReview: The interested party \"Clients\" is due for review on"
                + " 2026-09-01.",
            party().nextReview(DAY).build()),
        done(
            "an interested party that was looked at after the day",
            party().lastReview(on("2026-10")).nextReview(DAY).build()),
        due(
            "AimsProcess.nextReview",
            "2026-09-01 PROCESS_REVIEW OWN_INTERVAL 4.4 at AimsProcess process/nextReview: The"
                + " process \"Audit\" is due for review on 2026-09-01.",
            process().build()),
        done("a process that was reviewed", process().lastReview(on("2027")).build()));
  }

  private static Stream<Row> policies() {
    return Stream.of(
        due(
            "Policy.nextReview of the AI policy",
            "2026-09-01 POLICY_REVIEW OWN_INTERVAL A.2.4 at Policy policy/nextReview: The policy"
                + " \"AI policy\" is due for review on 2026-09-01.",
            policy(Policy.Type.AI).addReview(review("2025-09-01")).nextReview(DAY).build()),
        due(
            "Policy.nextReview of another policy",
            "2026-09-01 POLICY_REVIEW OWN_INTERVAL - at Policy policy/nextReview: The policy \"AI"
                + " policy\" is due for review on 2026-09-01.",
            policy(Policy.Type.PRIVACY).nextReview(DAY).build()),
        done(
            "a policy that was reviewed on the day",
            policy(Policy.Type.AI).addReview(review("2026-09-01")).nextReview(DAY).build()),
        done(
            "a policy that was withdrawn",
            policy(Policy.Type.AI).status(Policy.Status.WITHDRAWN).nextReview(DAY).build()),
        done(
            "a policy that a version in force replaced",
            policy(Policy.Type.AI).nextReview(DAY).build(),
            policy(Policy.Type.AI).id(id("policy-2")).supersedes(id("policy")).build()),
        due(
            "a policy whose next version is a draft",
            "2026-09-01 POLICY_REVIEW OWN_INTERVAL A.2.4 at Policy policy/nextReview: The policy"
                + " \"AI policy\" is due for review on 2026-09-01.",
            policy(Policy.Type.AI).nextReview(DAY).build(),
            policy(Policy.Type.AI)
                .id(id("policy-2"))
                .status(Policy.Status.DRAFT)
                .supersedes(id("policy"))
                .build()),
        due(
            "RiskCriteria.nextReview",
            "2026-09-01 RISK_CRITERIA_REVIEW OWN_INTERVAL 6.1.1 at RiskCriteria"
                + " criteria/nextReview: The set of risk criteria \"Scales\" is due for review on"
                + " 2026-09-01.",
            RiskCriteria.builder().id(id("criteria")).title("Scales").nextReview(DAY).build()));
  }

  private static StatementOfApplicability.Builder statement(String id) {
    return StatementOfApplicability.builder().id(id(id)).title("Statement");
  }

  private static Stream<Row> statements() {
    StatementOfApplicability first =
        statement("soa")
            .addEntry(
                ApplicabilityEntry.builder()
                    .annexControl(AnnexControl.A_10_4)
                    .decision(ApplicabilityEntry.Decision.EXCLUDED)
                    .reviewOn(DAY)
                    .build())
            .build();
    StatementOfApplicability next = statement("soa-2").supersedes(id("soa")).build();
    String review =
        "2026-09-01 APPLICABILITY_REVIEW OWN_INTERVAL 6.1.3 at StatementOfApplicability"
            + " soa/entries/0/reviewOn: The decision on the control A.10.4 is due for review on"
            + " 2026-09-01.";
    return Stream.of(
        due("ApplicabilityEntry.reviewOn", review, first),
        due("ApplicabilityEntry.reviewOn before the next version is approved", review, first, next),
        done(
            "a decision of a statement that an approved one replaced",
            first,
            next.toBuilder().approval(Approval.builder().approvedBy(id("board")).build()).build()));
  }

  private static Stream<Row> documents() {
    String manual =
        "2026-09-01 DOCUMENT_REVIEW OWN_INTERVAL 7.5.2 at Document doc/nextReview: The document"
            + " \"Manual\" is due for review on 2026-09-01.";
    Document.Builder follower =
        Document.builder()
            .id(id("doc-2"))
            .title("Manual")
            .type(Document.Type.MAINTAINED)
            .supersedes(id("doc"));
    return Stream.of(
        due("Document.nextReview", manual, document("doc").build()),
        done(
            "a document that was reviewed",
            document("doc").addReview(review("2026-09-02")).build()),
        done("a superseded document", document("doc").status(Document.Status.SUPERSEDED).build()),
        done("a withdrawn document", document("doc").status(Document.Status.WITHDRAWN).build()),
        done("a document that another one follows", document("doc").build(), follower.build()),
        due(
            "a document whose follower is a draft",
            manual,
            document("doc").build(),
            follower.status(Document.Status.DRAFT).build()));
  }

  private static Stream<Row> operation() {
    return Stream.of(
        due(
            "AiSystem.nextReevaluation, known to the month",
            "2028-02-29 RE_EVALUATION OWN_INTERVAL 8.1 at AiSystem sys/nextReevaluation: The next re-evaluation of the AI system \"System sys\" is planned for 2028-02 [Feb 28].",
            operated("sys").nextReevaluation(on("2028-02 [Feb 28]")).build()),
        done(
            "re-evaluation of a retired system",
            Row.system("sys", LifeCycleStage.RETIREMENT)
                .nextReevaluation(on("2026-09-01"))
                .build()),
        done(
            "re-evaluation of a system outside the scope",
            operated("sys").nextReevaluation(on("2026-09-01")).build(),
            Scope.builder()
                .id(id("scope"))
                .statement("All but one.")
                .addExclusion(ScopeExclusion.builder().aiSystem(id("sys")).build())
                .build()),
        due(
            "Supplier.nextEvaluation",
            "2026-09-01 SUPPLIER_EVALUATION OWN_INTERVAL A.10.3 at Supplier"
                + " supplier/nextEvaluation: The supplier \"Acme\" is due for evaluation on"
                + " 2026-09-01.",
            supplier().nextEvaluation(DAY).build()),
        done(
            "a supplier that was evaluated",
            supplier().addEvaluation(review("2026-09-01")).nextEvaluation(DAY).build()));
  }
}
