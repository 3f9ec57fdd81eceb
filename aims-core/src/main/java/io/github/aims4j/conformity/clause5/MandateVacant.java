// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The mandate to see that the AIMS conforms, or to report on its performance, is vacant: all
 * assignments of it have ended.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.3). The clause asks for no documented information,
 * so a mandate that was never assigned on record is a question.
 */
final class MandateVacant {

  private static final Check CONFORMITY =
      check("5.3-02", "conformity", "to see that the AIMS meets the standard");
  private static final Check REPORTING =
      check("5.3-03", "performance-reporting", "to report on the performance of the AIMS");

  private MandateVacant() {}

  private static Check check(String citation, String key, String mandate) {
    return Check.requirement(Weight.POTENTIAL_MINOR, citation)
        .key(key)
        .finding(
            "The last role assignment with the mandate %s ended on {end}.".formatted(mandate),
            "Have top management assign this responsibility and authority.")
        .question(
            "No assignment by somebody with the mandate of top management gives the mandate %s."
                .formatted(mandate),
            "To whom did top management give the responsibility and authority %s?"
                .formatted(mandate))
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("roles-mandated")
            .asks(
                "Did top management assign responsibility for conformity and for reporting on performance?")
            .reads(
                "RoleAssignment.mandates",
                "RoleAssignment.start",
                "RoleAssignment.end",
                "RoleAssignment.assignedBy")
            .checks(CONFORMITY, REPORTING)
            .isForWholeAims(true)
            .build(),
        examination ->
            Outcome.all(
                examine(CONFORMITY, Mandate.CONFORMITY, examination),
                examine(REPORTING, Mandate.PERFORMANCE_REPORTING, examination)));
  }

  private static Outcome examine(Check check, Mandate mandate, Examination examination) {
    List<RoleAssignment> all = examination.mandates().assignments(mandate);
    List<RoleAssignment> active =
        all.stream().filter(each -> Mandates.isActive(each, examination.asOf())).toList();
    List<RoleAssignment> byTopManagement =
        active.stream().filter(each -> isByTopManagement(each, examination)).toList();
    if (!byTopManagement.isEmpty()) {
      return check.supported(byTopManagement);
    } else if (!active.isEmpty()) {
      return Outcome.all(active.stream().map(each -> check.silent(each, "/assignedBy")));
    }
    return all.stream()
        .filter(each -> each.end().isPresent())
        .max(
            Comparator.<RoleAssignment, LocalDate>comparing(each -> each.end().orElseThrow())
                .thenComparing(each -> each.id().value()))
        .<Outcome>map(
            last -> check.contradicted(last, "/end").with("end", last.end().orElseThrow()))
        .orElseGet(() -> check.silent("/roleAssignments"));
  }

  private static boolean isByTopManagement(RoleAssignment role, Examination examination) {
    LocalDate day = role.start().orElse(examination.asOf());
    return role.assignedBy()
        .filter(party -> examination.mandates().isHeldBy(party, Mandate.TOP_MANAGEMENT, day))
        .isPresent();
  }
}
