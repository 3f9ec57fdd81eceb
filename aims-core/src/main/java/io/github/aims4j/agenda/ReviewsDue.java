// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews and evaluations whose date a record states. */
final class ReviewsDue {

  private static final Set<Document.Status> NOT_YET_IN_FORCE =
      EnumSet.of(Document.Status.DRAFT, Document.Status.IN_REVIEW);

  private static final Set<Policy.Status> POLICIES_NOT_YET_IN_FORCE =
      EnumSet.of(Policy.Status.DRAFT, Policy.Status.IN_REVIEW);

  private ReviewsDue() {}

  static void addTo(DueItems items, Aims aims) {
    aims.contextIssues().forEach(issue -> add(items, issue));
    aims.interestedParties().forEach(party -> add(items, party));
    aims.processes().forEach(process -> add(items, process));
    currentPolicies(aims).forEach(policy -> add(items, policy));
    aims.riskCriteriaSets().forEach(criteria -> add(items, criteria));
    addDocuments(items, aims);
    addStatements(items, aims);
    aims.suppliers().forEach(supplier -> add(items, supplier));
    aims.aiSystemsInScope().forEach(aiSystem -> add(items, aiSystem));
  }

  private static void add(DueItems items, ContextIssue issue) {
    issue
        .nextReview()
        .filter(day -> !DueItems.doneSince(day, issue.lastReview().stream()))
        .ifPresent(
            day ->
                items.add(
                    DueKind.ISSUE_REVIEW,
                    day,
                    issue,
                    "/nextReview",
                    () ->
                        "The issue \"%s\" is due for review on %s.".formatted(issue.title(), day)));
  }

  private static void add(DueItems items, InterestedParty party) {
    party
        .nextReview()
        .filter(day -> !DueItems.doneSince(day, party.lastReview().stream()))
        .ifPresent(
            day ->
                items.add(
                    DueKind.INTERESTED_PARTY_REVIEW,
                    day,
                    party,
                    "/nextReview",
                    () ->
                        "The interested party \"%s\" is due for review on %s."
                            .formatted(party.name(), day)));
  }

  private static void add(DueItems items, AimsProcess process) {
    process
        .nextReview()
        .filter(day -> !DueItems.doneSince(day, process.lastReview().stream()))
        .ifPresent(
            day -> review(items, DueKind.PROCESS_REVIEW, day, process, "process", process.name()));
  }

  private static void add(DueItems items, Policy policy) {
    policy
        .nextReview()
        .filter(day -> !DueItems.doneSince(day, policy.reviews().stream().map(Review::date)))
        .ifPresent(
            day ->
                items.add(
                    DueKind.POLICY_REVIEW,
                    requirement(policy),
                    day,
                    policy,
                    "/nextReview",
                    () -> reviewed("policy", policy.title(), day)));
  }

  /** Returns the policies that are neither withdrawn nor replaced by a version in force. */
  static Stream<Policy> currentPolicies(Aims aims) {
    Set<Id<Policy>> superseded =
        aims.policies().stream()
            .filter(policy -> policy.status().filter(POLICIES_NOT_YET_IN_FORCE::contains).isEmpty())
            .flatMap(policy -> policy.supersedes().stream())
            .collect(Collectors.toSet());
    return aims.policies().stream()
        .filter(policy -> !superseded.contains(policy.id()))
        .filter(policy -> policy.status().filter(Policy.Status::isEnded).isEmpty());
  }

  /** A.2.4 applies to the AI policy only. */
  private static Optional<Provision> requirement(Policy policy) {
    return policy.type() == Policy.Type.AI ? DueKind.POLICY_REVIEW.requirement() : Optional.empty();
  }

  private static void add(DueItems items, RiskCriteria criteria) {
    criteria
        .nextReview()
        .ifPresent(
            day ->
                review(
                    items,
                    DueKind.RISK_CRITERIA_REVIEW,
                    day,
                    criteria,
                    "set of risk criteria",
                    criteria.title()));
  }

  private static void addStatements(DueItems items, Aims aims) {
    Set<Id<StatementOfApplicability>> superseded =
        aims.applicabilityStatements().stream()
            .filter(statement -> statement.approval().isPresent())
            .flatMap(statement -> statement.supersedes().stream())
            .collect(Collectors.toSet());
    aims.applicabilityStatements().stream()
        .filter(statement -> !superseded.contains(statement.id()))
        .forEach(statement -> add(items, statement));
  }

  private static void add(DueItems items, StatementOfApplicability statement) {
    for (int i = 0; i < statement.entries().size(); i++) {
      ApplicabilityEntry entry = statement.entries().get(i);
      String path = "/entries/" + i + "/reviewOn";
      entry
          .reviewOn()
          .ifPresent(
              day ->
                  items.add(
                      DueKind.APPLICABILITY_REVIEW,
                      day,
                      statement,
                      path,
                      () ->
                          "The decision on the control %s is due for review on %s."
                              .formatted(controlOf(entry), day)));
    }
  }

  private static String controlOf(ApplicabilityEntry entry) {
    return entry
        .annexControl()
        .map(Provision::id)
        .or(() -> entry.ownControl().map(Id::value))
        .orElseThrow();
  }

  private static void addDocuments(DueItems items, Aims aims) {
    Set<Id<Document>> superseded = new HashSet<>();
    for (Document document : aims.documents()) {
      if (document.status().filter(NOT_YET_IN_FORCE::contains).isEmpty()) {
        document.supersedes().ifPresent(superseded::add);
      }
    }
    aims.documents().stream()
        .filter(document -> !superseded.contains(document.id()))
        .filter(document -> document.status().filter(Document.Status::isEnded).isEmpty())
        .forEach(document -> add(items, document));
  }

  private static void add(DueItems items, Document document) {
    document
        .nextReview()
        .filter(day -> !DueItems.doneSince(day, document.reviews().stream().map(Review::date)))
        .ifPresent(
            day ->
                review(
                    items, DueKind.DOCUMENT_REVIEW, day, document, "document", document.title()));
  }

  private static void add(DueItems items, Supplier supplier) {
    supplier
        .nextEvaluation()
        .filter(day -> !DueItems.doneSince(day, supplier.evaluations().stream().map(Review::date)))
        .ifPresent(
            day ->
                items.add(
                    DueKind.SUPPLIER_EVALUATION,
                    day,
                    supplier,
                    "/nextEvaluation",
                    () ->
                        "The supplier \"%s\" is due for evaluation on %s."
                            .formatted(supplier.name(), day)));
  }

  private static void add(DueItems items, AiSystem aiSystem) {
    if (aiSystem.isRetired()) {
      return;
    }
    aiSystem
        .nextReevaluation()
        .ifPresent(
            date ->
                items.add(
                    DueKind.RE_EVALUATION,
                    date.lastDay(),
                    aiSystem,
                    "/nextReevaluation",
                    () ->
                        "The next re-evaluation of the AI system \"%s\" is planned for %s."
                            .formatted(aiSystem.name(), date)));
  }

  private static void review(
      DueItems items, DueKind kind, LocalDate day, Entity<?> record, String what, String title) {
    items.add(kind, day, record, "/nextReview", () -> reviewed(what, title, day));
  }

  private static String reviewed(String what, String title, LocalDate day) {
    return "The %s \"%s\" is due for review on %s.".formatted(what, title, day);
  }
}
