// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.Scope;
import io.github.aims4j.operation.AiSystem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The scope excludes an AI system that is in operation and is owned by a unit inside the scope.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.3). To exclude is the organization's right, so it is
 * a question. A scope without units says nothing on who is inside.
 */
final class ScopeExclusionInUse {

  private static final Check OUTSIDE =
      Check.asking("4.3-01")
          .question(
              "The scope excludes AI systems that are in operation and whose owners belong to units inside the scope.",
              "Why are these systems outside the scope, and would an outsider expect to find them inside?")
          .build();

  private ScopeExclusionInUse() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("scope-exclusion-in-use")
            .asks("Is every excluded AI system either out of operation or owned outside the scope?")
            .reads(
                "ScopeExclusion.aiSystem",
                "AiSystem.versions",
                "AiSystem.owner",
                "Scope.units",
                "Party.partOf")
            .checks(OUTSIDE)
            .build(),
        Scope.class,
        ScopeExclusionInUse::examine);
  }

  private static Outcome examine(Scope scope, Examination examination) {
    return Outcome.all(
        IntStream.range(0, scope.exclusions().size())
            .mapToObj(index -> examine(scope, index, examination.aims())));
  }

  private static Outcome examine(Scope scope, int index, Aims aims) {
    Optional<AiSystem> excluded =
        scope.exclusions().get(index).aiSystem().flatMap(id -> aims.find(AiSystem.class, id));
    if (excluded.isEmpty()) {
      return OUTSIDE.notTriggered(scope);
    } else if (!excluded.get().isInOperation()) {
      return OUTSIDE.supported(excluded.get());
    } else if (excluded.get().owner().isEmpty() || scope.units().isEmpty()) {
      return OUTSIDE.notTriggered(scope);
    }
    List<Id<Party>> units = unitsOf(excluded.get().owner().get(), aims);
    if (units.stream().anyMatch(scope.units()::contains)) {
      return OUTSIDE.silent(scope, "/exclusions/" + index + "/aiSystem");
    }
    // A party that is not on record could belong to any unit.
    return units.stream().allMatch(id -> aims.find(Party.class, id).isPresent())
        ? OUTSIDE.supported(excluded.get())
        : OUTSIDE.notTriggered(scope);
  }

  /** Returns a party and the parties that it belongs to, one after the other. */
  private static List<Id<Party>> unitsOf(Id<Party> party, Aims aims) {
    Set<Id<Party>> units = new LinkedHashSet<>();
    Optional<Id<Party>> unit = Optional.of(party);
    while (unit.isPresent() && units.add(unit.get())) {
      unit = unit.flatMap(id -> aims.find(Party.class, id)).flatMap(Party::partOf);
    }
    return List.copyOf(units);
  }
}
