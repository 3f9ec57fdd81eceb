package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Consequence.Affected;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.TreatmentOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The form in which Harbour Bank writes a risk down: the level follows from the likelihood and the
 * gravest consequence.
 */
final class HarbourRiskForm {

  private HarbourRiskForm() {}

  static Risk.Builder risk(String slug, String title, String description) {
    return Risk.builder()
        .id(Id.of("risk-" + slug))
        .title(title)
        .description(description)
        .criteria(Id.of("criteria-2025"))
        .lastReview(on("2026-02-27"));
  }

  static Consequence forBank(String level, String description) {
    return consequence(Affected.ORGANIZATION, level, description);
  }

  static Consequence forPersons(String level, String description) {
    return consequence(Affected.INDIVIDUALS, level, description);
  }

  static Consequence forGroups(String level, String description) {
    return consequence(Affected.GROUPS, level, description);
  }

  static Consequence forSociety(String level, String description) {
    return consequence(Affected.SOCIETIES, level, description);
  }

  static Consequence noneFor(Affected affected, String because) {
    return Consequence.builder().affected(affected).noneBecause(because).build();
  }

  private static Consequence consequence(Affected affected, String level, String description) {
    return Consequence.builder().affected(affected).description(description).level(level).build();
  }

  /** A risk above the line, with its rank, the options and the level that treatment left. */
  static Risk treated(
      Risk.Builder risk,
      String likelihood,
      int priority,
      String residualLevel,
      TreatmentOption... options) {
    return rated(risk, likelihood)
        .priority(priority)
        .treatmentOptions(List.of(options))
        .residualLevel(residualLevel)
        .acceptance(
            acceptance(
                residualLevel,
                "What remains lies within the criteria, and the plan is carried out."))
        .build();
  }

  /** A risk that is kept as it is. */
  static Risk kept(Risk.Builder risk, String likelihood, String reason) {
    Risk rated = rated(risk, likelihood).build();
    String level = rated.level().orElseThrow();
    return rated.toBuilder()
        .addTreatmentOption(TreatmentOption.RETAIN)
        .residualLevel(level)
        .acceptance(acceptance(level, reason))
        .build();
  }

  private static Risk.Builder rated(Risk.Builder risk, String likelihood) {
    String gravest =
        risk.build().consequences().stream()
            .flatMap(consequence -> consequence.level().stream())
            .max(Comparator.comparingInt(HarbourCriteria::rank))
            .orElseThrow();
    String level = HarbourCriteria.level(likelihood, gravest);
    return risk.likelihood(likelihood)
        .consequence(gravest)
        .level(level)
        .acceptable(HarbourCriteria.isAcceptable(level));
  }

  static RiskAcceptance acceptance(String level, String reason) {
    return RiskAcceptance.builder()
        .acceptedBy(Id.of("cro-tom-visser"))
        .date(on("2026-03-09"))
        .level(level)
        .reason(reason)
        .validUntil(LocalDate.of(2027, 3, 31))
        .build();
  }
}
