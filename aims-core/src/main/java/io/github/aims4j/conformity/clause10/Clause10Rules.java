// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 10. Source: each rule names its own. */
public final class Clause10Rules {

  private Clause10Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        AuditFindingNotTakenUp.rule(),
        CertificationMajorOpen.rule(),
        CertificateSuspended.rule(),
        IncidentNotResolved.rule(),
        NonconformityNotCorrected.rule(),
        NonconformityCauseMissing.rule(),
        CorrectiveActionMissing.rule(),
        EffectivenessNotReviewed.rule(),
        NonconformityRecurs.rule(),
        AimsChangeMissing.rule(),
        NonconformityNotDocumented.rule());
  }
}
