// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Due dates of certificates and certification audits. */
final class CertificationDue {

  private static final Set<CertificateEvent.Type> ENDINGS =
      EnumSet.of(
          CertificateEvent.Type.WITHDRAWAL,
          CertificateEvent.Type.VOLUNTARY_WITHDRAWAL,
          CertificateEvent.Type.TRANSFER);

  private CertificationDue() {}

  static void addTo(DueItems items, Aims aims) {
    aims.certificationAudits().forEach(audit -> add(items, audit));
    Set<Id<Certificate>> ended = ended(aims);
    List<Certificate> inForce =
        aims.certificates().stream()
            .filter(certificate -> !ended.contains(certificate.id()))
            .toList();
    inForce.forEach(certificate -> add(items, certificate));
    SurveillanceDue.addTo(items, aims, inForce);
    MajorsDue.addTo(items, aims, ended);
    addSuspensions(items, aims, ended);
    aims.certificationBodies().forEach(body -> addAccreditations(items, body));
  }

  /** Returns the certificates that were replaced or are no longer valid. */
  private static Set<Id<Certificate>> ended(Aims aims) {
    Set<Id<Certificate>> ended = new HashSet<>();
    aims.certificates().forEach(each -> each.supersedes().ifPresent(ended::add));
    aims.certificateEvents().stream()
        .filter(event -> ENDINGS.contains(event.type()))
        .forEach(event -> ended.add(event.certificate()));
    return ended;
  }

  private static void add(DueItems items, CertificationAudit audit) {
    audit
        .plannedFor()
        .filter(day -> audit.start().isEmpty() && audit.end().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.CERTIFICATION_AUDIT,
                    day,
                    audit,
                    "/plannedFor",
                    () ->
                        "The certification audit \"%s\" is planned for %s and has not started."
                            .formatted(audit.title(), day)));
  }

  private static void add(DueItems items, Certificate certificate) {
    items.add(
        DueKind.CERTIFICATE_EXPIRY,
        certificate.expiry(),
        certificate,
        "/expiry",
        () ->
            "The certificate \"%s\" expires on %s and has no successor."
                .formatted(certificate.number(), certificate.expiry()));
  }

  private static void addSuspensions(DueItems items, Aims aims, Set<Id<Certificate>> ended) {
    Map<Id<Certificate>, LocalDate> restored = new HashMap<>();
    for (CertificateEvent event : aims.certificateEvents()) {
      if (event.type() == CertificateEvent.Type.RESTORATION) {
        restored.merge(
            event.certificate(), event.date(), (one, other) -> one.isBefore(other) ? other : one);
      }
    }
    aims.certificateEvents().stream()
        .filter(event -> event.type() == CertificateEvent.Type.SUSPENSION)
        .filter(event -> !ended.contains(event.certificate()))
        .filter(
            event ->
                restored.getOrDefault(event.certificate(), LocalDate.MIN).isBefore(event.date()))
        .forEach(event -> addSuspension(items, aims, event));
  }

  private static void addSuspension(DueItems items, Aims aims, CertificateEvent event) {
    event
        .until()
        .ifPresent(
            day ->
                items.add(
                    DueKind.SUSPENSION_END,
                    day,
                    event,
                    "/until",
                    () ->
                        "The suspension of the certificate \"%s\" ends on %s."
                            .formatted(
                                aims.find(Certificate.class, event.certificate())
                                    .map(Certificate::number)
                                    .orElse(event.certificate().value()),
                                day)));
  }

  private static void addAccreditations(DueItems items, CertificationBody body) {
    for (int i = 0; i < body.accreditations().size(); i++) {
      Accreditation accreditation = body.accreditations().get(i);
      String path = "/accreditations/" + i + "/validUntil";
      accreditation
          .validUntil()
          .ifPresent(
              day ->
                  items.add(
                      DueKind.ACCREDITATION_END,
                      day,
                      body,
                      path,
                      () ->
                          "The accreditation of \"%s\" by \"%s\" is valid until %s."
                              .formatted(body.name(), accreditation.accreditationBody(), day)));
    }
  }
}
