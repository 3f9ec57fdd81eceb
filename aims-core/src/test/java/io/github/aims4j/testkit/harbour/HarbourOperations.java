package io.github.aims4j.testkit.harbour;

import io.github.aims4j.Aims;

/** The records of planning and operation of Harbour Bank. */
final class HarbourOperations {

  private HarbourOperations() {}

  static void addTo(Aims.Builder aims) {
    addPlanning(aims);
    addOperation(aims);
  }

  private static void addPlanning(Aims.Builder aims) {
    HarbourCriteria.addTo(aims);
    HarbourRisks.addTo(aims);
    HarbourAssessments.addTo(aims);
    HarbourTreatment.addTo(aims);
    HarbourControls.addTo(aims);
    HarbourApplicability.addTo(aims);
    HarbourImpacts.addTo(aims);
    HarbourObjectives.addTo(aims);
    HarbourChanges.addTo(aims);
  }

  private static void addOperation(Aims.Builder aims) {
    HarbourSystems.addTo(aims);
    HarbourRelations.addTo(aims);
    HarbourDevelopment.addTo(aims);
    HarbourReleases.addTo(aims);
    HarbourRunning.addTo(aims);
    HarbourInformation.addTo(aims);
    HarbourImplementations.addTo(aims);
    HarbourIncidents.addTo(aims);
  }
}
