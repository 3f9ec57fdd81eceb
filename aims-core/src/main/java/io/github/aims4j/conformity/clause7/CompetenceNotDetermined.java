package io.github.aims4j.conformity.clause7;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Competence;
import java.util.List;
import java.util.stream.Stream;

/**
 * An active role, or the holder of it, is named by no competence.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.2 and A.4.6). The clause asks for no documented
 * information on the need, so silence is a question.
 */
final class CompetenceNotDetermined {

  private static final Check NEED =
      Check.asking("7.2-01", "A.4.6")
          .question(
              "No competence on record names these active roles or their holders.",
              "How was it decided what these roles must know about AI?")
          .build();

  private CompetenceNotDetermined() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("competence-needed")
            .asks("Is the competence that each active role requires on record?")
            .reads(
                "Competence.need",
                "Competence.role",
                "Competence.person",
                "RoleAssignment.role",
                "RoleAssignment.end")
            .checks(NEED)
            .build(),
        RoleAssignment.class,
        CompetenceNotDetermined::examine);
  }

  private static Outcome examine(RoleAssignment role, Examination examination) {
    if (!Mandates.isActive(role, examination.asOf())) {
      return NEED.notTriggered(role);
    }
    List<Competence> named =
        Stream.concat(
                examination.aims().referring(Competence.class, "role", role.id()),
                examination.aims().referring(Competence.class, "person", role.holder()))
            .distinct()
            .toList();
    return named.isEmpty() ? NEED.silent(role, "") : NEED.supported(role, named);
  }
}
