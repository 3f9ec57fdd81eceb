// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.EarlierScope;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Postponement;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The state of records as of a day whose history is on record: stages of AI system versions,
 * planned dates before a postponement, the scope before this one. A list that has the oldest entry
 * first ends before the first entry that is later.
 */
final class EarlierState {

  private final LocalDate day;
  private final Consumer<Remark> woundBack;
  private final List<Remark> versionsLeftOut = new ArrayList<>();

  EarlierState(LocalDate day, Consumer<Remark> woundBack) {
    this.day = day;
    this.woundBack = woundBack;
  }

  /** Returns the state of a record by the day; the record itself, if no history tells another. */
  Entity<?> of(Entity<?> record) {
    return switch (record.kind()) {
      case AI_SYSTEM -> aiSystem((AiSystem) record);
      case CONTROL_IMPLEMENTATION -> implementation((ControlImplementation) record);
      case INTERNAL_AUDIT -> audit((InternalAudit) record);
      case MANAGEMENT_REVIEW -> review((ManagementReview) record);
      case SCOPE -> scope((Scope) record);
      default -> record;
    };
  }

  /** Returns the versions of an AI system whose life cycle began later. */
  List<Remark> versionsLeftOut() {
    return versionsLeftOut;
  }

  private Entity<?> aiSystem(AiSystem system) {
    List<AiSystemVersion> versions = new ArrayList<>(system.versions());
    for (int i = 0; i < versions.size(); i++) {
      versions.set(i, version(versions.get(i), "/versions/" + i));
    }
    return versions.equals(system.versions())
        ? system
        : system.toBuilder().versions(versions).build();
  }

  private AiSystemVersion version(AiSystemVersion version, String place) {
    List<StageChange> history = version.history();
    int end = end(history, this::isLater);
    if (end == history.size()) {
      return version;
    } else if (end == 0 && isInception(history.get(0))) {
      versionsLeftOut.add(later(place, "Its inception"));
      return version.toBuilder().stage(Optional.empty()).history(List.of()).build();
    }
    for (int i = end; i < history.size(); i++) {
      woundBack.accept(
          later(
              place + "/history/" + i,
              "The step to %s".formatted(history.get(i).toStage().term())));
    }
    Optional<LifeCycleStage> stage =
        end > 0 ? Optional.of(history.get(end - 1).toStage()) : history.get(0).fromStage();
    if (!stage.equals(version.stage())) {
      woundBack.accept(stage(place + "/stage", version.stage().orElseThrow(), stage));
    }
    return version.toBuilder().stage(stage).history(history.subList(0, end)).build();
  }

  private static boolean isInception(StageChange first) {
    return first.fromStage().isEmpty() && first.toStage() == LifeCycleStage.INCEPTION;
  }

  private static Remark stage(String place, LifeCycleStage now, Optional<LifeCycleStage> then) {
    return then.map(
            stage ->
                state(place, "Its stage was %s; it is %s now.".formatted(stage.term(), now.term())))
        .orElseGet(
            () ->
                new Remark(
                    place,
                    AsOfReason.STATE_UNKNOWN,
                    "Its stage is %s now; that of then is not on record.".formatted(now.term())));
  }

  private boolean isLater(StageChange step) {
    return Stream.concat(step.date().stream(), step.recordedAt().map(StatedDate::day).stream())
        .anyMatch(this::isLater);
  }

  private boolean isLater(PartialDate date) {
    return !date.canBeBy(day);
  }

  private static <T> int end(List<T> oldestFirst, Predicate<T> isLater) {
    int end = 0;
    while (end < oldestFirst.size() && !isLater.test(oldestFirst.get(end))) {
      end++;
    }
    return end;
  }

  private Entity<?> implementation(ControlImplementation record) {
    boolean wasNot =
        record.status() == ControlImplementation.Status.IMPLEMENTED
            && record.implementedOn().filter(this::isLater).isPresent();
    if (!wasNot) {
      return record;
    }
    woundBack.accept(
        state("/status", "It was not yet implemented; it may have been in progress by then."));
    return record.toBuilder().status(ControlImplementation.Status.PLANNED).build();
  }

  private Entity<?> audit(InternalAudit audit) {
    int end = postponed(audit.postponements());
    return end == audit.postponements().size()
        ? audit
        : audit.toBuilder()
            .plannedFor(audit.postponements().get(end).plannedFor())
            .postponements(audit.postponements().subList(0, end))
            .build();
  }

  private Entity<?> review(ManagementReview review) {
    int end = postponed(review.postponements());
    return end == review.postponements().size()
        ? review
        : review.toBuilder()
            .plannedFor(review.postponements().get(end).plannedFor())
            .postponements(review.postponements().subList(0, end))
            .build();
  }

  private int postponed(List<Postponement> postponements) {
    int end = end(postponements, each -> each.decidedOn().filter(this::isLater).isPresent());
    for (int i = end; i < postponements.size(); i++) {
      woundBack.accept(later("/postponements/" + i, "The postponement"));
    }
    if (end < postponements.size()) {
      woundBack.accept(
          state(
              "/plannedFor",
              "It was planned for %s.".formatted(postponements.get(end).plannedFor())));
    }
    return end;
  }

  private Entity<?> scope(Scope scope) {
    return scope
        .effectiveFrom()
        .filter(from -> from.isAfter(day))
        .flatMap(from -> earlier(scope, from))
        .<Entity<?>>map(earlier -> withStatement(scope, earlier))
        .orElse(scope);
  }

  /** Returns the scope that took effect last by the day, or else the oldest one on record. */
  private Optional<EarlierScope> earlier(Scope scope, LocalDate from) {
    List<EarlierScope> dated =
        scope.earlierScopes().stream()
            .filter(each -> each.effectiveFrom().filter(from::isAfter).isPresent())
            .toList();
    return dated.stream()
        .filter(each -> !from(each).isAfter(day))
        .reduce((one, other) -> from(other).isBefore(from(one)) ? one : other)
        .or(
            () ->
                dated.stream()
                    .reduce((one, other) -> from(other).isAfter(from(one)) ? one : other));
  }

  private static LocalDate from(EarlierScope scope) {
    return scope.effectiveFrom().orElseThrow();
  }

  private Scope withStatement(Scope scope, EarlierScope then) {
    woundBack.accept(
        state(
            "",
            "It is the scope in effect from %s; of that, boundaries, issues, parties and approval are not on record."
                .formatted(from(then))));
    return scope.toBuilder()
        .statement(then.statement())
        .boundaries(List.of())
        .units(then.units())
        .sites(then.sites())
        .activities(then.activities())
        .exclusions(once(then.exclusions()))
        .contextIssues(List.of())
        .interestedParties(List.of())
        .version(then.version())
        .effectiveFrom(then.effectiveFrom())
        .approval(Optional.empty())
        .document(then.document())
        .earlierScopes(
            without(then, scope.earlierScopes()).stream()
                .filter(each -> each.effectiveFrom().filter(from(then)::isBefore).isEmpty())
                .toList())
        .extensions(then.extensions())
        .build();
  }

  /** Two earlier scopes can be equal; one of them stays on record then. */
  private static List<EarlierScope> without(EarlierScope then, List<EarlierScope> scopes) {
    List<EarlierScope> others = new ArrayList<>(scopes);
    others.remove(then);
    return others;
  }

  /** A scope excludes a thing once; of several exclusions in an earlier one, the first counts. */
  private static Collection<ScopeExclusion> once(List<ScopeExclusion> exclusions) {
    Map<Object, ScopeExclusion> first = new LinkedHashMap<>();
    exclusions.forEach(
        each ->
            first.putIfAbsent(
                List.of(each.aiSystem(), each.unit(), each.site(), each.activity()), each));
    return first.values();
  }

  private Remark later(String place, String what) {
    return new Remark(place, AsOfReason.DATED_LATER, "%s is dated after %s.".formatted(what, day));
  }

  private static Remark state(String place, String message) {
    return new Remark(place, AsOfReason.EARLIER_STATE, message);
  }
}
