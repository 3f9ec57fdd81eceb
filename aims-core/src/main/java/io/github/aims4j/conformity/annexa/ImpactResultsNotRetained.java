// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The results of an impact assessment are no longer retained, and its systems were not all assessed
 * again.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.5.3: results are retained for a defined period).
 * That results are on record at all is looked at elsewhere.
 */
final class ImpactResultsNotRetained {

  private static final Check RETAINED =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.5.3")
          .finding(
              "The results of the impact assessment \"{assessment}\" were to be retained until {day}, and by the records its AI systems were not all assessed again.",
              "Extend the retention of the document, or assess the impact again.")
          .question(
              "The records do not state how long the results of these impact assessments are retained.",
              "Where are these results kept, and for how long?")
          .build();

  private ImpactResultsNotRetained() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("impact-results-retained")
            .asks("Are the results of impact assessments retained for a defined period?")
            .reads(
                "ImpactAssessment.document",
                "ImpactAssessment.impacts",
                "ImpactAssessment.conclusion",
                "Document.retainUntil")
            .checks(RETAINED)
            .build(),
        ImpactAssessment.class,
        ImpactResultsNotRetained::examine);
  }

  private static Outcome examine(ImpactAssessment assessment, Examination examination) {
    List<AiSystem> asked = asked(assessment, examination);
    if (asked.isEmpty() || !hasResults(assessment, examination)) {
      return RETAINED.notTriggered(assessment);
    }
    Optional<Document> document =
        assessment.document().flatMap(id -> examination.aims().find(Document.class, id));
    Optional<LocalDate> until = document.flatMap(Document::retainUntil);
    if (until.isEmpty()) {
      return RETAINED.silent(assessment, "/document");
    } else if (!until.get().isBefore(examination.asOf())) {
      return RETAINED.supported(assessment, List.of(document.get()));
    }
    return asked.stream().allMatch(aiSystem -> isFollowed(aiSystem, assessment, examination))
        ? RETAINED.notTriggered(assessment)
        : RETAINED
            .contradicted(assessment, "/document")
            .with("assessment", assessment.title())
            .with("day", until.get());
  }

  private static boolean hasResults(ImpactAssessment assessment, Examination examination) {
    return examination.hasHappened(assessment.date())
        && (assessment.document().isPresent()
            || assessment.conclusion().isPresent()
            || !assessment.impacts().isEmpty());
  }

  private static List<AiSystem> asked(ImpactAssessment assessment, Examination examination) {
    return assessment.aiSystems().stream()
        .flatMap(id -> examination.aims().find(AiSystem.class, id).stream())
        .filter(aiSystem -> examination.askedControls().isAskedOf(AnnexControl.A_5_3, aiSystem))
        .toList();
  }

  /** Whether a system has a later assessment. */
  private static boolean isFollowed(
      AiSystem aiSystem, ImpactAssessment assessment, Examination examination) {
    return examination
        .aims()
        .referring(ImpactAssessment.class, aiSystem.id())
        .filter(other -> examination.hasHappened(other.date()))
        .anyMatch(other -> assessment.date().orElseThrow().isBefore(other.date().orElseThrow()));
  }
}
