// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Document;
import java.util.List;

/**
 * No document of the organization is in force, and none describes a process.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.4 and 7.5.1). The clause asks for documented
 * information, so silence is a finding. Which document describes the AIMS as a whole, the records
 * do not say.
 */
final class AimsNotDescribed {

  private static final Check DESCRIBED =
      Check.requirement(Weight.POTENTIAL_MINOR, "4.4-03", "7.5.1-01")
          .finding(
              "No document of the organization is in force, and none describes a process of the AIMS.",
              "Describe the AIMS in documented information, and bring it into force.")
          .build();

  private AimsNotDescribed() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("aims-described")
            .asks("Does documented information in force describe the AIMS?")
            .reads("Document.type", "Document.status", "AimsProcess.documents")
            .checks(DESCRIBED)
            .isForWholeAims(true)
            .build(),
        AimsNotDescribed::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Document> describing =
        examination.aims().documents().stream()
            .filter(each -> each.externalOrigin().isEmpty())
            .filter(each -> canDescribe(each, examination))
            .toList();
    return describing.isEmpty()
        ? DESCRIBED.contradicted("/documents")
        : DESCRIBED.supported(describing);
  }

  private static boolean canDescribe(Document document, Examination examination) {
    return isOfAProcess(document, examination.aims())
        ? !examination.isOutOfForce(document)
        : document.type() == Document.Type.MAINTAINED && examination.isInForce(document);
  }

  private static boolean isOfAProcess(Document document, Aims aims) {
    return !document.processes().isEmpty()
        || aims.linksTo(document.id()).stream()
            .anyMatch(link -> link.from().kind() == RecordKind.AIMS_PROCESS);
  }
}
