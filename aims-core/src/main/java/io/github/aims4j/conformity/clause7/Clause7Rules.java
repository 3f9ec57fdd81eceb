// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 7. Source: each rule names its own. */
public final class Clause7Rules {

  private Clause7Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        ResourceNotAllocated.rule(),
        CompetenceNotDetermined.rule(),
        AuditorCompetenceMissing.rule(),
        CompetenceNotHeld.rule(),
        CompetenceWithoutEvidence.rule(),
        AwarenessTopicNotCovered.rule(),
        CommunicationNotSettled.rule(),
        RequiredInformationAbsent.rule(),
        DocumentNotControlled.rule(),
        DocumentNotApproved.rule(),
        TwoVersionsInForce.rule(),
        CertificateNotAsDecided.rule());
  }
}
