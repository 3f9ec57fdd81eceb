// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.BodyConventions;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationCycle;
import io.github.aims4j.certification.Due;
import io.github.aims4j.context.Organization;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is due in the three years of a certificate, from the records and from the cycle itself. */
public final class ThreeYears {

  private static final LocalDate GRANTED = LocalDate.of(2026, 3, 16);

  private ThreeYears() {}

  /** Runs the example. */
  public static void main(String[] args) {
    Certificate certificate =
        Certificate.builder()
            .id(Id.of("certificate"))
            .number("42001-0815")
            .body(Id.of("body"))
            .client("Lindow Clinic")
            .standard("ISO/IEC 42001:2023")
            .initialDecision(GRANTED)
            .effectiveFrom(GRANTED)
            .expiry(LocalDate.of(2029, 3, 15))
            .build();
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
            .addCertificationBody(
                CertificationBody.builder().id(Id.of("body")).name("Nordcert").build())
            .addCertificate(certificate)
            .build();

    Agenda agenda = Agenda.of(aims, GRANTED, certificate.expiry());
    agenda.items().forEach(item -> System.out.println(item.day() + " " + item.reason()));

    CertificationCycle cycle = CertificationCycle.of(BodyConventions.standard());
    Stream.of(
            cycle.firstSurveillance(GRANTED),
            cycle.renewal(certificate.expiry()),
            cycle.restoration(certificate.expiry()),
            cycle.nextExpiry(certificate.expiry()))
        .forEach(ThreeYears::print);
  }

  private static void print(Due due) {
    System.out.println("by " + due.lastDay() + ": " + due.what() + " (" + due.requirement() + ")");
  }
}
