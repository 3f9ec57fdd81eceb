// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.cookbook;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.exchange.oscal.OscalExport;
import io.github.aims4j.exchange.oscal.OscalImport;
import io.github.aims4j.exchange.oscal.OscalPackage;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.Map;

/** Writes an AIMS as OSCAL documents, and reads the audit back into another AIMS. */
public final class ExchangeOscal {

  private ExchangeOscal() {}

  /** Prints the documents, what they do not hold, and what was read. */
  public static void main(String[] args) {
    OscalPackage written = OscalExport.of(clinic(), LocalDate.of(2026, 9, 30)).write();
    for (Map.Entry<String, byte[]> file : written.files().entrySet()) {
      System.out.println(file.getKey());
    }
    System.out.println("Values that are not in the documents: " + written.losses().values());

    Aims group =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("group")).name("Lindow Group").build())
            .build();
    byte[] results = requireNonNull(written.files().get("assessment-results.json"));
    ExchangeResult read = OscalImport.into(group).read(results);
    for (AuditFinding finding : read.aims().auditFindings()) {
      System.out.println(finding.type() + " " + finding.requirement().orElseThrow());
    }
    read.issues().forEach(issue -> System.out.println("Not taken: " + issue.pointer()));
  }

  private static Aims clinic() {
    InternalAudit audit =
        InternalAudit.builder()
            .id(Id.of("audit-1"))
            .title("Internal audit 2026")
            .start(LocalDate.of(2026, 5, 4))
            .build();
    return Aims.builder()
        .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
        .addStatementOfApplicability(
            StatementOfApplicability.builder()
                .id(Id.of("soa"))
                .title("Statement of applicability")
                .addEntry(
                    ApplicabilityEntry.builder()
                        .annexControl(AnnexControl.A_6_2_8)
                        .decision(ApplicabilityEntry.Decision.INCLUDED)
                        .build())
                .build())
        .addInternalAudit(audit)
        .addAuditFinding(
            AuditFinding.builder()
                .id(Id.of("finding-1"))
                .title("Logs are kept for a week only")
                .audit(audit.id())
                .type(AuditFinding.Type.MINOR_NONCONFORMITY)
                .requirement(AnnexControl.A_6_2_8)
                .build())
        .build();
  }
}
