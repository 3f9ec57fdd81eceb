package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.measures;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Dimension;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Occasion;
import java.util.List;
import java.util.Optional;

/** The AI system impact assessments of Harbour Bank. */
final class HarbourImpacts {

  private HarbourImpacts() {}

  static void addTo(Aims.Builder aims) {
    ImpactAssessment scoring = HarbourScoringImpact.assessment();
    aims.addImpactAssessment(earlier(scoring))
        .addImpactAssessment(scoring)
        .addImpactAssessment(HarbourFraudImpact.assessment())
        .addImpactAssessment(HarbourChatImpact.assessment())
        .addImpactAssessment(HarbourTriageImpact.assessment());
  }

  /** The assessment of 2025, which that of 2026 took over and added version 4.0 to. */
  private static ImpactAssessment earlier(ImpactAssessment scoring) {
    return scoring.toBuilder()
        .id(Id.of("ia-credit-scoring-2025"))
        .title("Impact of credit scoring, 2025")
        .versions(List.of("3.1"))
        .date(on("2025-02-05"))
        .occasion(Occasion.INITIAL)
        .changes(List.of())
        .participants(ids("ip-applicants", "ip-consumer-association"))
        .intendedUse(
            "Credit officers see how likely an applicant is to repay, as one ground of their decision.")
        .foreseeableMisuse(
            List.of(
                "An officer lets the score decide.",
                "Another unit uses the score to choose tenants, staff or prices."))
        .deployment(
            "Hamburg from March 2025, Rotterdam from May 2025; 36,000 applications a year are expected.")
        .technicalContext(
            "Logistic regression on grouped features of the application and of the bureau, in the region of CloudHarbor in Frankfurt.")
        .measures(
            measures(
                "Postcode and travel time are taken out of the features.",
                "Approval gap measured each quarter.",
                "Reading rights for the credit unit only."))
        .approval(approval("cro-tom-visser", "2025-02-10", "Condition for release of version 3.1."))
        .disclosure(Optional.empty())
        .nextDue(day("2026-02-10"))
        .document(Optional.empty())
        .source(Optional.empty())
        .notes(List.of())
        .evidence(List.of())
        .build();
  }

  static ImpactAssessment.Builder assessment(String slug, String title, String date) {
    return ImpactAssessment.builder()
        .id(Id.of("ia-" + slug))
        .title(title)
        .date(on(date))
        .process(Id.of("proc-impact-assessment"))
        .method(
            "Form of the bank after ISO/IEC 42005; levels of consequence are those of the risk criteria.");
  }

  static Impact onPersons(Dimension dimension, String level, String description) {
    return impact(Impact.Affected.INDIVIDUALS, dimension)
        .description(description)
        .level(level)
        .build();
  }

  static Impact onGroups(Dimension dimension, String level, String description) {
    return impact(Impact.Affected.GROUPS, dimension).description(description).level(level).build();
  }

  static Impact onSociety(Dimension dimension, String level, String description) {
    return impact(Impact.Affected.SOCIETIES, dimension)
        .description(description)
        .level(level)
        .build();
  }

  static Impact noneOnPersons(Dimension dimension, String because) {
    return impact(Impact.Affected.INDIVIDUALS, dimension).noneBecause(because).build();
  }

  static Impact noneOnGroups(Dimension dimension, String because) {
    return impact(Impact.Affected.GROUPS, dimension).noneBecause(because).build();
  }

  static Impact noneOnSociety(Dimension dimension, String because) {
    return impact(Impact.Affected.SOCIETIES, dimension).noneBecause(because).build();
  }

  private static Impact.Builder impact(Impact.Affected affected, Dimension dimension) {
    return Impact.builder().affected(affected).dimension(dimension);
  }
}
