// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.exchange.oscal.OscalDocuments.EMPTY;
import static io.github.aims4j.exchange.oscal.OscalDocuments.OTHER;
import static io.github.aims4j.exchange.oscal.OscalDocuments.UUID;
import static io.github.aims4j.exchange.oscal.OscalDocuments.issues;
import static io.github.aims4j.exchange.oscal.OscalDocuments.read;
import static io.github.aims4j.exchange.oscal.OscalDocuments.results;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of other tools. */
class OscalImportTest {

  private static String finding(String id, String state) {
    return """
    "findings": [{"uuid": "%s", "title": "Logs", "description": "Kept.",
      "target": {"type": "statement-id", "target-id": "%s", "status": {"state": "%s"}},
      "related-observations": [{"observation-uuid": "%s"}]}],
    "observations": [{"uuid": "%s", "description": "Twelve logs seen.", "methods": ["EXAMINE"]}]
    """
        .formatted(OTHER, id, state, UUID, UUID);
  }

  @Test
  void findingsOfOtherToolsAreTaken() {
    ExchangeResult result = read(results(finding("a.6.2.8_smt", "satisfied")));

    assertThat(result.aims().internalAudits())
        .containsExactly(
            InternalAudit.builder()
                .id(Id.of(UUID))
                .title("Review of *all*")
                .scope("By hand.")
                .start(LocalDate.of(2026, 3, 2))
                .build());
    assertThat(result.aims().auditFindings())
        .containsExactly(
            AuditFinding.builder()
                .id(Id.of(OTHER))
                .title("Logs")
                .audit(Id.of(UUID))
                .type(AuditFinding.Type.CONFORMITY)
                .requirement(AnnexControl.A_6_2_8)
                .statement("Kept.")
                .addObjectiveEvidence("Twelve logs seen.")
                .build());
    assertThat(issues(result))
        .containsExactly(
            "/assessment-results/results/0/start \"2026-03-02T09:30:00+02:00\" The day was taken;"
                + " an audit states no time of day.",
            "/assessment-results/results/0/observations/0/methods an array of 1 An AIMS has no"
                + " place for it; it was not taken.");
  }

  @Test
  void aGradeIsNotInvented() {
    String document = results(finding("a.6.2.8_smt", "not-satisfied"));

    ExchangeResult result = read(document);
    assertThat(result.aims().auditFindings()).isEmpty();
    assertThat(issues(result))
        .contains(
            "/assessment-results/results/0/findings/0 an object of 5 It does not tell a minor from"
                + " a major nonconformity; it was not taken. State how such findings are graded.");

    ExchangeResult graded =
        OscalImport.into(EMPTY)
            .withUngradedAs(AuditFinding.Type.MINOR_NONCONFORMITY)
            .read(document.getBytes(StandardCharsets.UTF_8));
    assertThat(graded.aims().auditFindings())
        .extracting(AuditFinding::type)
        .containsExactly(AuditFinding.Type.MINOR_NONCONFORMITY);
  }

  @Test
  void aStateThatIsNotKnownIsNoNonconformity() {
    String document = results(finding("a.6.2.8_smt", "unclear"));

    ExchangeResult graded =
        OscalImport.into(EMPTY)
            .withUngradedAs(AuditFinding.Type.MINOR_NONCONFORMITY)
            .read(document.getBytes(StandardCharsets.UTF_8));

    assertThat(graded.aims().auditFindings()).isEmpty();
    assertThat(issues(graded))
        .anyMatch(
            each ->
                each.endsWith(
                    "Its state is neither satisfied nor not-satisfied; it was not taken."));
  }

  @Test
  void aRequirementOfAnotherCatalogIsOneOfTheOrganization() {
    ExchangeResult result = read(results(finding("a.6.2.8", "satisfied")));

    assertThat(result.aims().auditFindings().get(0).requirement()).isEmpty();
    assertThat(result.aims().auditFindings().get(0).ownRequirement()).hasValue("a.6.2.8");
    assertThat(issues(result))
        .contains(
            "/assessment-results/results/0/findings/0/target/target-id \"a.6.2.8\" It is no"
                + " requirement of ISO/IEC 42001:2023 by an id of this library; it was taken as a"
                + " requirement of the organization.");
  }

  private static String mapping(String source, String target, String maps) {
    return """
    {"mapping-collection": {"uuid": "%s", "metadata": {"title": "NIST and us"}, "mappings": [{
      "uuid": "%s",
      "source-resource": {"type": "catalog", "href": "%s"},
      "target-resource": {"type": "catalog", "href": "%s"},
      "maps": [%s]}]}}
    """
        .formatted(OTHER, UUID, source, target, maps);
  }

  private static String map(String source, String relationship, String target) {
    return """
    {"uuid": "%s", "relationship": "%s", "sources": [{"type": "control", "id-ref": "%s"}],
     "targets": [{"type": "control", "id-ref": "%s"}]}
    """
        .formatted(OTHER, relationship, source, target);
  }

  @Test
  void mappingsAreReadFromEitherSide() {
    String document =
        mapping(
            "nist-ai-rmf.json",
            "iso-42001.json",
            map("GOVERN 1.1", "subset-of", "A.2.2") + "," + map("MAP 1", "equivalent-to", "4.1"));

    ExchangeResult result = read(document);
    assertThat(result.aims().crosswalks())
        .containsExactly(
            Crosswalk.builder()
                .id(Id.of(UUID))
                .title("NIST and us")
                .framework("nist-ai-rmf.json")
                .addMapping(
                    CrosswalkMapping.builder()
                        .relation(CrosswalkMapping.Relation.SUPERSET_OF)
                        .addCriterion(AnnexControl.A_2_2)
                        .addOtherId("GOVERN 1.1")
                        .build())
                .addMapping(
                    CrosswalkMapping.builder()
                        .relation(CrosswalkMapping.Relation.EQUAL)
                        .addCriterion(Clause.parse("4.1"))
                        .addOtherId("MAP 1")
                        .build())
                .build());
    assertThat(issues(result))
        .containsExactly(
            "/mapping-collection/uuid \"0a6e9c62-45b7-4b65-b6c0-1e9b3ff5b4c2\" An AIMS has no place"
                + " for it; it was not taken.",
            "/mapping-collection/metadata an object of 1 An AIMS has no place for it; it was not"
                + " taken.",
            "/mapping-collection/mappings/0/maps/0/uuid \"0a6e9c62-45b7-4b65-b6c0-1e9b3ff5b4c2\" The"
                + " UUID and 1 other were not taken, because records have ids of their own.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iso-42001.json",
        "ISO_IEC_42001.json",
        "isoiec42001",
        "urn:iso:std:iso-iec:42001:ed-1",
        "https://example.com/ISO/IEC 42001:2023"
      })
  void theStandardIsKnownByItsName(String href) {
    assertThat(read(mapping(href, "nist.json", map("A.2.2", "equal-to", "X"))).created()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/42001.json",
        "iso-142001.json",
        "iso-420010.json",
        "ISO/IEC 42001:2031",
        "miso-42001.json",
        "#0a642001-45b7-4b65-b6c0-1e9b3ff5b4c2"
      })
  void otherNamesWithItsDigitsAreNotTheStandard(String href) {
    ExchangeResult result = read(mapping(href, "nist.json", map("A.2.2", "equal-to", "X")));

    assertThat(result.aims()).isEqualTo(EMPTY);
    assertThat(issues(result)).first().asString().contains("Exactly one side must name");
  }

  @Test
  void whatIsNotTakenOfAMappingIsAnIssue() {
    ExchangeResult result =
        read(
            mapping(
                "iso-42001.json",
                "other.json",
                map("A.2.2", "resembles", "X") + "," + map("A.99", "equal-to", "Y")));

    assertThat(issues(result))
        .contains(
            "/mapping-collection/mappings/0/maps/0/relationship \"resembles\" The relationship is"
                + " none of equal-to, equivalent-to, subset-of, superset-of, intersects-with and"
                + " no-relationship; the map was not taken.",
            "/mapping-collection/mappings/0/maps/1/sources/0/id-ref \"A.99\" ISO/IEC 42001:2023 has"
                + " no such id; it was not taken.",
            "/mapping-collection/mappings/0/maps/1 an object of 4 One of its sides could not be"
                + " taken; the map was not taken.");
  }

  @Test
  void aMappingBetweenOtherFrameworksIsNotTaken() {
    ExchangeResult result =
        read(mapping("iso-27001.json", "nist.json", map("A.6.2", "equal-to", "X")));

    assertThat(result.aims()).isEqualTo(EMPTY);
    assertThat(issues(result))
        .first()
        .isEqualTo(
            "/mapping-collection/mappings/0 an object of 4 Exactly one side must name ISO/IEC 42001"
                + " in its link, its properties or its resource; the mapping was not taken.");
  }

  @Test
  void recordsOfAnotherKindAreKept() {
    Aims aims = EMPTY.with(Party.builder().id(Id.of(UUID)).name("Alex").build());
    ExchangeResult result =
        OscalImport.into(aims)
            .read(results("\"end\": \"2026-03-03T00:00:00Z\"").getBytes(StandardCharsets.UTF_8));

    assertThat(result.aims()).isEqualTo(aims);
    assertThat(issues(result))
        .contains(
            "/assessment-results/results/0 an object of 5 The AIMS has another kind of record with"
                + " the id %s: party; it was not taken.".formatted(UUID));
  }

  /** Each of the examples is read, or refused as a whole because it is another kind of document. */
  @Test
  void eachExampleIsReadOrRefused() throws IOException {
    List<Path> examples;
    try (Stream<Path> files = Files.list(SharedData.path("oscal/examples"))) {
      examples = files.filter(each -> each.toString().endsWith(".json")).toList();
    }
    List<String> refusals = new ArrayList<>();
    for (Path example : examples) {
      byte[] document = Files.readAllBytes(example);
      try {
        requirePlaces(OscalImport.into(EMPTY).read(document), document);
      } catch (ExchangeException e) {
        refusals.add(e.getMessage());
      }
    }

    assertThat(refusals)
        .hasSize(examples.size() - 1)
        .containsOnly(
            refusal("assessment-plan"),
            refusal("catalog"),
            refusal("plan-of-action-and-milestones"),
            refusal("system-security-plan"));
  }

  private static String refusal(String kind) {
    return "The document is %s; mapping-collection and assessment-results can be read."
        .formatted(kind);
  }

  private static void requirePlaces(ExchangeResult result, byte[] document) throws IOException {
    JsonNode root = OscalJson.MAPPER.readTree(document);
    assertThat(result.issues())
        .hasSizeGreaterThan(5)
        .allSatisfy(issue -> assertThat(root.at(issue.pointer()).isMissingNode()).isFalse());
  }

  @Test
  void theExampleOfAssessmentResultsIsRead() throws IOException {
    Path example = SharedData.path("oscal/examples").resolve("ifa_assessment-results-example.json");
    ExchangeResult result =
        OscalImport.into(EMPTY)
            .withUngradedAs(AuditFinding.Type.MINOR_NONCONFORMITY)
            .read(Files.readAllBytes(example));

    assertThat(result.aims().internalAudits()).hasSize(1);
    assertThat(result.aims().auditFindings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.ownRequirement()).hasValue("ac-6.1_obj");
              assertThat(finding.objectiveEvidence()).hasSize(1);
            });
    requirePlaces(result, Files.readAllBytes(example));
  }
}
