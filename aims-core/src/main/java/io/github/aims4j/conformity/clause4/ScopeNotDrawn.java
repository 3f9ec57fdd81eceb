// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.Scope;

/**
 * The scope says neither where the AIMS ends nor which activities it covers, or not what was
 * considered when it was determined.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.3). Its statement can say so in words, so silence of
 * the attributes is a question.
 */
final class ScopeNotDrawn {

  private static final Check LIMITS =
      Check.asking("4.3-01")
          .key("limits")
          .question(
              "The scope lists no boundaries, no units and no sites.",
              "To which parts of the organization does the AIMS apply, and where does it end?")
          .build();

  private static final Check ACTIVITIES =
      Check.asking("4.3-03")
          .key("activities")
          .question(
              "The scope lists no activities.",
              "Which activities of the organization does the AIMS cover?")
          .build();

  private static final Check CONSIDERED =
      Check.asking("4.3-02")
          .key("considered")
          .question(
              "The scope does not name both the issues and the interested parties that were considered.",
              "Which issues and requirements were considered when the scope was determined?")
          .build();

  private ScopeNotDrawn() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("scope-drawn")
            .asks(
                "Does the scope state its boundaries, its activities and the context that it considers?")
            .reads(
                "Scope.boundaries",
                "Scope.units",
                "Scope.sites",
                "Scope.activities",
                "Scope.contextIssues",
                "Scope.interestedParties")
            .checks(LIMITS, ACTIVITIES, CONSIDERED)
            .build(),
        Scope.class,
        ScopeNotDrawn::examine);
  }

  private static Outcome examine(Scope scope, Examination examination) {
    boolean hasLimits =
        !scope.boundaries().isEmpty() || !scope.units().isEmpty() || !scope.sites().isEmpty();
    return Outcome.all(
        hasLimits ? LIMITS.supported(scope) : LIMITS.silent(scope, "/boundaries"),
        scope.activities().isEmpty()
            ? ACTIVITIES.silent(scope, "/activities")
            : ACTIVITIES.supported(scope),
        considered(scope));
  }

  private static Outcome considered(Scope scope) {
    if (scope.contextIssues().isEmpty()) {
      return CONSIDERED.silent(scope, "/contextIssues");
    }
    return scope.interestedParties().isEmpty()
        ? CONSIDERED.silent(scope, "/interestedParties")
        : CONSIDERED.supported(scope);
  }
}
