package io.github.aims4j.testkit.harbour;

import io.github.aims4j.Aims;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.stream.Stream;

/** The AI risks of Harbour Bank. */
final class HarbourRisks {

  private static final List<Risk> RISKS =
      Stream.of(
              HarbourScoringRisks.all(),
              HarbourDataRisks.all(),
              HarbourUseRisks.all(),
              HarbourSupplyRisks.all())
          .flatMap(List::stream)
          .toList();

  private HarbourRisks() {}

  static void addTo(Aims.Builder aims) {
    RISKS.forEach(aims::addRisk);
  }

  static List<Risk> all() {
    return RISKS;
  }

  static Risk risk(String slug) {
    return RISKS.stream()
        .filter(risk -> risk.id().value().equals("risk-" + slug))
        .findFirst()
        .orElseThrow();
  }
}
