// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.Nonconformity;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A nonconformity is closed without a cause, an answer on similar cases, or a decision on the need
 * for action.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). While it is open it is a question.
 */
final class NonconformityCauseMissing {

  private static final Check EVALUATED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-02", "10.2-07")
          .finding(
              "The nonconformity \"{nonconformity}\" is closed, and these are not on record: {missing}.",
              "Find the causes, look for similar cases, and decide whether corrective action is needed.")
          .question(
              "These nonconformities are open, and causes, similar cases or the need for action are not on record.",
              "What are the causes, where else could it happen, and is corrective action needed?")
          .build();

  private NonconformityCauseMissing() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("nonconformity-cause")
            .asks(
                "Are the cause, similar cases and the need for action determined for each nonconformity?")
            .reads(
                "Nonconformity.causes",
                "Nonconformity.similarCases",
                "Nonconformity.actionNeeded",
                "Nonconformity.closedOn")
            .checks(EVALUATED)
            .build(),
        Nonconformity.class,
        NonconformityCauseMissing::examine);
  }

  private static Outcome examine(Nonconformity nonconformity, Examination examination) {
    Map<String, String> missing = missing(nonconformity);
    if (missing.isEmpty()) {
      return EVALUATED.supported(nonconformity);
    } else if (examination.hasHappened(nonconformity.closedOn())) {
      return EVALUATED
          .contradicted(nonconformity, missing.keySet().iterator().next())
          .with("nonconformity", nonconformity.title())
          .with("missing", String.join(", ", missing.values()));
    }
    return Outcome.all(
        missing.keySet().stream().map(path -> EVALUATED.silent(nonconformity, path)));
  }

  /** What is missing, by where it would stand. */
  private static Map<String, String> missing(Nonconformity nonconformity) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (nonconformity.causes().isEmpty()) {
      missing.put("/causes", "a cause");
    }
    if (nonconformity.similarCases().isEmpty()) {
      missing.put("/similarCases", "an answer on similar cases");
    }
    if (nonconformity.actionNeeded().isEmpty()) {
      missing.put("/actionNeeded", "a decision on the need for action");
    }
    return missing;
  }
}
