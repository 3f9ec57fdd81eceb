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
import java.util.stream.IntStream;

/**
 * A certificate in force names a site or an AI role that the scope or the organization does not
 * have, or it names neither sites nor roles.
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
                "Certificate.effectiveFrom",
                "Certificate.expiry")
            .checks(SITES, ROLES, STATED)
            .build(),
        Certificate.class,
        CertificateWiderThanScope::examine);
  }

  private static Outcome examine(Certificate certificate, Examination examination) {
    if (!examination.isInForce(certificate)) {
      return STATED.notTriggered(certificate);
    } else if (certificate.sites().isEmpty() && certificate.aiRoles().isEmpty()) {
      return STATED.silent(certificate, "/scope");
    }
    Aims aims = examination.aims();
    return Outcome.all(
        STATED.supported(certificate),
        within(
            SITES,
            certificate,
            "/sites/",
            certificate.sites(),
            aims.scope().map(Scope::sites).orElse(List.of())),
        within(
            ROLES, certificate, "/aiRoles/", certificate.aiRoles(), aims.organization().aiRoles()));
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
