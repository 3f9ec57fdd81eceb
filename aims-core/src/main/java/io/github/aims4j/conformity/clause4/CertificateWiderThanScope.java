// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A certificate in force names a site or an AI role that the scope or the organization does not
 * have, it names neither sites nor roles, or its scope is worded otherwise.
 *
 * <p>Basis: policy. Rules on certificates bind the certification body, not the organization
 * (ISO/IEC 17021-1:2015, 8.2), so each is a question.
 */
final class CertificateWiderThanScope {

  private static final Check SITES =
      Check.askingAsPolicy("4.3-01")
          .key("sites")
          .question(
              "Certificates in force name sites that the scope of the AIMS does not have.",
              "Does the AIMS cover these sites, or should the certificate be corrected?")
          .build();

  private static final Check ROLES =
      Check.askingAsPolicy("4.3-01")
          .key("roles")
          .question(
              "Certificates in force name AI roles that the organization does not have.",
              "Does the organization play these roles, or should the certificate be corrected?")
          .build();

  private static final Check STATED =
      Check.askingAsPolicy("4.3-01")
          .key("stated")
          .question(
              "Certificates in force name neither sites nor AI roles.",
              "Does the scope on the certificate lie within the scope of the AIMS?")
          .build();

  private static final Check WORDING =
      Check.askingAsPolicy("4.3-01")
          .key("wording")
          .question(
              "The scope on certificates in force is worded otherwise than the scope of the AIMS.",
              "Do both mean the same activities?")
          .build();

  private CertificateWiderThanScope() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("certificate-scope")
            .asks("Does each certificate in force lie within the scope of the AIMS?")
            .reads(
                "Certificate.sites",
                "Scope.sites",
                "Certificate.aiRoles",
                "Organization.aiRoles",
                "Certificate.scope",
                "Scope.statement",
                "Certificate.effectiveFrom",
                "Certificate.expiry")
            .checks(SITES, ROLES, STATED, WORDING)
            .build(),
        Certificate.class,
        CertificateWiderThanScope::examine);
  }

  private static Outcome examine(Certificate certificate, Examination examination) {
    if (!examination.isInForce(certificate)) {
      return STATED.notTriggered(certificate);
    } else if (certificate.sites().isEmpty() && certificate.aiRoles().isEmpty()) {
      return Outcome.all(
          STATED.silent(certificate, "/scope"), wording(certificate, examination.aims()));
    }
    Aims aims = examination.aims();
    return Outcome.all(
        STATED.supported(certificate),
        wording(certificate, aims),
        within(
            SITES,
            certificate,
            "/sites/",
            certificate.sites(),
            aims.scope().map(Scope::sites).orElse(List.of())),
        within(
            ROLES, certificate, "/aiRoles/", certificate.aiRoles(), aims.organization().aiRoles()));
  }

  /** Whether two texts mean the same only a person can tell. */
  private static Outcome wording(Certificate certificate, Aims aims) {
    Optional<String> own = aims.scope().map(Scope::statement);
    if (certificate.scope().isEmpty() || own.isEmpty()) {
      return WORDING.notTriggered(certificate);
    }
    return certificate.scope().equals(own)
        ? WORDING.supported(certificate)
        : WORDING.silent(certificate, "/scope");
  }

  private static <T> Outcome within(
      Check check, Certificate certificate, String path, List<T> certified, List<T> own) {
    if (certified.isEmpty() || own.isEmpty()) {
      return check.notTriggered(certificate);
    }
    List<Outcome> wider =
        IntStream.range(0, certified.size())
            .filter(index -> !own.contains(certified.get(index)))
            .<Outcome>mapToObj(index -> check.silent(certificate, path + index))
            .toList();
    return wider.isEmpty() ? check.supported(certificate) : Outcome.all(wider.stream());
  }
}
