// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The statement of applicability includes a control that is neither in place nor planned, or that
 * was to be in place before its AI systems went into operation and is not.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1 and 8.3). A control that does not concern
 * operation is left out. A planned one that is late is a matter of its due date.
 */
final class ControlNotPutInPlace {

  private static final Check IN_PLACE =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-02", "8.3-01")
          .key("in-place")
          .finding(
              "The statement of applicability includes the {control}, which is not implemented, and neither a day nor an action of a treatment plan is on record for it.",
              "Put the control in place, or plan it with a day and an owner.")
          .question(
              "The statement of applicability includes these controls, and the records do not show that they are in place or by when they will be.",
              "Are these controls in place, and if not, by when will they be?")
          .build();

  private static final Check BEFORE_OPERATION =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-02", "8.3-01")
          .key("before-operation")
          .finding(
              "The {control} was due on {due}, before its AI systems went into operation, and is still not implemented.",
              "Put the control in place, or decide whether the systems can be used without it.")
          .build();

  private ControlNotPutInPlace() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("control-put-in-place")
            .asks("Is each included control implemented?")
            .reads(
                "ApplicabilityEntry.decision",
                "ApplicabilityEntry.aiSystems",
                "ControlImplementation.status",
                "ControlImplementation.aiSystems",
                "ControlImplementation.due",
                "Control.concernsOperation",
                "RiskTreatment.actions",
                "AiSystem.versions")
            .checks(IN_PLACE, BEFORE_OPERATION)
            .build(),
        ControlNotPutInPlace::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> examine(statement, examination))
        .orElseGet(() -> Outcome.all(IN_PLACE.notTriggered(), BEFORE_OPERATION.notTriggered()));
  }

  private static Outcome examine(StatementOfApplicability statement, Examination examination) {
    PlannedControls planned = PlannedControls.of(examination);
    return Outcome.all(
        IntStream.range(0, statement.entries().size())
            .mapToObj(index -> examine(statement, index, planned, examination)));
  }

  private static Outcome examine(
      StatementOfApplicability statement,
      int index,
      PlannedControls planned,
      Examination examination) {
    ApplicabilityEntry entry = statement.entries().get(index);
    if (entry.decision() != Decision.INCLUDED || !planned.concernsOperation(entry)) {
      return IN_PLACE.notTriggered(statement);
    }
    List<ControlImplementation> implementations = planned.implementations(entry);
    return implementations.isEmpty()
        ? IN_PLACE.silent(statement, "/entries/" + index)
        : Outcome.all(
            implementations.stream().map(each -> examine(each, entry, planned, examination)));
  }

  private static Outcome examine(
      ControlImplementation implementation,
      ApplicabilityEntry entry,
      PlannedControls planned,
      Examination examination) {
    Optional<LocalDate> due = implementation.due();
    if (implementation.status() == Status.IMPLEMENTED) {
      return IN_PLACE.supported(implementation);
    } else if (due.isEmpty()) {
      boolean isForgotten =
          implementation.status() == Status.NOT_IMPLEMENTED && !planned.hasAction(entry);
      return isForgotten
          ? IN_PLACE.contradicted(implementation, "/status").with("control", planned.name(entry))
          : IN_PLACE.silent(implementation, "/due");
    } else if (!due.get().isBefore(examination.asOf())) {
      return IN_PLACE.supported(implementation);
    }
    return wasInOperation(implementation, due.get(), examination)
        ? BEFORE_OPERATION
            .contradicted(implementation, "/due")
            .with("control", planned.name(entry))
            .with("due", due.get())
        : BEFORE_OPERATION.notTriggered(implementation);
  }

  /** Tells whether every system that an implementation names went into operation after a day. */
  private static boolean wasInOperation(
      ControlImplementation implementation, LocalDate due, Examination examination) {
    List<Id<AiSystem>> aiSystems = implementation.aiSystems();
    return !aiSystems.isEmpty()
        && aiSystems.stream()
            .allMatch(
                id ->
                    examination
                        .aims()
                        .find(AiSystem.class, id)
                        .flatMap(FirstOperation::day)
                        .filter(day -> due.isBefore(day) && !day.isAfter(examination.asOf()))
                        .isPresent());
  }
}
