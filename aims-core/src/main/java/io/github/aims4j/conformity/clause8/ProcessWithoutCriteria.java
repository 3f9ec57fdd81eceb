// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import java.util.EnumSet;
import java.util.Set;

/**
 * A process of operation has no criteria.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1). Criteria can stand in the documents of the
 * process, so silence is a question. Processes of clauses 7, 9 and 10 alone are no operation.
 */
final class ProcessWithoutCriteria {

  private static final Set<AimsProcess.Type> OF_OTHER_CLAUSES =
      EnumSet.of(
          AimsProcess.Type.DOCUMENT_CONTROL,
          AimsProcess.Type.INTERNAL_AUDIT,
          AimsProcess.Type.MANAGEMENT_REVIEW,
          AimsProcess.Type.CORRECTIVE_ACTION);

  private static final Check CRITERIA =
      Check.asking("8.1-01")
          .question(
              "These processes state no criteria.",
              "How do you tell that these processes run as intended?")
          .build();

  private ProcessWithoutCriteria() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("process-criteria")
            .asks("Does each operational process have criteria?")
            .reads("AimsProcess.criteria", "AimsProcess.types")
            .checks(CRITERIA)
            .build(),
        AimsProcess.class,
        (process, examination) -> examine(process));
  }

  private static Outcome examine(AimsProcess process) {
    if (!process.types().isEmpty() && OF_OTHER_CLAUSES.containsAll(process.types())) {
      return CRITERIA.notTriggered(process);
    }
    return process.criteria().isEmpty()
        ? CRITERIA.silent(process, "/criteria")
        : CRITERIA.supported(process);
  }
}
