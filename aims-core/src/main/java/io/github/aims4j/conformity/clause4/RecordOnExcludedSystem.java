// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.operation.AiSystem;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A risk or an impact assessment concerns a system that the scope excludes.
 *
 * <p>Basis: policy. That the limits of the AIMS are drawn is asked for (ISO/IEC 42001:2023, 4.3);
 * that records inside do not point outside is good practice, and dependence on an excluded system
 * is a legitimate risk.
 */
final class RecordOnExcludedSystem {

  private static final Set<RecordKind> KINDS =
      EnumSet.of(RecordKind.RISK, RecordKind.IMPACT_ASSESSMENT);

  private static final Check OUTSIDE =
      Check.policy("4.3-01")
          .finding(
              "The scope excludes the AI system \"{system}\", and these records concern it: {records}.",
              "Include the system in the scope, or say in the records why an excluded system matters here.")
          .build();

  private RecordOnExcludedSystem() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("record-on-excluded-system")
            .asks("Do risks and impact assessments concern only AI systems in scope?")
            .reads("ScopeExclusion.aiSystem", "Risk.aiSystems", "ImpactAssessment.aiSystems")
            .checks(OUTSIDE)
            .build(),
        Scope.class,
        RecordOnExcludedSystem::examine);
  }

  private static Outcome examine(Scope scope, Examination examination) {
    return Outcome.all(
        IntStream.range(0, scope.exclusions().size())
            .mapToObj(index -> examine(scope, index, examination.aims())));
  }

  private static Outcome examine(Scope scope, int index, Aims aims) {
    ScopeExclusion exclusion = scope.exclusions().get(index);
    if (exclusion.aiSystem().isEmpty()) {
      return OUTSIDE.notTriggered(scope);
    }
    Id<AiSystem> aiSystem = exclusion.aiSystem().get();
    List<Entity<?>> records =
        aims.linksTo(aiSystem).stream()
            .<Entity<?>>map(Link::from)
            .filter(record -> KINDS.contains(record.kind()))
            .distinct()
            .toList();
    return records.isEmpty()
        ? OUTSIDE.supported(scope)
        : OUTSIDE
            .contradicted(scope, "/exclusions/" + index + "/aiSystem")
            .with(
                "system",
                aims.find(AiSystem.class, aiSystem).map(AiSystem::name).orElse(aiSystem.value()))
            .with(
                "records",
                records.stream()
                    .map(each -> each.id().value())
                    .sorted()
                    .collect(Collectors.joining(", ")));
  }
}
