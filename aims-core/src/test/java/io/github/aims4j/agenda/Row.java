// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Some records, and all that the agenda has of them, in order; nothing for what is done. */
record Row(String name, List<String> lines, List<Entity<?>> records) {

  static Row due(String name, String line, Entity<?>... records) {
    return due(name, List.of(line), records);
  }

  static Row due(String name, List<String> lines, Entity<?>... records) {
    return new Row(name, lines, List.of(records));
  }

  static Row done(String name, Entity<?>... records) {
    return new Row(name, List.of(), List.of(records));
  }

  static String line(AgendaItem item) {
    return "%s %s %s %s at %s%s: %s"
        .formatted(
            item.day(),
            item.kind(),
            item.basis(),
            item.requirement().map(Provision::id).orElse("-"),
            subject(item.subject()),
            item.path(),
            item.reason());
  }

  private static String subject(Subject subject) {
    return subject.kind().typeName() + " " + subject.id();
  }

  Aims aims() {
    Aims aims = Samples.emptyAims();
    for (Entity<?> each : records) {
      aims = aims.with(each);
    }
    return aims;
  }

  static LocalDate dayOf(String line) {
    return LocalDate.parse(line.substring(0, line.indexOf(' ')));
  }

  List<LocalDate> days() {
    return lines.stream().map(Row::dayOf).distinct().toList();
  }

  List<String> lines(Predicate<LocalDate> days) {
    return lines.stream().filter(line -> days.test(dayOf(line))).toList();
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static PartialDate on(String date) {
    return PartialDate.parse(date);
  }

  static <T extends Entity<T>> Id<T> id(String id) {
    return Id.of(id);
  }

  static AiSystem.Builder system(String id, LifeCycleStage stage) {
    return AiSystem.builder()
        .id(Id.of(id))
        .name("System " + id)
        .addVersion(AiSystemVersion.builder().label("1").stage(stage).build());
  }

  static AiSystem.Builder operated(String id) {
    return system(id, LifeCycleStage.OPERATION_AND_MONITORING);
  }

  static AiSystem retired(String id) {
    return system(id, LifeCycleStage.RETIREMENT).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
