package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The organization states no AI role, and not each of its systems does. A register without a column
 * for roles is not asked.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.1). The clause asks for no documented information on
 * it, so silence is a question.
 */
final class AiRoleNotStated {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("ai-role")
          .asks("Do the records tell which AI roles the organization plays?")
          .basis(Basis.REQUIREMENT)
          .requirement(Clause.CLAUSE_4_1)
          .build();

  private AiRoleNotStated() {}

  static Rule rule() {
    return Rule.forAims(ASKS, AiRoleNotStated::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return Stream.of(examine(aims, new Examination(aims, asOf)));
  }

  private static Outcome examine(Aims aims, Examination examination) {
    Subject subject = Subject.of(aims.organization());
    List<AiSystem> without =
        aims.aiSystemsInScope().filter(aiSystem -> aiSystem.roles().isEmpty()).toList();
    boolean isStated = !aims.organization().aiRoles().isEmpty();
    if (isStated || (without.isEmpty() && !aims.aiSystems().isEmpty())) {
      return new Outcome.Supported(subject);
    }
    boolean couldBeStated =
        without.isEmpty()
            || without.stream()
                .anyMatch(aiSystem -> examination.couldState(aiSystem.source(), "roles"));
    return couldBeStated
        ? ASKS.silent(
            subject,
            "/aiRoles",
            "No AI role is on record for the organization, and for %s of its AI systems there is none either."
                .formatted(without.size()),
            "Which AI roles does the organization play towards its systems, and how was that decided?")
        : new Outcome.NotTriggered(subject);
  }
}
