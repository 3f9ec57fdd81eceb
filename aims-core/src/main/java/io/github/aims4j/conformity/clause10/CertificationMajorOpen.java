// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A major nonconformity of a certification audit was not verified as corrected.
 *
 * <p>Basis: policy. The certification body verifies it (ISO/IEC 17021-1:2015, 9.5 and 9.6); what
 * ISO/IEC 42001:2023, 10.2 asks of the nonconformity itself is left to other rules.
 */
final class CertificationMajorOpen {

  private static final Check VERIFIED =
      Check.askingAsPolicy("10.2-01", "10.2-04")
          .hasPriority(true)
          .question(
              "The certification body has not verified the correction of these major nonconformities.",
              "What was done about these major nonconformities, and when will the certification body verify it?")
          .build();

  private final Examination examination;
  private final Set<Id<Nonconformity>> verified;

  private CertificationMajorOpen(Examination examination) {
    this.examination = examination;
    this.verified =
        examination.aims().certificationAudits().stream()
            .flatMap(audit -> audit.nonconformityReviews().stream())
            .filter(review -> hasCome(review.verifiedOn()))
            .map(AuditNonconformity::nonconformity)
            .collect(Collectors.toSet());
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("certification-major-open")
            .asks("Are the major nonconformities of certification audits verified as corrected?")
            .reads(
                "CertificationAudit.nonconformityReviews",
                "CertificationAudit.end",
                "AuditNonconformity.grade",
                "AuditNonconformity.verifiedOn")
            .checks(VERIFIED)
            .build(),
        examination -> new CertificationMajorOpen(examination).outcome());
  }

  private Outcome outcome() {
    return Outcome.all(
        examination.aims().certificationAudits().stream()
            .filter(audit -> hasCome(audit.end()))
            .map(this::examine));
  }

  private Outcome examine(CertificationAudit audit) {
    List<AuditNonconformity> reviews = audit.nonconformityReviews();
    return Outcome.all(
        IntStream.range(0, reviews.size())
            .filter(index -> reviews.get(index).grade() == AuditNonconformity.Grade.MAJOR)
            .mapToObj(
                index ->
                    verified.contains(reviews.get(index).nonconformity())
                        ? VERIFIED.supported(audit)
                        : VERIFIED.silent(
                            audit, "/nonconformityReviews/" + index + "/verifiedOn")));
  }

  private boolean hasCome(Optional<LocalDate> day) {
    return day.filter(each -> !each.isAfter(examination.asOf())).isPresent();
  }
}
