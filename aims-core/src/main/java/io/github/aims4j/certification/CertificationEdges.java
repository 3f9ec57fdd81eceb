// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Edge;

/** The sources of the edges of {@link CertificationWorkflow}. */
final class CertificationEdges {

  private static final String STANDARD = "ISO/IEC 17021-1, ";
  private static final String STAGE_1_AFTER_CHANGES = "9.6.3.1, stage 1 after significant changes";

  private CertificationEdges() {}

  /** Returns the edge with its confidence and its source. */
  static Edge<CertificationState> supported(Edge<CertificationState> edge) {
    return switch (edge.to()) {
      case STAGE_1 -> ofStage1(edge);
      case STAGE_1_CONCLUDED -> corroborated(edge, "9.3.1.2, readiness");
      case STAGE_2 -> ofStage2(edge);
      case RECOMMENDED -> corroborated(edge, "9.3.1.4, the team recommends");
      case GRANTED -> corroborated(edge, "9.5, the body decides");
      case REFUSED -> ofRefusal(edge);
      case SURVEILLANCE -> ofAudit(edge, "9.6.2");
      case MAINTAINED -> ofMaintenance(edge);
      case SPECIAL_AUDIT -> ofAudit(edge, "9.6.4.2, short notice");
      case SCOPE_EXTENSION -> corroborated(edge, "9.6.4.1, on application");
      case SCOPE_EXTENDED -> corroborated(edge, "9.6.4.1");
      case SCOPE_REDUCED -> corroborated(edge, "9.6.5, reduction");
      case RECERTIFICATION -> ofRecertification(edge);
      case RENEWED -> corroborated(edge, "9.6.3.2, before expiry");
      case SUSPENDED -> corroborated(edge, "9.6.5, suspension");
      case RESTORED -> ofRestoration(edge);
      case EXPIRED -> corroborated(edge, "9.6.3.2, the cycle ends");
      case TRANSFERRED -> edge(edge, Confidence.CORROBORATED, "IAF MD 2");
      case WITHDRAWN -> ofWithdrawal(edge);
      case APPLICATION_REVIEWED -> edge;
    };
  }

  private static Edge<CertificationState> ofStage1(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case APPLICATION_REVIEWED -> corroborated(edge, "9.3.1.2");
      case STAGE_1_CONCLUDED -> corroborated(edge, "9.3.1.2, stage 1 repeated");
      default -> likely(edge, STAGE_1_AFTER_CHANGES);
    };
  }

  private static Edge<CertificationState> ofStage2(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case RECOMMENDED -> corroborated(edge, "9.5.3.2, stage 2 repeated");
      case EXPIRED -> corroborated(edge, "9.6.3.2, too late to restore");
      default -> corroborated(edge, "9.3.1.3");
    };
  }

  private static Edge<CertificationState> ofMaintenance(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case SURVEILLANCE -> corroborated(edge, "9.6.2");
      case SPECIAL_AUDIT -> likely(edge, "9.6.4.2");
      default -> likely(edge, "9.6.4.1, the scope remains unchanged");
    };
  }

  /** An audit of a client that is certified or, to examine the cause, suspended. */
  private static Edge<CertificationState> ofAudit(
      Edge<CertificationState> edge, String whenCertified) {
    return switch (edge.from()) {
      case SUSPENDED -> likely(edge, "9.6.5, whether the cause is resolved");
      case RECERTIFICATION -> likely(edge, "9.6.3.2, whether majors are corrected");
      default -> corroborated(edge, whenCertified);
    };
  }

  private static Edge<CertificationState> ofRecertification(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case STAGE_1_CONCLUDED -> likely(edge, STAGE_1_AFTER_CHANGES);
      case SUSPENDED -> likely(edge, "9.6.3, the cycle continues");
      case SPECIAL_AUDIT -> edge(edge, Confidence.POLICY, "the recertification continues");
      case EXPIRED -> corroborated(edge, "9.6.3.2, outstanding activities");
      default -> corroborated(edge, "9.6.3, before expiry");
    };
  }

  private static Edge<CertificationState> ofRefusal(Edge<CertificationState> edge) {
    return edge.from() == CertificationState.STAGE_2
        ? likely(edge, "9.5, no recommendation to certify")
        : corroborated(edge, "9.5, the body decides");
  }

  private static Edge<CertificationState> ofRestoration(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case EXPIRED -> corroborated(edge, "9.6.3.2, within six months");
      case RECERTIFICATION ->
          corroborated(edge, "9.6.3.2, within six months, or 9.6.5, the cause is resolved");
      default -> corroborated(edge, "9.6.5, the cause is resolved");
    };
  }

  private static Edge<CertificationState> ofWithdrawal(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case APPLICATION_REVIEWED, STAGE_1, STAGE_1_CONCLUDED, STAGE_2, RECOMMENDED ->
          edge(edge, Confidence.POLICY, "the client withdraws its application");
      default -> corroborated(edge, "9.6.5, or by the client");
    };
  }

  private static Edge<CertificationState> corroborated(
      Edge<CertificationState> edge, String clause) {
    return edge(edge, Confidence.CORROBORATED, STANDARD + clause);
  }

  private static Edge<CertificationState> likely(Edge<CertificationState> edge, String clause) {
    return edge(edge, Confidence.LIKELY, STANDARD + clause);
  }

  private static Edge<CertificationState> edge(
      Edge<CertificationState> edge, Confidence confidence, String note) {
    return new Edge<>(edge.from(), edge.to(), confidence, note);
  }
}
