package io.github.aims4j.conformity;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A risk concerns a system to which the AIMS does not apply.
 *
 * <p>Basis: policy. That the limits of the AIMS are drawn is asked for (ISO/IEC 42001:2023, 4.3);
 * that records inside do not point outside is good practice.
 */
final class RiskOnExcludedSystem {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("risk-on-excluded-system")
          .asks("Do the risks concern AI systems to which the AIMS applies?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(Clause.CLAUSE_4_3)
          .build();

  private RiskOnExcludedSystem() {}

  static Rule rule() {
    return Rule.forAims(ASKS, RiskOnExcludedSystem::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return aims.scope().stream()
        .flatMap(scope -> scope.exclusions().stream())
        .flatMap(exclusion -> exclusion.aiSystem().stream())
        .map(aiSystem -> examine(aims, aiSystem));
  }

  private static Outcome examine(Aims aims, Id<AiSystem> aiSystem) {
    Subject subject = new Subject(RecordKind.AI_SYSTEM, aiSystem);
    List<Risk> risks = aims.referring(Risk.class, aiSystem).toList();
    if (risks.isEmpty()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        "",
        "The scope leaves out this AI system, and these risks concern it: %s."
            .formatted(risks.stream().map(risk -> risk.id().value()).collect(joining(", "))),
        "Bring the system into the scope, or take the risks out of the AIMS.");
  }
}
