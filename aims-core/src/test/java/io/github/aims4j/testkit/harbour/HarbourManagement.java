package io.github.aims4j.testkit.harbour;

import io.github.aims4j.Aims;

/** How Harbour Bank is led and looks at itself: all but planning and operation. */
final class HarbourManagement {

  private HarbourManagement() {}

  /** Sets the organization and the scope, and adds every record of this part. */
  static void addTo(Aims.Builder aims) {
    HarbourParties.addTo(aims);
    HarbourContext.addTo(aims);
    HarbourInterestedParties.addTo(aims);
    HarbourAssessmentProcesses.addTo(aims);
    HarbourWorkProcesses.addTo(aims);
    HarbourSystemProcesses.addTo(aims);
    HarbourPolicies.addTo(aims);
    HarbourLeadership.addTo(aims);
    HarbourRoles.addTo(aims);
    HarbourResources.addTo(aims);
    HarbourCompetences.addTo(aims);
    HarbourAwareness.addTo(aims);
    HarbourCommunications.addTo(aims);
    HarbourDocuments.addTo(aims);
    HarbourKeptDocuments.addTo(aims);
    HarbourIndicators.addTo(aims);
    HarbourMeasurements.addTo(aims);
    HarbourAudits.addTo(aims);
    HarbourAuditFindings.addTo(aims);
    HarbourReviews.addTo(aims);
    HarbourJudgements.addTo(aims);
    HarbourImprovement.addTo(aims);
    HarbourCertification.addTo(aims);
    HarbourCertificates.addTo(aims);
  }
}
