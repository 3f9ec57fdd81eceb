// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.ImpactAssessmentStatement.Answer;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The target of a column, and how its cells are read. */
sealed interface Target {

  /** Returns the name of the accessor of the attribute. */
  String attribute();

  /** Tells whether the mapping lists a text. */
  default boolean lists(String text) {
    return false;
  }

  /** Imports a cell that is not blank into the draft of a system. */
  void take(Cell cell, SystemDraft draft);

  /** The name; white space is normalized. */
  record Name() implements Target {
    @Override
    public String attribute() {
      return "name";
    }

    @Override
    public void take(Cell cell, SystemDraft draft) {
      draft.name(cell.collapsed());
      draft.keepIfChanged(this, cell);
    }
  }

  /** A text that is imported literally. */
  record Text(String attribute, BiConsumer<SystemDraft, String> setter) implements Target {
    @Override
    public void take(Cell cell, SystemDraft draft) {
      setter.accept(draft, cell.text());
    }
  }

  /** The name of a party or a supplier; white space is normalized. */
  record PartyName(String attribute, BiConsumer<SystemDraft, String> setter) implements Target {
    @Override
    public void take(Cell cell, SystemDraft draft) {
      setter.accept(draft, cell.collapsed());
      draft.keepIfChanged(this, cell);
    }
  }

  /** A value that the mapping translates; unlisted values are not guessed. */
  record Translated<V>(String attribute, Map<String, V> values, BiConsumer<SystemDraft, V> setter)
      implements Target {
    @Override
    public void take(Cell cell, SystemDraft draft) {
      draft.keep(this, cell);
      Optional<V> value = Optional.ofNullable(values.get(cell.collapsed()));
      if (value.isPresent()) {
        setter.accept(draft, value.get());
      } else {
        draft.report(
            cell,
            Kind.UNLISTED_VALUE,
            ("No %s was imported, because the mapping only lists %s. The text is kept in the source"
                    + " of the system.")
                .formatted(attribute, listed()));
      }
    }

    @Override
    public boolean lists(String text) {
      return values.containsKey(text);
    }

    private String listed() {
      return values.isEmpty()
          ? "no value"
          : values.keySet().stream()
              .map(value -> "\"" + value + "\"")
              .collect(Collectors.joining(", "));
    }

    static Target stage(Map<String, LifeCycleStage> values) {
      return new Translated<>("stage", values, SystemDraft::stage);
    }

    static Target impactLevel(Map<String, ImpactLevel> values) {
      return new Translated<>("impactLevel", values, SystemDraft::impactLevel);
    }

    static Target impactAssessment(Map<String, Answer> values) {
      return new Translated<>("impactAssessment", values, SystemDraft::impactAssessment);
    }

    static Target role(Map<String, AiRole> values) {
      return new Translated<>("roles", values, SystemDraft::role);
    }
  }

  /** A date. */
  record Date(String attribute, List<DateForm> forms, BiConsumer<SystemDraft, DatedCell> setter)
      implements Target {
    @Override
    public void take(Cell cell, SystemDraft draft) {
      Optional<DateForm.Reading> reading = DateForm.read(cell.text(), forms);
      if (reading.isEmpty()) {
        draft.keep(this, cell);
        draft.report(
            cell,
            Kind.UNREADABLE_DATE,
            "No date was imported, because the text matches no date format of the mapping. It is"
                + " kept in the source of the system.");
        return;
      }
      setter.accept(draft, new DatedCell(cell, reading.get().date(), reading.get().yearInCell()));
    }

    /**
     * Returns the target for the date on which the system entered the furthest possible of some
     * stages.
     */
    static Target history(List<DateForm> forms, List<LifeCycleStage> stages) {
      return new Date("history", forms, (draft, date) -> draft.stageDate(stages, date));
    }
  }
}
