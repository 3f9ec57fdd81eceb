// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.certification.Certificate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.Optional;

/**
 * A certificate in force refers to another statement of applicability than the one in force, or to
 * none.
 *
 * <p>Basis: policy. That a certificate names the version of the statement is likely, not certain
 * (ISO/IEC 42006:2025); the statement is that of ISO/IEC 42001:2023, 6.1.3.
 */
final class CertificateOfOldStatement {

  private static final String CITATION = "6.1.3-07";

  private static final Check SAME =
      Check.askingAsPolicy(CITATION)
          .key("same")
          .question(
              "A certificate in force refers to version {certified} of the statement of applicability, but version {inForce} is in force.",
              "Was the certification body told of the new version?")
          .build();

  private static final Check STATED =
      Check.askingAsPolicy(CITATION)
          .key("stated")
          .question(
              "A certificate in force states no version of the statement of applicability, or the statement in force has none.",
              "Which version of the statement was certified?")
          .build();

  private CertificateOfOldStatement() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("certificate-statement-version")
            .asks(
                "Does each certificate in force refer to the statement of applicability in force?")
            .reads(
                "Certificate.statementOfApplicability",
                "Certificate.statementVersion",
                "StatementOfApplicability.version",
                "StatementOfApplicability.effectiveFrom")
            .checks(SAME, STATED)
            .build(),
        Certificate.class,
        CertificateOfOldStatement::examine);
  }

  private static Outcome examine(Certificate certificate, Examination examination) {
    return examination
        .applicability()
        .statement()
        .filter(statement -> examination.isInForce(certificate))
        .map(statement -> examine(certificate, statement, examination))
        .orElseGet(() -> SAME.notTriggered(certificate));
  }

  private static Outcome examine(
      Certificate certificate, StatementOfApplicability statement, Examination examination) {
    Optional<String> certified =
        certificate
            .statementVersion()
            .or(
                () ->
                    certificate
                        .statementOfApplicability()
                        .flatMap(id -> examination.aims().find(StatementOfApplicability.class, id))
                        .flatMap(StatementOfApplicability::version));
    if (certified.isEmpty() || statement.version().isEmpty()) {
      return STATED.silent(certificate, "/statementVersion");
    }
    boolean isSame =
        certified.equals(statement.version())
            && certificate
                .statementOfApplicability()
                .filter(id -> !id.equals(statement.id()))
                .isEmpty();
    return isSame
        ? SAME.supported(certificate)
        : SAME.silent(certificate, "/statementVersion")
            .with("certified", certified.get())
            .with("inForce", statement.version().get());
  }
}
