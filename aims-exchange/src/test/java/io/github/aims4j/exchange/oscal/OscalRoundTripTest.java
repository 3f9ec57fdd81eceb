// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.exchange.oscal.OscalDocuments.EMPTY;
import static io.github.aims4j.exchange.oscal.OscalDocuments.issues;
import static io.github.aims4j.exchange.oscal.OscalDocuments.results;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.crosswalk.Correspondence;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.testkit.SampleAims;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What was written comes back equal. */
class OscalRoundTripTest {

  private static final InternalAudit AUDIT =
      InternalAudit.builder()
          .id(Id.of("audit"))
          .title("Audit")
          .start(LocalDate.of(2026, 3, 2))
          .build();

  private static byte[] exported(Aims aims, String name) {
    return requireNonNull(OscalExport.of(aims, SampleAims.AS_OF).write().files().get(name), name);
  }

  @Test
  void auditsOfHarbourBankComeBackEqual() {
    Aims bank = SampleAims.harbourBank();
    ExchangeResult result = OscalImport.into(EMPTY).read(exported(bank, "assessment-results.json"));

    assertThat(result.aims().internalAudits())
        .containsExactlyElementsOf(
            bank.internalAudits().stream().filter(each -> each.start().isPresent()).toList());
    assertThat(result.aims().auditFindings())
        .containsExactlyInAnyOrderElementsOf(
            bank.auditFindings().stream().filter(each -> each.audit().isPresent()).toList());
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/assessment-results/uuid",
            "/assessment-results/metadata",
            "/assessment-results/import-ap",
            "/assessment-results/results/0/uuid");
    assertThat(issues(result))
        .last()
        .asString()
        .endsWith("The UUID and 15 others were not taken, because records have ids of their own.");
  }

  @Test
  void nothingChangesWhereTheRecordsAreEqual() {
    Aims bank = SampleAims.harbourBank();
    ExchangeResult result = OscalImport.into(bank).read(exported(bank, "assessment-results.json"));

    assertThat(result.aims()).isEqualTo(bank);
    assertThat(result.created()).isZero();
    assertThat(result.changed()).isZero();
    assertThat(result.unchanged()).isGreaterThan(10);
  }

  @Test
  void crosswalksOfHarbourBankComeBackEqual() {
    Aims bank = SampleAims.harbourBank();
    ExchangeResult result = OscalImport.into(EMPTY).read(exported(bank, "mapping-collection.json"));

    assertThat(result.aims().crosswalks()).isEqualTo(bank.crosswalks());
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/mapping-collection/uuid",
            "/mapping-collection/metadata",
            "/mapping-collection/provenance",
            "/mapping-collection/mappings/0/uuid");
  }

  @Provide
  Arbitrary<Crosswalk> crosswalks() {
    return Generators.of(Crosswalk.class)
        .filter(
            crosswalk ->
                crosswalk.mappings().stream()
                    .anyMatch(each -> !each.criteria().isEmpty() && !each.otherIds().isEmpty()));
  }

  @Property(tries = 300)
  void anyCrosswalkComesBackEqual(@ForAll("crosswalks") Crosswalk crosswalk) {
    assertThat(comesBack(crosswalk, "mapping-collection.json", Crosswalk.class))
        .containsExactly(crosswalk);
  }

  @Provide
  Arbitrary<InternalAudit> audits() {
    return Generators.of(InternalAudit.class);
  }

  @Property(tries = 300)
  void anyAuditComesBackEqual(@ForAll("audits") InternalAudit audit) {
    InternalAudit held =
        audit.toBuilder()
            .cancellation(Optional.empty())
            .start(LocalDate.of(2026, 3, 2))
            .end(LocalDate.of(2026, 3, 4))
            .build();
    assertThat(comesBack(held, "assessment-results.json", InternalAudit.class))
        .containsExactly(held);
  }

  @Provide
  Arbitrary<AuditFinding> findings() {
    return Generators.of(AuditFinding.class);
  }

  @Property(tries = 300)
  void anyFindingComesBackEqual(@ForAll("findings") AuditFinding finding) {
    AuditFinding own =
        finding.toBuilder()
            .id(Id.of("finding"))
            .audit(AUDIT.id())
            .certificationAudit(Optional.empty())
            .build();
    byte[] results = exported(EMPTY.with(AUDIT).with(own), "assessment-results.json");

    assertThat(OscalImport.into(EMPTY).read(results).aims().auditFindings()).containsExactly(own);
  }

  private static <T extends Entity<T>> Stream<T> comesBack(T record, String file, Class<T> type) {
    ExchangeResult result = OscalImport.into(EMPTY).read(exported(EMPTY.with(record), file));
    assertThat(result.issues().toString()).doesNotContain("not taken: ");
    return result.aims().records(type);
  }

  @Test
  void shippedCrosswalksCanBecomeTheOrganizationsOwn() {
    OscalPackage written = OscalExport.of(EMPTY, SampleAims.AS_OF).withShippedCrosswalks().write();
    byte[] mappings = requireNonNull(written.files().get("mapping-collection-shipped.json"));
    ExchangeResult result = OscalImport.into(EMPTY).read(mappings);

    Crosswalk first = result.aims().crosswalks().get(0);
    assertThat(first.framework()).isEqualTo(Framework.NIST_AI_RMF.reference());
    assertThat(first.mappings())
        .extracting(CrosswalkMapping::criteria)
        .containsExactlyElementsOf(
            Crosswalks.shipped().all(Framework.NIST_AI_RMF).stream()
                .filter(Correspondence::hasCounterparts)
                .map(Correspondence::criteria)
                .toList());
  }

  @Test
  void aStateThatAnotherToolChangedIsAnIssue() {
    Aims bank = SampleAims.harbourBank();
    String results =
        new String(exported(bank, "assessment-results.json"), StandardCharsets.UTF_8)
            .replaceFirst("\"not-satisfied\"", "\"satisfied\"");

    ExchangeResult result = OscalImport.into(bank).read(results.getBytes(StandardCharsets.UTF_8));
    assertThat(result.aims()).isEqualTo(bank);
    assertThat(issues(result))
        .first()
        .asString()
        .matches(
            "/assessment-results/results/1/findings/./target/status/state \"satisfied\""
                + " \"not-satisfied\" was taken, as other values of the document say\\.");
  }
}
