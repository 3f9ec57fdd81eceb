// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A necessary control is described nowhere, or only in documents that are not in force.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3, which asks for the necessary controls as
 * documented information). The record of the control and that of its implementation both count.
 */
final class ControlNotDocumented {

  private static final Check DOCUMENTED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-13")
          .finding(
              "The statement of applicability includes {control}, and the control {problem}.",
              "Describe the control, in its record or in a document in force.")
          .build();

  private final Examination examination;
  private final StatementOfApplicability statement;
  private final Map<AnyControl, List<Entity<?>>> describing = new HashMap<>();
  private final Map<AnyControl, List<Document>> documents = new HashMap<>();

  private ControlNotDocumented(Examination examination, StatementOfApplicability statement) {
    this.examination = examination;
    this.statement = statement;
    for (Control control : examination.aims().controls()) {
      add(AnyControl.of(control), control, control.description().isPresent(), control.documents());
    }
    for (ControlImplementation each : examination.aims().controlImplementations()) {
      add(AnyControl.of(each), each, each.description().isPresent(), each.documents());
    }
  }

  private void add(
      AnyControl control, Entity<?> record, boolean isDescribed, List<Id<Document>> ids) {
    if (isDescribed) {
      describing.computeIfAbsent(control, each -> new ArrayList<>()).add(record);
    }
    for (Id<Document> id : ids) {
      examination
          .aims()
          .find(Document.class, id)
          .ifPresent(
              document ->
                  documents.computeIfAbsent(control, each -> new ArrayList<>()).add(document));
    }
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("control-documented")
            .asks("Is every necessary control documented?")
            .reads(
                "Control.description",
                "Control.documents",
                "ControlImplementation.description",
                "ControlImplementation.documents",
                "ApplicabilityEntry.decision",
                "Document.status")
            .checks(DOCUMENTED)
            .build(),
        ControlNotDocumented::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> new ControlNotDocumented(examination, statement).outcome())
        .orElseGet(DOCUMENTED::notTriggered);
  }

  private Outcome outcome() {
    Set<AnyControl> seen = new HashSet<>();
    return Outcome.all(
        IntStream.range(0, statement.entries().size())
            .filter(index -> isIncluded(index) && seen.add(control(index)))
            .mapToObj(this::examine));
  }

  private boolean isIncluded(int index) {
    return statement.entries().get(index).decision() == Decision.INCLUDED;
  }

  private AnyControl control(int index) {
    return AnyControl.of(statement.entries().get(index));
  }

  private Outcome examine(int index) {
    List<Entity<?>> descriptions = describing.getOrDefault(control(index), List.of());
    List<Document> linked = documents.getOrDefault(control(index), List.of());
    if (descriptions.isEmpty() && linked.isEmpty()) {
      return contradicted(index, "is described nowhere");
    } else if (!linked.isEmpty() && linked.stream().allMatch(examination::isOutOfForce)) {
      return contradicted(index, "is documented only in documents that are not in force");
    }
    List<Entity<?>> supporting = new ArrayList<>(descriptions);
    linked.stream().filter(each -> !examination.isOutOfForce(each)).forEach(supporting::add);
    return DOCUMENTED.supported(statement, supporting);
  }

  private Outcome contradicted(int index, String problem) {
    return DOCUMENTED
        .contradicted(statement, "/entries/" + index)
        .with("control", control(index).name())
        .with("problem", problem);
  }
}
