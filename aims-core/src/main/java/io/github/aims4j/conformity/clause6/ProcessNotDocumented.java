// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Document;
import java.util.List;

/**
 * AI risks are assessed or treated, and no document in force describes the process.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2 and 6.1.3, which ask for documented information
 * on both processes).
 */
final class ProcessNotDocumented {

  private static final Check ASSESSMENT =
      check("risk-assessment", "6.1.2-09", "risk assessment", "AI risks were assessed");
  private static final Check TREATMENT =
      check(
          "risk-treatment", "6.1.3-15", "risk treatment", "the treatment of AI risks was planned");

  private ProcessNotDocumented() {}

  private static Check check(String key, String citation, String process, String trigger) {
    return Check.requirement(Weight.POTENTIAL_MINOR, citation)
        .key(key)
        .finding(
            "Although " + trigger + ", the process for AI " + process + " {problem}.",
            "Describe the process in a document, approve it, and link it to the process.")
        .question(
            "The document that describes the process for AI " + process + " states no status.",
            "Is this the version of the document that is in force?")
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("process-documents")
            .asks(
                "Are the processes for risk assessment and risk treatment described in documents in force?")
            .reads(
                "AimsProcess.types",
                "AimsProcess.documents",
                "Document.status",
                "Document.effectiveFrom")
            .checks(ASSESSMENT, TREATMENT)
            .isForWholeAims(true)
            .build(),
        ProcessNotDocumented::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examine(
            ASSESSMENT,
            AimsProcess.Type.RISK_ASSESSMENT,
            examination.aims().riskAssessments(),
            examination),
        examine(
            TREATMENT,
            AimsProcess.Type.RISK_TREATMENT,
            examination.aims().riskTreatmentPlans(),
            examination));
  }

  private static Outcome examine(
      Check check,
      AimsProcess.Type type,
      List<? extends Entity<?>> trigger,
      Examination examination) {
    if (trigger.isEmpty()) {
      return check.notTriggered();
    }
    List<Document> documents =
        examination.aims().processes().stream()
            .filter(process -> process.types().contains(type))
            .flatMap(process -> process.documents().stream())
            .flatMap(id -> examination.aims().find(Document.class, id).stream())
            .distinct()
            .toList();
    List<Document> inForce = documents.stream().filter(examination::isInForce).toList();
    if (!inForce.isEmpty()) {
      return check.supported(inForce);
    } else if (documents.isEmpty()) {
      return check.contradicted("/processes").with("problem", "is described in no document");
    }
    return documents.stream().allMatch(examination::isOutOfForce)
        ? check
            .contradicted("/processes")
            .with("problem", "is described only in documents that are not in force")
        : check.silent("/processes");
  }
}
