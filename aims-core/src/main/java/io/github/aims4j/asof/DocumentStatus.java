// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.WorkflowStep;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The status of policies and documents as of a day. The steps on record tell it, and it is as it is
 * now if none of them came later. Without steps, a version whose successor came later was not
 * superseded, and one whose approval came later was not approved; whether it was a draft or in
 * review is then unknown.
 */
final class DocumentStatus {

  private final Aims now;
  private final Aims aimsThen;
  private final LocalDate day;
  private final Consumer<Remark> woundBack;

  /**
   * Creates the status by a day.
   *
   * @param aimsThen the AIMS by the day, but for the status of its documents
   */
  DocumentStatus(Aims now, Aims aimsThen, LocalDate day, Consumer<Remark> woundBack) {
    this.now = now;
    this.aimsThen = aimsThen;
    this.day = day;
    this.woundBack = woundBack;
  }

  /**
   * Returns a record with its status by the day.
   *
   * @param record the record as of the day, but for its status
   */
  Entity<?> of(Entity<?> record) {
    return switch (record.kind()) {
      case POLICY -> policy((Policy) record);
      case DOCUMENT -> document((Document) record);
      default -> record;
    };
  }

  private Entity<?> policy(Policy policy) {
    Optional<DocumentStage> stage = policy.status().map(DocumentStatus::stage);
    List<Policy> successors = now.referring(Policy.class, "supersedes", policy.id()).toList();
    Predicate<Policy> isLater =
        next ->
            isLater(Policy.class, next, Policy::approval)
                || isLater(next.effectiveFrom(), Optional.empty());
    Optional<DocumentStage> then =
        then(policy, stage, approved(Policy.class, policy, Policy::approval), successors, isLater);
    return then.equals(stage)
        ? policy
        : policy.toBuilder().status(then.map(each -> named(Policy.Status.class, each))).build();
  }

  private Entity<?> document(Document document) {
    Optional<DocumentStage> stage = document.status().map(DocumentStatus::stage);
    List<Document> successors = now.referring(Document.class, "supersedes", document.id()).toList();
    Predicate<Document> isLater =
        next ->
            isLater(Document.class, next, Document::approval)
                || isLater(next.effectiveFrom(), next.date());
    Optional<DocumentStage> then =
        then(
            document,
            stage,
            approved(Document.class, document, Document::approval),
            successors,
            isLater);
    return then.equals(stage)
        ? document
        : document.toBuilder().status(then.map(each -> named(Document.Status.class, each))).build();
  }

  private static DocumentStage stage(Enum<?> status) {
    return DocumentStage.valueOf(status.name());
  }

  private static <S extends Enum<S>> S named(Class<S> type, DocumentStage stage) {
    return Enum.valueOf(type, stage.name());
  }

  /**
   * The approval that is on record now.
   *
   * @param on its date; empty: there is none
   * @param isGone whether the record has it no longer as of the day
   */
  private record Approved(Optional<PartialDate> on, boolean isGone) {}

  private <T extends Entity<T>> Approved approved(
      Class<T> type, T record, Function<T, Optional<Approval>> approval) {
    Optional<Approval> onRecord = now.find(type, record.id()).flatMap(approval);
    return new Approved(
        onRecord.flatMap(Approval::date), onRecord.isPresent() && approval.apply(record).isEmpty());
  }

  /** Tells whether a successor did not exist, or was not approved by what approves it now. */
  private <T extends Entity<T>> boolean isLater(
      Class<T> type, T successor, Function<T, Optional<Approval>> approval) {
    return aimsThen
        .find(type, successor.id())
        .filter(earlier -> !approved(type, earlier, approval).isGone())
        .isEmpty();
  }

  private boolean isLater(Optional<LocalDate> effectiveFrom, Optional<PartialDate> date) {
    return effectiveFrom.filter(from -> from.isAfter(day)).isPresent()
        || date.filter(this::isLater).isPresent();
  }

  private boolean isLater(PartialDate date) {
    return !date.canBeBy(day);
  }

  private <T extends Entity<T>> Optional<DocumentStage> then(
      T record,
      Optional<DocumentStage> stage,
      Approved approved,
      List<T> successors,
      Predicate<T> isLater) {
    List<WorkflowStep> steps =
        now.referring(WorkflowStep.class, "subject", record.id())
            .filter(step -> stage(step.toState()).isPresent())
            .toList();
    Optional<DocumentStage> then =
        steps.isEmpty() ? byDates(stage, approved, successors, isLater) : bySteps(stage, steps);
    if (stage.isPresent() && !then.equals(stage)) {
      woundBack.accept(remark(stage.get(), then));
    }
    return stage.isPresent() ? then : stage;
  }

  private static Remark remark(DocumentStage now, Optional<DocumentStage> then) {
    return then.map(
            stage ->
                new Remark(
                    "/status",
                    AsOfReason.EARLIER_STATE,
                    "Its status was %s; it is %s now.".formatted(stage.term(), now.term())))
        .orElseGet(
            () ->
                new Remark(
                    "/status",
                    AsOfReason.STATE_UNKNOWN,
                    "Its status is %s now; that of then is not on record.".formatted(now.term())));
  }

  private Optional<DocumentStage> bySteps(Optional<DocumentStage> stage, List<WorkflowStep> steps) {
    List<WorkflowStep> taken =
        steps.stream()
            .filter(step -> aimsThen.find(step.id()).isPresent())
            .filter(step -> !isLater(StatedDate.day(step.recordedAt())))
            .toList();
    return taken.size() == steps.size()
        ? stage
        : taken.stream()
            .reduce((one, other) -> other.recordedAt().isBefore(one.recordedAt()) ? one : other)
            .flatMap(step -> stage(step.toState()));
  }

  private static Optional<DocumentStage> stage(String state) {
    return Arrays.stream(DocumentStage.values())
        .filter(each -> each.name().equals(state))
        .findFirst();
  }

  private <T extends Entity<T>> Optional<DocumentStage> byDates(
      Optional<DocumentStage> stage, Approved approved, List<T> successors, Predicate<T> isLater) {
    Optional<DocumentStage> then = stage;
    if (stage.filter(DocumentStage.SUPERSEDED::equals).isPresent()
        && !successors.isEmpty()
        && successors.stream().allMatch(isLater)) {
      then = approved.on().map(date -> DocumentStage.APPROVED);
    }
    return approved.isGone()
        ? then.filter(each -> each == DocumentStage.DRAFT || each == DocumentStage.IN_REVIEW)
        : then;
  }
}
