// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * No process for AI system impact assessment is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.4 and A.5.2). A process is asked for, not its
 * document, so silence is a question; it is asked first where the control is claimed as
 * implemented.
 */
final class ImpactProcessMissing {

  private static final Check CLAIMED = check("claimed").hasPriority(true).build();
  private static final Check OTHER = check("other").build();

  private ImpactProcessMissing() {}

  private static Check.Builder check(String key) {
    return Check.asking("6.1.4-01", "A.5.2")
        .key(key)
        .question(
            "No process for AI system impact assessment is on record.",
            "When does the process for impact assessment start, and who can start it?");
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-process")
            .asks("Is there a process for AI system impact assessment?")
            .reads("AimsProcess.types", "ControlImplementation.status")
            .checks(CLAIMED, OTHER)
            .isForWholeAims(true)
            .build(),
        ImpactProcessMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    Check check =
        examination.implementations().claimsOf(AnnexControl.A_5_2).isEmpty() ? OTHER : CLAIMED;
    List<AimsProcess> processes =
        examination.aims().processes().stream()
            .filter(process -> process.types().contains(AimsProcess.Type.IMPACT_ASSESSMENT))
            .toList();
    return processes.isEmpty() ? check.silent("/processes") : check.supported(processes);
  }
}
