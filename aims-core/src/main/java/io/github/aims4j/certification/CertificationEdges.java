package io.github.aims4j.certification;

import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Edge;

/** On whose word each step of {@link CertificationWorkflow} is. */
final class CertificationEdges {

  private static final String STANDARD = "ISO/IEC 17021-1, ";

  private CertificationEdges() {}

  /** Returns the edge with the confidence and the note that it deserves. */
  static Edge<CertificationState> supported(Edge<CertificationState> edge) {
    return switch (edge.to()) {
      case STAGE_1 -> ofStage1(edge);
      case STAGE_1_CONCLUDED -> corroborated(edge, "9.3.1.2, readiness");
      case STAGE_2 -> ofStage2(edge);
      case RECOMMENDED -> corroborated(edge, "9.3.1.4, the team recommends");
      case GRANTED, REFUSED -> corroborated(edge, "9.5, the body decides");
      case SURVEILLANCE -> corroborated(edge, "9.6.2");
      case MAINTAINED -> ofMaintenance(edge);
      case SPECIAL_AUDIT -> corroborated(edge, "9.6.4.2, short notice");
      case SCOPE_EXTENSION -> corroborated(edge, "9.6.4.1, on application");
      case SCOPE_EXTENDED -> corroborated(edge, "9.6.4.1");
      case SCOPE_REDUCED -> corroborated(edge, "9.6.5, reduction");
      case RECERTIFICATION -> corroborated(edge, "9.6.3, before expiry");
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
    return edge.from() == CertificationState.STAGE_1_CONCLUDED
        ? corroborated(edge, "9.3.1.2, stage 1 repeated")
        : corroborated(edge, "9.3.1.2");
  }

  private static Edge<CertificationState> ofStage2(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case RECOMMENDED -> corroborated(edge, "9.5.3.2, stage 2 again");
      case EXPIRED -> corroborated(edge, "9.6.3.2, too late to restore");
      default -> corroborated(edge, "9.3.1.3");
    };
  }

  private static Edge<CertificationState> ofMaintenance(Edge<CertificationState> edge) {
    return switch (edge.from()) {
      case SURVEILLANCE -> corroborated(edge, "9.6.2");
      case SPECIAL_AUDIT -> likely(edge, "9.6.4.2");
      default -> likely(edge, "9.6.4.1, the scope stays as it is");
    };
  }

  private static Edge<CertificationState> ofRestoration(Edge<CertificationState> edge) {
    return edge.from() == CertificationState.EXPIRED
        ? corroborated(edge, "9.6.3.2, within six months")
        : corroborated(edge, "9.6.5, the cause is resolved");
  }

  private static Edge<CertificationState> ofWithdrawal(Edge<CertificationState> edge) {
    return edge.from().isCertified() || edge.from() == CertificationState.SUSPENDED
        ? corroborated(edge, "9.6.5, or the client gives it up")
        : edge(edge, Confidence.POLICY, "the client takes its application back");
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
