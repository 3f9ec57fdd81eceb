// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import java.util.List;

/**
 * There is no AI policy.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2). The clause asks for documented information, so
 * silence is a finding.
 */
final class AiPolicyMissing {

  private static final Check POLICY =
      Check.requirement(Weight.POTENTIAL_MAJOR, "5.2-01", "5.2-08", "5.1-01", "A.2.2")
          .finding(
              "The AIMS has no AI policy on record.",
              "Have top management set an AI policy, and record it as documented information.")
          .build();

  private AiPolicyMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-missing")
            .asks("Does the AIMS have an AI policy?")
            .reads("Policy.type")
            .checks(POLICY)
            .isForWholeAims(true)
            .build(),
        AiPolicyMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Policy> policies =
        examination.aims().policies().stream()
            .filter(each -> each.type() == Policy.Type.AI)
            .toList();
    return policies.isEmpty() ? POLICY.contradicted("/policies") : POLICY.supported(policies);
  }
}
