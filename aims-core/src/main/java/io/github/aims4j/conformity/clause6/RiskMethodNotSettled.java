// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static io.github.aims4j.context.AimsProcess.Type.RISK_ASSESSMENT;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.planning.RiskAssessment;
import java.util.List;

/**
 * No process for AI risk assessment that draws on policy and objectives is on record, or an
 * assessment names no method or no criteria.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2). How the process draws on them a person can
 * show otherwise, so silence is a question.
 */
final class RiskMethodNotSettled {

  private static final Check PROCESS =
      Check.asking("6.1.2-01")
          .key("process")
          .question(
              "No process for AI risk assessment is on record.",
              "How are AI risks assessed, and how do policy and objectives steer what you look for?")
          .build();

  private static final Check BASE =
      Check.asking("6.1.2-01")
          .key("base")
          .question(
              "The process for AI risk assessment names no {missing}.",
              "How do policy and objectives steer what you look for?")
          .build();

  private static final Check METHOD =
      Check.asking("6.1.2-02")
          .key("method")
          .question(
              "These AI risk assessments do not name {missing}.",
              "Would two teams rate a risk alike, and have you tried it?")
          .build();

  private RiskMethodNotSettled() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-method")
            .asks("Is there a documented, repeatable method for AI risk assessment?")
            .reads(
                "AimsProcess.types",
                "AimsProcess.policies",
                "AimsProcess.objectives",
                "RiskAssessment.method",
                "RiskAssessment.criteria")
            .checks(PROCESS, BASE, METHOD)
            .isForWholeAims(true)
            .build(),
        RiskMethodNotSettled::examine);
  }

  private static Outcome examine(Examination examination) {
    List<AimsProcess> processes =
        examination.aims().processes().stream()
            .filter(process -> process.types().contains(RISK_ASSESSMENT))
            .toList();
    return Outcome.all(
        processes.isEmpty() ? PROCESS.silent("/processes") : PROCESS.supported(processes),
        Outcome.all(processes.stream().map(RiskMethodNotSettled::base)),
        Outcome.all(
            examination.aims().riskAssessments().stream()
                .map(assessment -> method(assessment, examination))));
  }

  private static Outcome base(AimsProcess process) {
    if (process.policies().isEmpty()) {
      return BASE.silent(process, "/policies")
          .with("missing", process.objectives().isEmpty() ? "policy and no objective" : "policy");
    }
    return process.objectives().isEmpty()
        ? BASE.silent(process, "/objectives").with("missing", "objective")
        : BASE.supported(process);
  }

  private static Outcome method(RiskAssessment assessment, Examination examination) {
    if (!examination.hasHappened(assessment.date())) {
      return METHOD.notTriggered(assessment);
    } else if (assessment.method().isEmpty()) {
      return METHOD
          .silent(assessment, "/method")
          .with(
              "missing",
              assessment.criteria().isEmpty() ? "their method and criteria" : "their method");
    }
    return assessment.criteria().isEmpty()
        ? METHOD.silent(assessment, "/criteria").with("missing", "their criteria")
        : METHOD.supported(assessment);
  }
}
