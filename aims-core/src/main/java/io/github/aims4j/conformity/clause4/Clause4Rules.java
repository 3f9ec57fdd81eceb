// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 4. Source: each rule names its own. */
public final class Clause4Rules {

  private Clause4Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        ContextNotDetermined.rule(),
        StageUnknown.rule(),
        PurposeMissingInOperation.rule(),
        AiRoleNotStated.rule(),
        InterestedPartiesNotIdentified.rule(),
        PartyRequirementsUnknown.rule(),
        PartyRequirementNotPlaced.rule(),
        PartyRequirementControlExcluded.rule(),
        ScopeMissing.rule(),
        ScopeNotDrawn.rule(),
        ScopeExclusionInUse.rule(),
        RecordOnExcludedSystem.rule(),
        ScopeDocumentNotInForce.rule(),
        CertificateWiderThanScope.rule(),
        ProcessesNotDetermined.rule(),
        AimsNotDescribed.rule(),
        ObsoleteDocumentInUse.rule());
  }
}
