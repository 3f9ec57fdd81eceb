// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import java.util.List;
import java.util.stream.Stream;

/**
 * No process is on record, or none takes from or gives to another.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.4). The clause asks for no documented information on
 * single processes, so silence is a question.
 */
final class ProcessesNotDetermined {

  private static final Check CHAIN =
      Check.asking("4.4-01")
          .question(
              "No process on record takes something from another process or gives something to one.",
              "Which processes does the AIMS need, and which of them hands over to which?")
          .build();

  private ProcessesNotDetermined() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("processes-determined")
            .asks("Are the processes of the AIMS and their interactions recorded?")
            .reads("AimsProcess.name", "AimsProcess.inputs", "AimsProcess.outputs")
            .checks(CHAIN)
            .isForWholeAims(true)
            .build(),
        ProcessesNotDetermined::examine);
  }

  private static Outcome examine(Examination examination) {
    List<AimsProcess> linked =
        examination.aims().processes().stream().filter(each -> isLinked(each)).toList();
    return linked.isEmpty() ? CHAIN.silent("/processes") : CHAIN.supported(linked);
  }

  private static boolean isLinked(AimsProcess process) {
    return Stream.concat(process.inputs().stream(), process.outputs().stream())
        .flatMap(flow -> flow.process().stream())
        .anyMatch(other -> !other.equals(process.id()));
  }
}
