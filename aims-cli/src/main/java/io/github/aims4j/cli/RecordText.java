// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
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
import java.util.ArrayList;
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
    section("History", history(record).stream());
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
      text.line("  ", "nothing on record");
    }
    all.forEach(line -> text.line("  ", line));
  }

  /** Returns the steps of workflows and of the life cycle that are on record. */
  private List<String> history(Entity<?> record) {
    List<String> lines = new ArrayList<>();
    Subject subject = Subject.of(record);
    aims.workflowSteps().stream()
        .filter(step -> step.subject().equals(subject))
        .sorted(Comparator.comparing(WorkflowStep::recordedAt))
        .map(RecordText::line)
        .forEach(lines::add);
    if (record instanceof AiSystem system) {
      for (AiSystemVersion version : system.versions()) {
        version.history().forEach(change -> lines.add(line(version, change)));
      }
    }
    return lines;
  }

  private static String line(WorkflowStep step) {
    return line(
        step.recordedAt().toString(),
        step.workflow(),
        step.fromState(),
        step.toState(),
        Optional.of(step.decidedBy()),
        step.reason(),
        step.overridden());
  }

  private static String line(AiSystemVersion version, StageChange change) {
    String when =
        change
            .recordedAt()
            .map(Object::toString)
            .or(() -> change.date().map(Object::toString))
            .orElse("undated");
    return line(
        when,
        "version " + version.label(),
        change.fromStage().map(LifeCycleStage::term),
        change.toStage().term(),
        change.decidedBy(),
        change.reason(),
        change.overridden());
  }

  private static String line(
      String when,
      String what,
      Optional<String> from,
      String to,
      Optional<? extends Id<?>> decidedBy,
      Optional<String> reason,
      List<String> overridden) {
    return "%s %s: %s%s%s%s%s"
        .formatted(
            when,
            what,
            from.map(state -> state + " -> ").orElse(""),
            to,
            decidedBy.map(party -> ", decided by " + party).orElse(""),
            reason.map(text -> ", because: " + text).orElse(""),
            overridden.isEmpty() ? "" : ", although: " + String.join(" ", overridden));
  }

  /** Returns what to do when no record has an id: ids that are like it, or how to list them. */
  static String nextStep(Aims aims, String id) {
    String wanted = id.toLowerCase(Locale.ROOT);
    List<String> alike =
        aims.records()
            .map(record -> record.id().value())
            .filter(each -> isAlike(each.toLowerCase(Locale.ROOT), wanted))
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
