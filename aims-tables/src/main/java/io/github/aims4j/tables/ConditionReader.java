// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.operation.Duty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the conditions of a mapping, and the duties that depend on them. */
final class ConditionReader {

  private final List<ColumnRule> columns;

  /**
   * Creates a reader.
   *
   * @param columns the columns of the mapping
   */
  ConditionReader(List<ColumnRule> columns) {
    this.columns = columns;
  }

  /** Reads the rules for duties. */
  List<DutyRule> duties(JsonPlace duties) {
    Set<Duty.Subject> subjects = new HashSet<>();
    return duties.items().stream().map(place -> duty(place, subjects)).toList();
  }

  private DutyRule duty(JsonPlace place, Set<Duty.Subject> subjects) {
    place.allowOnly("subject", "basis", "allOf", "anyOf", "not", "column", "in");
    Duty.Subject subject = place.field("subject").constant(Duty.Subject.class);
    if (!subjects.add(subject)) {
      throw place.wrong("%s has two duties; only one is allowed.".formatted(subject));
    }
    return new DutyRule(subject, place.optional("basis").map(JsonPlace::text), anyCondition(place));
  }

  /** Reads a condition. */
  Condition condition(JsonPlace place) {
    place.allowOnly("allOf", "anyOf", "not", "column", "in");
    return anyCondition(place);
  }

  private Condition anyCondition(JsonPlace place) {
    List<String> forms =
        Stream.of("allOf", "anyOf", "not", "in")
            .filter(form -> place.optional(form).isPresent())
            .toList();
    if (forms.size() != 1) {
      throw place.wrong(
          "a condition has exactly one of allOf, anyOf, not, and column with in; %s was found."
              .formatted(forms.isEmpty() ? "none" : String.join(", ", forms)));
    }
    JsonPlace form = place.field(forms.get(0));
    return switch (forms.get(0)) {
      case "allOf" -> new Condition.AllOf(conditions(form));
      case "anyOf" -> new Condition.AnyOf(conditions(form));
      case "not" -> new Condition.Not(condition(form));
      default -> in(place, ColumnReader.named(place.field("column"), columns));
    };
  }

  private List<Condition> conditions(JsonPlace place) {
    return place.items().stream().map(this::condition).toList();
  }

  /** A text that the column itself does not list would never be found. */
  private static Condition in(JsonPlace place, ColumnRule column) {
    List<String> texts = new ArrayList<>();
    for (JsonPlace item : place.field("in").items()) {
      String text = Spaces.collapse(item.text());
      column
          .target()
          .flatMap(Target::values)
          .filter(values -> values.get(text).isEmpty())
          .ifPresent(
              values -> {
                throw item.wrong(
                    "%s is none of the values of the column %s, which are %s."
                        .formatted(quoted(text), quoted(column.key()), values.texts()));
              });
      texts.add(text);
    }
    return new Condition.In(column.key(), List.copyOf(texts));
  }
}
