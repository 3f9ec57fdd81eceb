// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.RelatedStandard;
import io.github.aims4j.transition.Grounds;

/** The grounds of the conditions of certification. */
final class CertificationGrounds {

  /** The document that accredited bodies follow in transfers. */
  static final Grounds TRANSFER = Grounds.requirement("IAF MD 2", Confidence.CORROBORATED);

  static final Grounds BODYS_PERIOD = Grounds.policy("a period of the certification body's own");

  static final Grounds BODYS_DECISION =
      Grounds.policy("ISO/IEC 17021-1, 9.5, leaves the decision to the body");

  /** Six months hold in most cases, and a body can set another period. */
  static final Grounds USUAL_SUSPENSION =
      Grounds.policy("ISO/IEC 17021-1, 9.6.5, names a usual period, no limit");

  private CertificationGrounds() {}

  /** Returns a requirement of ISO/IEC 17021-1 on which public sources agree. */
  static Grounds standard(String clause) {
    return Grounds.requirement(RelatedStandard.ISO_IEC_17021_1, clause, Confidence.CORROBORATED);
  }

  /** Returns a requirement of ISO/IEC 17021-1 with one strong source. */
  static Grounds likely(String clause) {
    return Grounds.requirement(RelatedStandard.ISO_IEC_17021_1, clause, Confidence.LIKELY);
  }
}
