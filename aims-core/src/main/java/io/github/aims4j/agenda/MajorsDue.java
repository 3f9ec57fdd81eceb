// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.BodyConventions;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationCycle;
import io.github.aims4j.certification.Due;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The verification of major nonconformities of stage 2 and of recertification. For other audits the
 * period is the certification body's own, and none is assumed.
 */
final class MajorsDue {

  private static final CertificationCycle CYCLE = CertificationCycle.of(BodyConventions.standard());

  private final DueItems items;
  private final Aims aims;
  private final Set<Id<Certificate>> ended;
  private final Set<Id<Nonconformity>> verified = new HashSet<>();
  private final Map<Id<CertificationBody>, LocalDate> lastStage2 = new HashMap<>();

  private MajorsDue(DueItems items, Aims aims, Set<Id<Certificate>> ended) {
    this.items = items;
    this.aims = aims;
    this.ended = ended;
    aims.certificationAudits().forEach(this::keep);
  }

  static void addTo(DueItems items, Aims aims, Set<Id<Certificate>> ended) {
    MajorsDue due = new MajorsDue(items, aims, ended);
    aims.certificationAudits().forEach(due::add);
  }

  private void keep(CertificationAudit audit) {
    audit.nonconformityReviews().stream()
        .filter(each -> each.verifiedOn().isPresent())
        .map(AuditNonconformity::nonconformity)
        .forEach(verified::add);
    if (audit.type() == CertificationAudit.Type.STAGE_2 && audit.end().isPresent()) {
      lastStage2.merge(
          audit.body(), audit.end().get(), (one, other) -> one.isBefore(other) ? other : one);
    }
  }

  private void add(CertificationAudit audit) {
    Optional<Due> due =
        switch (audit.type()) {
          case STAGE_2 -> ofStage2(audit);
          case RECERTIFICATION -> ofRecertification(audit);
          case STAGE_1, SURVEILLANCE, SCOPE_EXTENSION, SPECIAL, TRANSFER -> Optional.empty();
        };
    for (int i = 0; i < audit.nonconformityReviews().size(); i++) {
      AuditNonconformity review = audit.nonconformityReviews().get(i);
      if (due.isPresent()
          && review.grade() == AuditNonconformity.Grade.MAJOR
          && !verified.contains(review.nonconformity())) {
        add(audit, "/nonconformityReviews/" + i + "/verifiedOn", review, due.get());
      }
    }
  }

  /** If stage 2 was repeated, only its own nonconformities count. */
  private Optional<Due> ofStage2(CertificationAudit audit) {
    return audit
        .end()
        .filter(end -> end.equals(lastStage2.get(audit.body())))
        .map(CYCLE::majorsOfStage2);
  }

  private Optional<Due> ofRecertification(CertificationAudit audit) {
    return audit
        .certificate()
        .filter(id -> !ended.contains(id))
        .flatMap(id -> aims.find(Certificate.class, id))
        .map(Certificate::expiry)
        .map(CYCLE::majorsOfRecertification);
  }

  private void add(CertificationAudit audit, String path, AuditNonconformity review, Due due) {
    items.add(
        DueKind.MAJOR_VERIFICATION,
        due.lastDay(),
        audit,
        path,
        () ->
            ("The verification of the major nonconformity \"%s\" of the certification audit \"%s\""
                    + " is due on %s.")
                .formatted(title(review.nonconformity()), audit.title(), due.lastDay()));
  }

  private String title(Id<Nonconformity> id) {
    return aims.find(Nonconformity.class, id).map(Nonconformity::title).orElse(id.value());
  }
}
