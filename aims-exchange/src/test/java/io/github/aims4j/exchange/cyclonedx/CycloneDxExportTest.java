// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static io.github.aims4j.evaluation.Judgement.Verdict.CONFORMING;
import static io.github.aims4j.evaluation.Judgement.Verdict.NONCONFORMING;
import static io.github.aims4j.evaluation.Judgement.Verdict.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.exchange.Golden;
import io.github.aims4j.exchange.Loss;
import io.github.aims4j.exchange.Losses;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.support.Resource;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycloneDxExportTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
          .build();

  static byte[] bom(Aims aims, CycloneDxVersion version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CycloneDxExport.of(aims, SampleAims.AS_OF).withVersion(version).write(out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void samplesAreValidByTheOfficialSchemas(CycloneDxVersion version) throws IOException {
    OfficialSchemas schemas = OfficialSchemas.read();

    assertThat(schemas.errors(version, bom(SampleAims.harbourBank(), version))).isEmpty();
    assertThat(schemas.errors(version, bom(SampleAims.kestrelArchitects(), version))).isEmpty();
    assertThat(schemas.errors(version, bom(EMPTY, version))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSpoiltDocumentIsFoundWithItsPlace(CycloneDxVersion version) throws IOException {
    ObjectNode bom = (ObjectNode) JSON.readTree(bom(SampleAims.harbourBank(), version));
    ((ObjectNode) bom.at("/declarations/attestations/0/map/0")).put("conformance", 1);

    assertThat(OfficialSchemas.read().errors(version, JSON.writeValueAsBytes(bom)))
        .singleElement()
        .asString()
        .startsWith("/declarations/attestations/0/map/0/conformance: ");
  }

  @Test
  void theLibraryOfCycloneDxReadsWhatIsWritten() throws Exception {
    JsonParser parser = new JsonParser();
    for (Aims aims : List.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects(), EMPTY)) {
      byte[] bom = bom(aims, CycloneDxVersion.V1_6);

      assertThat(parser.validate(bom, Version.VERSION_16)).isEmpty();
      assertThat(parser.parse(bom).getDefinitions().getStandards().get(0).getRequirements())
          .isNotEmpty();
    }
  }

  @Test
  void whatNobodyLookedAtIsNotClaimed() throws IOException {
    JsonNode declarations = JSON.readTree(bom(EMPTY, CycloneDxVersion.V1_6)).get("declarations");

    assertThat(declarations.has("evidence")).isTrue();
    assertThat(declarations.get("attestations")).hasSize(1);
    assertThat(declarations.get("claims"))
        .allSatisfy(claim -> assertThat(claim.get("predicate").asText()).contains("contradict"))
        .noneMatch(claim -> claim.has("evidence"));
    assertThat(mapped(declarations, 0, "A.6.2.4").fieldNames())
        .toIterable()
        .containsExactly("requirement");
  }

  @Test
  void everyRequirementIsMappedAndNothingIsScored() throws IOException {
    JsonNode bom = JSON.readTree(bom(SampleAims.harbourBank(), CycloneDxVersion.V1_7));

    assertThat(bom.at("/definitions/standards/0/requirements")).hasSize(43 + 9 + 38);
    assertThat(bom.at("/declarations/attestations/1/map")).hasSize(32 + 38);
    assertThat(bom.findValues("conformance")).isEmpty();
    assertThat(bom.findValues("confidence")).isEmpty();
  }

  @Test
  void aContradictionIsACounterClaimWithItsFindings() throws IOException {
    JsonNode declarations =
        JSON.readTree(bom(SampleAims.harbourBank(), CycloneDxVersion.V1_6)).get("declarations");
    JsonNode deployment = mapped(declarations, 1, "A.6.2.5");

    assertThat(deployment.has("claims")).isFalse();
    JsonNode claim = byRef(declarations.get("claims"), deployment.at("/counterClaims/0").asText());
    assertThat(claim.get("predicate").asText())
        .isEqualTo("Records contradict A.6.2.5 as of 2026-06-30.");
    assertThat(
            byRef(declarations.get("evidence"), claim.at("/counterEvidence/0").asText())
                .get("description")
                .asText())
        .isEqualTo(
            "A.6.2.5 is claimed as implemented for \"Document triage\", and no deployment plan is on"
                + " record for version 2026.5.");
  }

  private static Judgement.Builder judgement(String id, Judgement.Verdict verdict) {
    return Judgement.builder()
        .id(Id.of(id))
        .verdict(verdict)
        .judgedBy(Id.of("auditor"))
        .date(PartialDate.of(LocalDate.of(2026, 5, 4)))
        .reason("Seen on site.")
        .addEvidence(Evidence.builder().what("Photograph").build());
  }

  @Test
  void onlyAVerdictOfConformitySupportsAndOneAgainstItCountersAClaim() throws IOException {
    Aims aims =
        EMPTY
            .with(Party.builder().id(Id.of("auditor")).name("Kim").build())
            .with(judgement("yes", CONFORMING).requirement(Clause.parse("7.4")).build())
            .with(judgement("no", NONCONFORMING).requirement(AnnexControl.A_2_3).build())
            .with(judgement("never", NOT_APPLICABLE).requirement(AnnexControl.A_2_4).build())
            .with(
                judgement("past", CONFORMING)
                    .requirement(AnnexControl.A_3_2)
                    .validUntil(LocalDate.of(2026, 5, 5))
                    .build());
    ByteArrayOutputStream bom = new ByteArrayOutputStream();
    Losses losses = CycloneDxExport.of(aims, SampleAims.AS_OF).write(bom);
    JsonNode declarations = JSON.readTree(bom.toByteArray()).get("declarations");

    assertThat(byRef(declarations.get("claims"), "supported/7.4").get("evidence"))
        .extracting(JsonNode::asText)
        .containsExactly("evidence/yes");
    assertThat(byRef(declarations.get("claims"), "contradicted/A.2.3").get("counterEvidence"))
        .extracting(JsonNode::asText)
        .hasSize(2)
        .contains("evidence/no");
    assertThat(declarations.get("evidence"))
        .extracting(each -> each.get("bom-ref").asText())
        .doesNotContain("evidence/never", "evidence/past");
    assertThat(losses.list())
        .filteredOn(loss -> loss.attribute().equals("evidence.what"))
        .containsExactly(
            new Loss(
                "judgements",
                "evidence.what",
                2,
                "/judgements/2/evidence/0/what",
                "No claim rests on it."));
  }

  @Test
  void aDecisionIsClaimedWithItsReasonAndIsNoSupport() throws IOException {
    JsonNode declarations =
        JSON.readTree(bom(SampleAims.harbourBank(), CycloneDxVersion.V1_6)).get("declarations");
    JsonNode claim =
        byRef(
            declarations.get("claims"), mapped(declarations, 0, "A.4.5").at("/claims/0").asText());

    assertThat(claim.get("predicate").asText())
        .isEqualTo("The organization decided that A.4.5 is necessary.");
    assertThat(claim.get("reasoning").asText()).isNotBlank();
    assertThat(claim.has("evidence")).isFalse();
    assertThat(mapped(declarations, 1, "A.4.5").has("claims")).isFalse();
  }

  @Test
  void aDecisionForASystemIsAboutEachOfItsVersions() throws IOException {
    JsonNode declarations =
        JSON.readTree(bom(SampleAims.harbourBank(), CycloneDxVersion.V1_6)).get("declarations");
    JsonNode claims = declarations.get("claims");
    List<String> excluded = new ArrayList<>();
    for (JsonNode ref : mapped(declarations, 0, "A.6.2.3").get("claims")) {
      JsonNode claim = byRef(claims, ref.asText());
      excluded.add(claim.get("target").asText() + ": " + claim.get("predicate").asText());
    }

    assertThat(excluded)
        .containsExactly(
            "organization/harbour-bank: The organization decided that A.6.2.3 is necessary.",
            "target/ai-system/document-triage/versions/0: The organization decided that A.6.2.3 is"
                + " not necessary.",
            "target/ai-system/document-triage/versions/1: The organization decided that A.6.2.3 is"
                + " not necessary.",
            "target/ai-system/service-chat/versions/0: The organization decided that A.6.2.3 is not"
                + " necessary.");
    assertThat(
            byRef(
                declarations.at("/targets/components"), "target/ai-system/service-chat/versions/0"))
        .isNotNull();
    assertThat(claims)
        .extracting(claim -> claim.get("predicate").asText())
        .contains(
            "The organization decided that \"A challenger model runs beside each scoring model\" is"
                + " necessary.");
  }

  private static JsonNode mapped(JsonNode declarations, int attestation, String requirement) {
    for (JsonNode each : declarations.get("attestations").get(attestation).get("map")) {
      if (each.get("requirement").asText().equals(BomRef.STANDARD + "/" + requirement)) {
        return each;
      }
    }
    throw new AssertionError(requirement + " is not mapped.");
  }

  private static JsonNode byRef(JsonNode list, String ref) {
    for (JsonNode each : list) {
      if (each.get("bom-ref").asText().equals(ref)) {
        return each;
      }
    }
    throw new AssertionError(ref + " is not there.");
  }

  /** It states nearly every attribute of the model, most of which no bill of materials holds. */
  @Test
  void whatHarbourBankLosesIsPinned() throws IOException {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    Losses losses = export(SampleAims.harbourBank());
    losses.write(csv);

    Golden.of(CycloneDxExportTest.class, "harbour-bank.losses.csv")
        .mustBe(csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    assertThat(losses.values()).isEqualTo(10_048);
  }

  @Test
  void aDecisionForWhatIsNotOnRecordIsLost() throws IOException {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .addStatementOfApplicability(
                StatementOfApplicability.builder()
                    .id(Id.of("soa"))
                    .title("Statement")
                    .effectiveFrom(LocalDate.of(2026, 1, 1))
                    .addEntry(
                        ApplicabilityEntry.builder()
                            .annexControl(AnnexControl.A_6_2_4)
                            .decision(ApplicabilityEntry.Decision.INCLUDED)
                            .justification("Because.")
                            .addAiSystem(Id.of("nowhere"))
                            .build())
                    .build())
            .build();

    assertThat(export(aims).list())
        .extracting(Loss::attribute)
        .contains("entries.annexControl", "entries.decision", "entries.justification");
  }

  private static Losses export(Aims aims) throws IOException {
    return CycloneDxExport.of(aims, SampleAims.AS_OF).write(OutputStream.nullOutputStream());
  }

  @Test
  void equalRecordsGiveEqualBytesAndOthersAnotherSerialNumber() throws IOException {
    byte[] bom = bom(SampleAims.kestrelArchitects(), CycloneDxVersion.V1_6);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(bom(SampleAims.kestrelArchitects(), CycloneDxVersion.V1_6)).isEqualTo(bom);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(serialNumber(bom(EMPTY, CycloneDxVersion.V1_6)))
        .matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
        .isNotEqualTo(serialNumber(bom))
        .isNotEqualTo(serialNumber(bom(EMPTY, CycloneDxVersion.V1_7)));
  }

  private static String serialNumber(byte[] bom) throws IOException {
    return JSON.readTree(bom).get("serialNumber").asText();
  }

  @Test
  void statesWhenItWasMadeIfTheCallerSaysSo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CycloneDxExport.of(EMPTY, SampleAims.AS_OF)
        .withTimestamp(Instant.parse("2026-07-01T08:00:00Z"))
        .write(out);

    assertThat(JSON.readTree(out.toByteArray()).at("/metadata/timestamp").asText())
        .isEqualTo("2026-07-01T08:00:00Z");
    assertThat(JSON.readTree(bom(EMPTY, CycloneDxVersion.V1_6)).at("/metadata").has("timestamp"))
        .isFalse();
  }

  @Test
  void whatCannotBeWrittenIsCounted() throws IOException {
    Aims aims =
        EMPTY
            .with(
                AiSystem.builder()
                    .id(Id.of("s"))
                    .name("S")
                    .addSupplier(Id.of("gone"))
                    .addVersion(AiSystemVersion.builder().label("x".repeat(1025)).build())
                    .build())
            .with(
                Resource.builder()
                    .id(Id.of("d"))
                    .name("D")
                    .type(Resource.Type.DATA)
                    .addAiSystem(Id.of("gone-too"))
                    .supplier(Id.of("gone"))
                    .owner(Id.of("nobody"))
                    .build());

    assertThat(export(aims))
        .hasToString(
            """
            resources.aiSystems: 1
            resources.owner: 1
            resources.supplier: 1
            aiSystems.suppliers: 1
            aiSystems.versions.label: 1
            """);
    JsonNode component = JSON.readTree(bom(aims, CycloneDxVersion.V1_6)).at("/components/0");
    assertThat(component.has("version")).isFalse();
    assertThat(component.has("supplier")).isFalse();
  }

  @Test
  void whatWasBoughtHasASupplierAndWhatWasMadeAManufacturer() throws IOException {
    AiSystem bought =
        AiSystem.builder()
            .id(Id.of("bought"))
            .name("Bought")
            .origin(AiSystem.Origin.BOUGHT)
            .addSupplier(Id.of("sup"))
            .addVersion(AiSystemVersion.builder().label("1").build())
            .build();
    AiSystem made = bought.toBuilder().id(Id.of("made")).origin(AiSystem.Origin.DEVELOPED).build();
    Aims aims =
        EMPTY.withAll(
            List.of(
                bought, made, Supplier.builder().id(Id.of("sup")).name("Alder Devices").build()));
    JsonNode components = JSON.readTree(bom(aims, CycloneDxVersion.V1_6)).get("components");

    assertThat(components.at("/0/supplier/name").asText()).isEqualTo("Alder Devices");
    assertThat(components.get(0).has("manufacturer")).isFalse();
    assertThat(components.get(1).has("supplier")).isFalse();
    assertThat(components.at("/1/manufacturer/name").asText()).isEqualTo("Lindow Clinic");
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = {false};
    CycloneDxExport.of(EMPTY, SampleAims.AS_OF)
        .write(
            new ByteArrayOutputStream() {
              @Override
              public void close() {
                closed[0] = true;
              }
            });

    assertThat(closed[0]).isFalse();
  }

  @Test
  void halfACharacterIsRefused() {
    Aims broken =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("O\ud800").build())
            .build();

    assertThatIllegalArgumentException().isThrownBy(() -> export(broken));
  }
}
