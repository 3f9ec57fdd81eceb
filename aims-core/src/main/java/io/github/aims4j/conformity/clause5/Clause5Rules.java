// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 5. Source: each rule names its own. */
public final class Clause5Rules {

  private Clause5Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        LeadershipNotShown.rule(),
        MissedTargetNotDecided.rule(),
        AiPolicyMissing.rule(),
        AiPolicyNotInForce.rule(),
        AiPolicyNotApproved.rule(),
        AiPolicyWithoutCommitments.rule(),
        ObjectiveOutsidePolicy.rule(),
        RelatedPolicyOutOfForce.rule(),
        AiPolicyNotMadeKnown.rule(),
        AiPolicyDocumentNotInForce.rule(),
        MandateVacant.rule(),
        RoleIncomplete.rule(),
        OwnerMissingInOperation.rule());
  }
}
