// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.WorkflowStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The way from an AIMS to what it was at the end of a day. */
final class Reconstruction {

  /** Records that come into being with the record that they refer to there. */
  private static final Map<RecordKind, Set<String>> ORIGINS =
      Map.of(
          RecordKind.AUDIT_FINDING,
          Set.of("/audit", "/certificationAudit"),
          RecordKind.CERTIFICATE,
          Set.of("/decision"),
          RecordKind.CORRECTIVE_ACTION,
          Set.of("/nonconformities"));

  private final Aims now;
  private final LocalDate day;
  private final RecordForm form;

  private final List<AsOfNote> leftOut = new ArrayList<>();
  private final List<AsOfNote> woundBack = new ArrayList<>();

  /** What the dates tell of each record that may have existed. */
  private final Map<Id<?>, RecordWalk> walks = new HashMap<>();

  /** Records that did not exist. */
  private final Set<Id<?>> gone = new HashSet<>();

  /** Records that existed as plans of acts that came later. */
  private final Set<Id<?>> planned = new HashSet<>();

  private final Map<Id<?>, Pruning> pruned = new LinkedHashMap<>();

  /** Versions of AI systems that did not exist. */
  private final Map<Id<?>, List<Remark>> versions = new HashMap<>();

  private Set<Id<?>> found = new HashSet<>();

  Reconstruction(Aims now, LocalDate day, RecordForm form) {
    this.now = requireNonNull(now, "aims");
    this.day = requireNonNull(day, "day");
    this.form = requireNonNull(form, "form");
  }

  AimsAsOf result() {
    Aims states = withEarlierStates();
    states.records().forEach(this::walk);
    removeReferences(states);
    Aims then = withStatus(pruned(states));
    return new AimsAsOf(then, account(then));
  }

  private Aims withEarlierStates() {
    List<Entity<?>> changed = new ArrayList<>();
    now.records()
        .forEach(
            record -> {
              EarlierState state = new EarlierState(day, noting(woundBack, record));
              Entity<?> then = state.of(record);
              if (!then.equals(record)) {
                changed.add(then);
              }
              if (!state.versionsLeftOut().isEmpty()) {
                versions.put(record.id(), state.versionsLeftOut());
              }
            });
    return changed.isEmpty() ? now : now.withAll(changed);
  }

  private void walk(Entity<?> record) {
    RecordWalk walk = walked(record);
    walk.leftOut().ifPresentOrElse(remark -> leaveOut(record, remark), () -> keep(record, walk));
  }

  private RecordWalk walked(Entity<?> record) {
    return new RecordWalk(day, record.kind().typeName(), hasEarlierStep(record))
        .over(form.attributes(record));
  }

  /** A step that is left out does not show that its record existed. */
  private boolean hasEarlierStep(Entity<?> record) {
    return now.referring(WorkflowStep.class, "subject", record.id())
        .anyMatch(step -> isByThen(step) && !gone.contains(step.id()));
  }

  private boolean isByThen(WorkflowStep step) {
    return StatedDate.day(step.recordedAt()).canBeBy(day);
  }

  private void leaveOut(Entity<?> record, Remark remark) {
    if (gone.add(record.id())) {
      found.add(record.id());
      leftOut.add(note(record, remark));
    }
  }

  private void keep(Entity<?> record, RecordWalk walk) {
    if (walk.isPlanOnly()) {
      planned.add(record.id());
      found.add(record.id());
    }
    walks.put(record.id(), walk);
    List<Remark> removals = new ArrayList<>(versions.getOrDefault(record.id(), List.of()));
    removals.addAll(walk.removals());
    remove(record, removals);
  }

  private void remove(Entity<?> record, List<Remark> remarks) {
    if (remarks.isEmpty()) {
      return;
    }
    Pruning pruning = pruned.computeIfAbsent(record.id(), id -> new Pruning(record, form));
    Map<String, String> places = pruning.remove(remarks.stream().map(Remark::path).toList());
    for (Remark remark : remarks) {
      String place = requireNonNull(places.get(remark.path()));
      if (place.isEmpty()) {
        leaveOut(record, remark.at(""));
      } else {
        woundBack.add(note(record, remark.at(place)));
      }
    }
  }

  /** A record that refers to one that did not exist referred to it later, or did not exist. */
  private void removeReferences(Aims states) {
    while (!found.isEmpty()) {
      Set<Id<?>> last = found;
      found = new HashSet<>();
      subjects(last).forEach(id -> states.find(id).ifPresent(this::walkAgain));
      Map<Id<?>, List<Link>> links = new LinkedHashMap<>();
      for (Id<?> id : last) {
        for (Link link : states.linksTo(id)) {
          links.computeIfAbsent(link.from().id(), from -> new ArrayList<>()).add(link);
        }
      }
      links.values().forEach(each -> removeReferences(each.get(0).from(), each));
    }
  }

  /** Returns the records of which some of the steps by then are left out. */
  private Set<Id<?>> subjects(Set<Id<?>> leftOut) {
    Set<Id<?>> subjects = new LinkedHashSet<>();
    leftOut.stream()
        .flatMap(id -> now.find(id).stream())
        .filter(WorkflowStep.class::isInstance)
        .map(WorkflowStep.class::cast)
        .filter(this::isByThen)
        .forEach(step -> subjects.add(step.subject().id()));
    return subjects;
  }

  private void walkAgain(Entity<?> record) {
    RecordWalk walk = walked(record);
    walks.put(record.id(), walk);
    walk.leftOut().ifPresent(remark -> leaveOut(record, remark));
  }

  private void removeReferences(Entity<?> record, List<Link> links) {
    if (gone.contains(record.id())) {
      return;
    }
    Optional<Link> origin = laterOrigin(record);
    if (origin.isPresent()) {
      leaveOut(record, refers(origin.get(), ""));
      return;
    }
    Optional<Pruning> pruning = Optional.ofNullable(pruned.get(record.id()));
    remove(
        record,
        links.stream()
            .filter(link -> gone.contains(link.id()))
            .filter(link -> pruning.filter(each -> each.isGone(link.path())).isEmpty())
            .map(link -> refers(link, link.path()))
            .toList());
  }

  /** Returns a reference of a record to what it comes from, if all of that came later. */
  private Optional<Link> laterOrigin(Entity<?> record) {
    Set<String> attributes = ORIGINS.getOrDefault(record.kind(), Set.of());
    if (attributes.isEmpty()) {
      return Optional.empty();
    }
    List<Link> origins =
        Link.of(record)
            .filter(link -> attributes.contains(link.path().replaceAll("/[0-9]+$", "")))
            .filter(
                link -> now.find(link.id()).filter(each -> each.kind() != link.kind()).isEmpty())
            .toList();
    return origins.stream().allMatch(link -> isLater(link.id()))
        ? origins.stream().findFirst()
        : Optional.empty();
  }

  private boolean isLater(Id<?> id) {
    return gone.contains(id) || planned.contains(id);
  }

  private Remark refers(Link link, String place) {
    return new Remark(
        place,
        AsOfReason.REFERS_TO_LATER,
        gone.contains(link.id())
            ? "The %s %s did not exist by then.".formatted(link.kind().term(), link.id())
            : "The %s %s took place later.".formatted(link.kind().term(), link.id()));
  }

  private Aims pruned(Aims states) {
    List<Entity<?>> changed =
        pruned.values().stream()
            .<Entity<?>>map(Pruning::result)
            .filter(record -> !gone.contains(record.id()))
            .toList();
    Aims result = changed.isEmpty() ? states : states.withAll(changed);
    return gone.isEmpty() ? result : result.withoutAll(gone);
  }

  private Aims withStatus(Aims then) {
    List<Entity<?>> changed = new ArrayList<>();
    then.records()
        .forEach(
            record -> {
              Entity<?> earlier =
                  new DocumentStatus(now, then, day, noting(woundBack, record)).of(record);
              if (!earlier.equals(record)) {
                changed.add(earlier);
              }
            });
    return changed.isEmpty() ? then : then.withAll(changed);
  }

  private Consumer<Remark> noting(List<AsOfNote> notes, Entity<?> record) {
    return remark -> notes.add(note(record, remark));
  }

  private AsOfNote note(Entity<?> record, Remark remark) {
    return remark.on(Subject.of(record), now.nameOf(record.id()));
  }

  private AsOfAccount account(Aims then) {
    List<AsOfNote> notDatable = new ArrayList<>();
    Map<RecordKind, IntSummaryStatistics> undated = new EnumMap<>(RecordKind.class);
    then.records().forEach(record -> count(record, notDatable, undated));
    AsOfAccount.Builder account =
        AsOfAccount.builder()
            .asOf(day)
            .records((int) then.records().count())
            .leftOut(sorted(leftOut.stream()))
            .woundBack(
                sorted(woundBack.stream().filter(note -> !gone.contains(note.subject().id()))))
            .notDatable(sorted(notDatable.stream()));
    undated.forEach(
        (kind, counts) ->
            account.addUndatedAttribute(
                UndatedAttributes.builder()
                    .kind(kind)
                    .records((int) counts.getCount())
                    .attributes((int) counts.getSum())
                    .build()));
    return account.build();
  }

  /** Counts what is left of a record: what was removed shows nothing and has no date to state. */
  private void count(
      Entity<?> record, List<AsOfNote> notDatable, Map<RecordKind, IntSummaryStatistics> undated) {
    boolean isAsNow = now.find(record.id()).filter(record::equals).isPresent();
    RecordWalk walk = walkOver(record.id());
    RecordWalk last = isAsNow ? walk : walked(record);
    Optional<Pruning> pruning = Optional.ofNullable(pruned.get(record.id()));
    Stream.concat(
            last.notDatable().stream().filter(remark -> remark.path().isEmpty()),
            walk.notDatable().stream()
                .filter(remark -> !remark.path().isEmpty())
                .filter(remark -> pruning.filter(each -> each.isGone(remark.path())).isEmpty()))
        .forEach(noting(notDatable, record));
    if (last.undated() > 0) {
      undated
          .computeIfAbsent(record.kind(), kind -> new IntSummaryStatistics())
          .accept(last.undated());
    }
  }

  private RecordWalk walkOver(Id<?> id) {
    return requireNonNull(walks.get(id));
  }

  private static List<AsOfNote> sorted(Stream<AsOfNote> notes) {
    return notes.distinct().sorted().toList();
  }
}
