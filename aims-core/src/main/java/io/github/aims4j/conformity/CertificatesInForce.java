// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which certificates are in force. A suspended one is: it can be restored. Source: ISO/IEC
 * 17021-1:2015, 9.6.5; that a certificate is in force until its last day is this library's policy.
 */
public final class CertificatesInForce {

  private static final Set<CertificateEvent.Type> ENDINGS =
      EnumSet.of(
          CertificateEvent.Type.WITHDRAWAL,
          CertificateEvent.Type.VOLUNTARY_WITHDRAWAL,
          CertificateEvent.Type.TRANSFER);

  private CertificatesInForce() {}

  /**
   * Returns the ids of the certificates that have begun and neither expired nor been replaced,
   * withdrawn or transferred.
   *
   * @param aims the AIMS
   * @param asOf the day
   */
  public static Set<Id<Certificate>> of(Aims aims, LocalDate asOf) {
    List<Certificate> begun =
        aims.certificates().stream().filter(each -> !each.effectiveFrom().isAfter(asOf)).toList();
    Set<Id<Certificate>> ended =
        Stream.concat(
                begun.stream().flatMap(each -> each.supersedes().stream()),
                aims.certificateEvents().stream()
                    .filter(event -> ENDINGS.contains(event.type()))
                    .filter(event -> !event.date().isAfter(asOf))
                    .map(CertificateEvent::certificate))
            .collect(Collectors.toSet());
    return begun.stream()
        .filter(each -> !each.expiry().isBefore(asOf))
        .map(Certificate::id)
        .filter(id -> !ended.contains(id))
        .collect(Collectors.toSet());
  }
}
