// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Records of an AIMS exist, and it has no scope.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.3). The clause asks for documented information, so
 * silence is a finding.
 */
final class ScopeMissing {

  /** Records of clauses 4 to 7, which nobody keeps without an AIMS. */
  private static final Set<RecordKind> OF_AN_AIMS =
      EnumSet.of(
          RecordKind.CONTEXT_ISSUE,
          RecordKind.INTERESTED_PARTY,
          RecordKind.AIMS_PROCESS,
          RecordKind.POLICY,
          RecordKind.ROLE_ASSIGNMENT,
          RecordKind.LEADERSHIP_COMMITMENT,
          RecordKind.RISK_CRITERIA,
          RecordKind.PLANNED_INTERVAL,
          RecordKind.SIGNIFICANT_CHANGE_CRITERION,
          RecordKind.RISK,
          RecordKind.OPPORTUNITY,
          RecordKind.RISK_ASSESSMENT,
          RecordKind.RISK_TREATMENT_PLAN,
          RecordKind.CONTROL,
          RecordKind.STATEMENT_OF_APPLICABILITY,
          RecordKind.IMPACT_ASSESSMENT,
          RecordKind.OBJECTIVE,
          RecordKind.CHANGE,
          RecordKind.RESOURCE,
          RecordKind.COMPETENCE,
          RecordKind.AWARENESS,
          RecordKind.COMMUNICATION,
          RecordKind.DOCUMENT);

  private static final Check SCOPE =
      Check.requirement(Weight.POTENTIAL_MAJOR, "4.3-01", "4.3-04")
          .finding(
              "The AIMS has no scope on record.",
              "Determine where the AIMS applies and where it ends, and record it as documented information.")
          .build();

  private ScopeMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("scope-missing")
            .asks("Does the AIMS have a scope?")
            .reads("Scope.statement")
            .checks(SCOPE)
            .isForWholeAims(true)
            .build(),
        ScopeMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    if (examination.aims().scope().isPresent()) {
      return SCOPE.supported(List.of(examination.aims().scope().get()));
    }
    return examination.aims().records().anyMatch(each -> OF_AN_AIMS.contains(each.kind()))
        ? SCOPE.contradicted("/scope")
        : SCOPE.notTriggered();
  }
}
