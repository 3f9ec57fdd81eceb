// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A certificate in force is suspended.
 *
 * <p>Basis: policy. A suspension is a decision of the certification body (ISO/IEC 17021-1:2015,
 * 9.6.5), in most cases because of nonconformities that ISO/IEC 42001:2023, 10.2 asks to deal with.
 */
final class CertificateSuspended {

  private static final Check RESTORED =
      Check.askingAsPolicy("10.2-01")
          .hasPriority(true)
          .question(
              "These certificates are suspended.",
              "What led to the suspension, what ends it, and who refrains from referring to the certificate until then?")
          .build();

  /** What makes a suspension begin or end. */
  private static final Set<CertificateEvent.Type> TURNS =
      EnumSet.of(CertificateEvent.Type.SUSPENSION, CertificateEvent.Type.RESTORATION);

  private static final Comparator<CertificateEvent> BY_DATE =
      Comparator.comparing(CertificateEvent::date)
          .thenComparing(each -> each.type() == CertificateEvent.Type.RESTORATION)
          .thenComparing(CertificateEvent::id);

  private CertificateSuspended() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("certificate-suspended")
            .asks("Are all certificates in force free of suspension?")
            .reads("CertificateEvent.type", "CertificateEvent.date", "CertificateEvent.certificate")
            .checks(RESTORED)
            .build(),
        Certificate.class,
        CertificateSuspended::examine);
  }

  private static Outcome examine(Certificate certificate, Examination examination) {
    Optional<CertificateEvent> last =
        examination
            .aims()
            .referring(CertificateEvent.class, certificate.id())
            .filter(event -> TURNS.contains(event.type()))
            .filter(event -> !event.date().isAfter(examination.asOf()))
            .max(BY_DATE);
    if (last.isEmpty() || !examination.isInForce(certificate)) {
      return RESTORED.notTriggered(certificate);
    }
    return last.get().type() == CertificateEvent.Type.SUSPENSION
        ? RESTORED.silent(last.get(), "/type")
        : RESTORED.supported(last.get());
  }
}
