package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Neither the organization nor any of its systems states an AI role.
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
    Subject subject = Subject.of(aims.organization());
    boolean stated =
        !aims.organization().aiRoles().isEmpty()
            || aims.aiSystems().stream().anyMatch(aiSystem -> !aiSystem.roles().isEmpty());
    return Stream.of(
        stated
            ? new Outcome.Supported(subject)
            : ASKS.silent(
                subject,
                "/aiRoles",
                "No AI role is on record, neither for the organization nor for any AI system.",
                "Which AI roles does the organization play towards its systems, and how was that decided?"));
  }
}
