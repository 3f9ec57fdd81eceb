// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.exchange.oscal.OscalDocuments.EMPTY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.exchange.Edit;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another tool changes in a document of this library arrives, or is an issue. */
class OscalEditTest {

  private static final InternalAudit AUDIT =
      InternalAudit.builder()
          .id(Id.of("audit"))
          .title("Audit of *logs*")
          .start(LocalDate.of(2026, 3, 2))
          .end(LocalDate.of(2026, 3, 3))
          .addClause(Clause.parse("9.2"))
          .build();

  private static final Aims SMALL =
      EMPTY
          .with(AUDIT)
          .with(
              AuditFinding.builder()
                  .id(Id.of("decided"))
                  .title("Logs")
                  .audit(AUDIT.id())
                  .type(AuditFinding.Type.CONFORMITY)
                  .requirement(AnnexControl.A_6_2_8)
                  .statement("Logs are kept.\nFor a year.")
                  .addObjectiveEvidence("Twelve logs\nseen")
                  .build())
          .with(
              AuditFinding.builder()
                  .id(Id.of("observed"))
                  .title("Practice")
                  .audit(AUDIT.id())
                  .type(AuditFinding.Type.GOOD_PRACTICE)
                  .ownRequirement("House rule 7")
                  .build())
          .with(
              Crosswalk.builder()
                  .id(Id.of("crosswalk"))
                  .title("NIST")
                  .framework("NIST AI RMF 1.0")
                  .addMapping(mapping().addCriterion(Clause.parse("4.1")).addOtherId("X").build())
                  .addMapping(mapping().addCriterion(AnnexControl.A_2_2).build())
                  .addMapping(
                      mapping()
                          .addCriterion(AnnexControl.A_2_3)
                          .addOtherId("Y\nZ")
                          .remark("In part.")
                          .build())
                  .build());

  private static CrosswalkMapping.Builder mapping() {
    return CrosswalkMapping.builder().relation(Relation.SUBSET_OF);
  }

  private static JsonNode exported(Aims aims, String name) {
    try {
      return OscalJson.MAPPER.readTree(
          requireNonNull(OscalExport.of(aims, SampleAims.AS_OF).write().files().get(name)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"assessment-results.json", "mapping-collection.json"})
  void noChangeOfASmallDocumentIsPassedOver(String name) {
    JsonNode document = exported(SMALL, name);
    ExchangeResult before = read(document);

    assertThat(Edit.all(document))
        .hasSizeGreaterThan(300)
        .filteredOn(edit -> isPassedOver(edit, before))
        .extracting(Edit::toString)
        .isEmpty();
  }

  private static final String OTHER_RESULTS =
      """
      {"assessment-results": {"uuid": "0", "results": [{
        "uuid": "7c1b5e0c-7a52-4d60-9c2a-8f1d9f3c3a01", "title": "Review", "description": "By hand.",
        "start": "2026-03-02T00:00:00Z", "end": "2026-03-04T00:00:00Z",
        "findings": [{"uuid": "0a6e9c62-45b7-4b65-b6c0-1e9b3ff5b4c2", "title": "Logs",
          "description": "Kept.", "related-observations": [{"observation-uuid": "1"}],
          "target": {"type": "statement-id", "target-id": "a.6.2.8_smt",
            "status": {"state": "satisfied"}}}],
        "observations": [{"uuid": "1", "description": "Twelve.", "methods": ["EXAMINE"]},
          {"uuid": "2", "description": "Seen."}]}]}}
      """;

  private static final String OTHER_MAPPINGS =
      """
      {"mapping-collection": {"uuid": "0", "metadata": {"title": "NIST and us"},
        "provenance": {"method": "human"},
        "mappings": [{"uuid": "7c1b5e0c-7a52-4d60-9c2a-8f1d9f3c3a01",
          "source-resource": {"type": "catalog", "href": "#a",
            "props": [{"name": "label", "value": "ISO/IEC 42001"}]},
          "target-resource": {"type": "catalog", "href": "#b"},
          "maps": [{"uuid": "3", "relationship": "subset-of", "remarks": "In part.",
            "sources": [{"type": "control", "id-ref": "A.2.2"}, {"type": "control", "id-ref": "4.1"}],
            "targets": [{"type": "control", "id-ref": "X"}]}]}],
        "back-matter": {"resources": [{"uuid": "a", "title": "The standard"},
          {"uuid": "b", "title": "NIST"}]}}}
      """;

  /**
   * Types only tell ids of provisions from other ids, and so they can be missing; how a property
   * with the name of the standard is called itself does not matter.
   */
  @ParameterizedTest
  @ValueSource(strings = {OTHER_RESULTS, OTHER_MAPPINGS})
  void noChangeOfADocumentOfAnotherToolIsPassedOver(String text) throws IOException {
    JsonNode document = OscalJson.MAPPER.readTree(text);
    ExchangeResult before = read(document);

    assertThat(before.created()).isPositive();
    assertThat(Edit.all(document))
        .filteredOn(edit -> isPassedOver(edit, before))
        .extracting(Edit::toString)
        .allMatch(
            edit ->
                edit.endsWith("/type removed") || edit.contains("source-resource/props/0/name"));
  }

  @Provide
  Arbitrary<Aims> audits() {
    Arbitrary<List<AuditFinding>> findings = Generators.of(AuditFinding.class).list().ofMaxSize(3);
    return Combinators.combine(Generators.of(InternalAudit.class), findings)
        .as(
            (audit, found) -> {
              InternalAudit held =
                  audit.toBuilder()
                      .cancellation(Optional.empty())
                      .start(LocalDate.of(2026, 3, 2))
                      .end(LocalDate.of(2026, 3, 4))
                      .build();
              Aims aims = EMPTY.with(held);
              for (int i = 0; i < found.size(); i++) {
                aims =
                    aims.with(
                        found.get(i).toBuilder()
                            .id(Id.of("finding-" + i))
                            .audit(held.id())
                            .certificationAudit(Optional.empty())
                            .build());
              }
              return aims;
            });
  }

  @Property(tries = 300)
  void noChangeOfResultsIsPassedOver(@ForAll("audits") Aims aims, @ForAll Random random) {
    requireNoChangeIsPassedOver(exported(aims, "assessment-results.json"), random);
  }

  @Provide
  Arbitrary<Aims> crosswalks() {
    return Generators.of(Crosswalk.class)
        .filter(
            crosswalk ->
                crosswalk.mappings().stream()
                    .anyMatch(each -> !each.criteria().isEmpty() && !each.otherIds().isEmpty()))
        .map(EMPTY::with);
  }

  @Property(tries = 300)
  void noChangeOfMappingsIsPassedOver(@ForAll("crosswalks") Aims aims, @ForAll Random random) {
    requireNoChangeIsPassedOver(exported(aims, "mapping-collection.json"), random);
  }

  private static void requireNoChangeIsPassedOver(JsonNode document, Random random) {
    Edit edit = Edit.any(document, random);

    assertThat(isPassedOver(edit, read(document))).as(edit.toString()).isFalse();
  }

  private static boolean isPassedOver(Edit edit, ExchangeResult before) {
    try {
      return edit.isPassedOver(before, read(edit.document()));
    } catch (ExchangeException e) {
      return false;
    }
  }

  private static ExchangeResult read(JsonNode document) {
    try {
      return OscalImport.into(EMPTY).read(OscalJson.MAPPER.writeValueAsBytes(document));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
