// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Certificate;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A certificate that is in force on the day of the portfolio and expires soon. Ordered by the day
 * on which it expires, then by member.
 *
 * <p>Source: ISO/IEC 17021-1:2015, certification documents; the form is this library's own.
 * Immutable and thread-safe.
 *
 * @param member whose AIMS it is a certificate of
 * @param certificate the id of the certificate
 * @param number its number
 * @param standard the standard with its edition, as it states it
 * @param expiry the last day of its validity
 */
public record EndingCertificate(
    Member member, Id<Certificate> certificate, String number, String standard, LocalDate expiry)
    implements Comparable<EndingCertificate> {

  private static final Comparator<EndingCertificate> ORDER =
      Comparator.comparing(EndingCertificate::expiry)
          .thenComparing(EndingCertificate::member)
          .thenComparing(each -> each.certificate().value())
          .thenComparing(EndingCertificate::number)
          .thenComparing(EndingCertificate::standard);

  /**
   * Accepts a certificate.
   *
   * @param member whose AIMS it is a certificate of
   * @param certificate the id of the certificate
   * @param number its number
   * @param standard the standard with its edition
   * @param expiry the last day of its validity
   */
  public EndingCertificate {
    requireNonNull(member, "member");
    requireNonNull(certificate, "certificate");
    requireNonNull(number, "number");
    requireNonNull(standard, "standard");
    requireNonNull(expiry, "expiry");
  }

  static EndingCertificate of(Member member, Certificate certificate) {
    return new EndingCertificate(
        member,
        certificate.id(),
        certificate.number(),
        certificate.standard(),
        certificate.expiry());
  }

  /** Orders certificates by the day on which they expire, then by member. */
  @Override
  public int compareTo(EndingCertificate other) {
    return ORDER.compare(this, other);
  }
}
