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
import java.util.HashSet;
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
            .asks("Are excluded AI systems out of operation, or owned outside the scope?")
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
    return belongsTo(excluded.get().owner().get(), Set.copyOf(scope.units()), aims)
        ? OUTSIDE.silent(scope, "/exclusions/" + index + "/aiSystem")
        : OUTSIDE.supported(excluded.get());
  }

  private static boolean belongsTo(Id<Party> party, Set<Id<Party>> units, Aims aims) {
    Set<Id<Party>> seen = new HashSet<>();
    Optional<Id<Party>> holder = Optional.of(party);
    while (holder.isPresent() && seen.add(holder.get())) {
      if (units.contains(holder.get())) {
        return true;
      }
      holder = holder.flatMap(id -> aims.find(Party.class, id)).flatMap(Party::partOf);
    }
    return false;
  }
}
