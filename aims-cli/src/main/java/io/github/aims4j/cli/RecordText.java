// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.WorkflowStep;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a record with what surrounds it: references in both directions, and its history. */
final class RecordText {

  private static final AimsJson JSON = AimsJson.standard().pretty();
  private static final int MOST_PROPOSALS = 5;

  private final Aims aims;
  private final PrintWriter out;
  private final WrappedText text;

  RecordText(Aims aims, PrintWriter out) {
    this.aims = aims;
    this.out = out;
    this.text = new WrappedText(out);
  }

  /** Prints the ids of all records by kind. */
  void printIds() {
    Map<RecordKind, List<String>> ids =
        aims.records()
            .collect(
                Collectors.groupingBy(
                    Entity::kind,
                    TreeMap::new,
                    Collectors.mapping(record -> record.id().value(), Collectors.toList())));
    ids.forEach((kind, each) -> text.line(kind.term() + ": ", String.join(" ", each)));
  }

  /** Prints a record. */
  void print(Entity<?> record) {
    text.line(Subject.of(record).toString());
    text.gap();
    String attributes = new String(JSON.writeRecord(record), StandardCharsets.UTF_8);
    out.println(Quoted.visibleLines(attributes.stripTrailing()));
    section(
        "Refers to", Link.of(record).map(link -> "%s: %s".formatted(link.path(), target(link))));
    section(
        "Is referred to by",
        aims.linksTo(record.id()).stream()
            .map(link -> "%s at %s".formatted(Subject.of(link.from()), link.path())));
    history(record);
  }

  private String target(Link link) {
    String name = new Subject(link.kind(), link.id()).toString();
    return aims.find(link.id()).isPresent() ? name : name + ", which is not on record";
  }

  private void section(String title, Stream<String> lines) {
    text.gap();
    text.line(title);
    List<String> all = lines.map(Quoted::visible).toList();
    if (all.isEmpty()) {
      nothing();
    }
    all.forEach(line -> text.line("  ", line));
  }

  private void nothing() {
    text.line("  ", "nothing on record");
  }

  /** Prints the steps of workflows and of the life cycle that are on record. */
  private void history(Entity<?> record) {
    text.gap();
    text.line("History");
    List<WorkflowStep> steps =
        aims.workflowSteps().stream()
            .filter(step -> step.subject().equals(Subject.of(record)))
            .sorted(Comparator.comparing(WorkflowStep::recordedAt))
            .toList();
    List<AiSystemVersion> versions =
        record instanceof AiSystem system
            ? system.versions().stream().filter(each -> !each.history().isEmpty()).toList()
            : List.of();
    steps.forEach(this::print);
    versions.forEach(version -> version.history().forEach(change -> print(version, change)));
    if (steps.isEmpty() && versions.isEmpty()) {
      nothing();
    }
  }

  private void print(WorkflowStep step) {
    printStep(
        step.recordedAt().toString(),
        step.workflow(),
        step.fromState(),
        step.toState(),
        Optional.of(step.decidedBy()));
    printGrounds(step.reason(), step.overridden());
  }

  private void print(AiSystemVersion version, StageChange change) {
    printStep(
        change
            .recordedAt()
            .map(Object::toString)
            .or(() -> change.date().map(Object::toString))
            .orElse("undated"),
        "version " + version.label(),
        change.fromStage().map(LifeCycleStage::term),
        change.toStage().term(),
        change.decidedBy());
    printGrounds(change.reason(), change.overridden());
  }

  private void printStep(
      String when, String what, Optional<String> from, String to, Optional<Id<Party>> decidedBy) {
    String step =
        "%s: %s%s%s"
            .formatted(
                what,
                from.map(state -> state + " -> ").orElse(""),
                to,
                decidedBy.map(party -> ", decided by " + aims.nameOf(party)).orElse(""));
    text.line("  " + when + "  ", Quoted.visible(step));
  }

  private void printGrounds(Optional<String> reason, List<String> overridden) {
    reason.ifPresent(why -> text.line("    because: ", Quoted.visible(why)));
    overridden.forEach(unmet -> text.line("    although: ", Quoted.visible(unmet)));
  }

  /** Returns what to do when no record has an id: ids that are like it, or how to list them. */
  static String nextStep(Aims aims, String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    List<String> alike =
        aims.records()
            .map(record -> record.id().value())
            .filter(each -> isAlike(each.toLowerCase(Locale.ROOT), wanted))
            .sorted(
                Comparator.comparing((String each) -> !each.startsWith(id))
                    .thenComparingInt(String::length))
            .limit(MOST_PROPOSALS)
            .toList();
    return alike.isEmpty()
        ? "list them without an id"
        : "similar ids: %s".formatted(String.join(", ", alike));
  }

  private static boolean isAlike(String id, String wanted) {
    return !wanted.isEmpty() && (id.contains(wanted) || wanted.contains(id));
  }
}
