// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.testkit.AimsGenerator;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OscalExportTest {

  private static final LocalDate AS_OF = SampleAims.AS_OF;

  private static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("org")).name("Empty Ltd").build())
          .build();

  @ParameterizedTest
  @EnumSource(OscalVersion.class)
  void documentsOfHarbourBankAreValid(OscalVersion version) {
    OscalPackage written = export(SampleAims.harbourBank(), version);
    assertThat(problems(version, written)).isEmpty();
    assertThat(written.files()).hasSize(version.hasMappings() ? 11 : 10);
  }

  @ParameterizedTest
  @EnumSource(OscalVersion.class)
  void documentsOfKestrelArchitectsAreValid(OscalVersion version) {
    assertThat(problems(version, export(SampleAims.kestrelArchitects(), version))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(OscalVersion.class)
  void documentsOfAnEmptyAimsAreValid(OscalVersion version) {
    OscalPackage written = export(EMPTY, version);
    assertThat(problems(version, written)).isEmpty();
    assertThat(written.files())
        .containsOnlyKeys("catalog-annex-a.json", "catalog-clauses.json", "profile-standard.json");
  }

  @ParameterizedTest
  @EnumSource(OscalVersion.class)
  void documentsOfAGeneratedAimsAreValid(OscalVersion version) {
    Aims aims = AimsGenerator.ofSeed(1).aims(50);
    assertThat(problems(version, export(aims, version))).isEmpty();
  }

  @Provide
  Arbitrary<Aims> aims() {
    return Generators.aims();
  }

  @Property(tries = 200)
  void documentsOfAnyAimsAreValid(@ForAll("aims") Aims aims) {
    for (OscalVersion version : OscalVersion.values()) {
      assertThat(problems(version, export(aims, version))).isEmpty();
    }
  }

  @Test
  void aSpoiltDocumentIsFoundWithItsPlace() {
    OscalPackage written = export(SampleAims.harbourBank(), OscalVersion.V1_2_1);
    JsonNode results = tree(file(written, "assessment-results.json"));
    ((ObjectNode) results.at("/assessment-results/results/1/findings/0/target/status"))
        .put("state", "doubtful");
    assertThat(OscalSchema.problems(OscalVersion.V1_2_1, results))
        .containsExactly(
            "/assessment-results/results/1/findings/0/target/status/state: does not have a value in"
                + " the enumeration [\"satisfied\", \"not-satisfied\"]");
  }

  @Test
  void annexAHas38ControlsIn9Areas() {
    JsonNode groups =
        tree(file(export(EMPTY, OscalVersion.V1_2_1), "catalog-annex-a.json"))
            .at("/catalog/groups");
    List<String> ids = new ArrayList<>();
    groups.forEach(
        group -> group.path("controls").forEach(each -> ids.add(each.path("id").asText())));
    assertThat(groups).hasSize(9);
    assertThat(ids).hasSize(38).startsWith("a.2.2").endsWith("a.10.4").doesNotHaveDuplicates();
    assertThat(groups.at("/4/controls/4/title").asText())
        .isEqualTo("AI system verification and validation");
    assertThat(groups.at("/4/controls/4/parts/0/prose").asText())
        .isEqualTo("See ISO/IEC 42001:2023 A.6.2.4; its text is not reproduced here.");
  }

  @Test
  void linksStayInThePackage() {
    OscalPackage written = export(SampleAims.harbourBank(), OscalVersion.V1_2_1);
    for (byte[] bytes : written.files().values()) {
      JsonNode document = tree(bytes);
      Set<String> resources = new HashSet<>(document.findValuesAsText("uuid"));
      for (String field : List.of("href", "source")) {
        for (String link : document.findValuesAsText(field)) {
          if (link.startsWith("#")) {
            assertThat(resources).contains(link.substring(1));
          } else {
            assertThat(written.files()).containsKey(link);
          }
        }
      }
    }
  }

  @Test
  void equalRecordsGiveEqualBytesInAnyPlace() {
    OscalPackage first = export(SampleAims.harbourBank(), OscalVersion.V1_2_1);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      OscalPackage second = export(SampleAims.harbourBank(), OscalVersion.V1_2_1);
      assertThat(second.files()).containsOnlyKeys(first.files().keySet());
      second.files().forEach((name, bytes) -> assertThat(bytes).isEqualTo(first.files().get(name)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aRecordKeepsItsUuidWhenOthersChange() {
    Aims bank = SampleAims.harbourBank();
    AiSystem system = bank.aiSystems().get(1);
    Aims fewer = bank.without(bank.aiSystems().get(0).id());
    JsonNode before = tree(file(export(bank, OscalVersion.V1_2_1), "component-definition.json"));
    JsonNode after = tree(file(export(fewer, OscalVersion.V1_2_1), "component-definition.json"));
    JsonNode component = before.at("/component-definition/components/1");
    assertThat(component.path("title").asText()).isEqualTo(system.name());
    assertThat(after.at("/component-definition/components/0/uuid"))
        .isEqualTo(component.path("uuid"));
  }

  @Test
  void anActionForSeveralNonconformitiesIsWrittenInFullOnce() {
    Nonconformity.Builder nonconformity = Nonconformity.builder().title("N");
    Nonconformity one = nonconformity.id(Id.of("one")).build();
    Nonconformity other = nonconformity.id(Id.of("other")).build();
    CorrectiveAction action =
        CorrectiveAction.builder()
            .id(Id.of("action"))
            .title("Train everybody")
            .addNonconformity(one.id())
            .addNonconformity(other.id())
            .build();
    OscalPackage written = export(EMPTY.withAll(List.of(one, other, action)), OscalVersion.V1_2_1);
    JsonNode items =
        tree(file(written, "plan-of-action-and-milestones.json"))
            .at("/plan-of-action-and-milestones/poam-items");

    assertThat(items.get(0).toString()).contains("Train everybody");
    assertThat(items.get(1).path("props").findValuesAsText("name"))
        .contains("correctiveActions.0.id")
        .doesNotContain("correctiveActions.0.title");
    assertThat(problems(OscalVersion.V1_2_1, written)).isEmpty();
  }

  @Test
  void anImplementationForSeveralSystemsIsWrittenInFullOnce() {
    AiSystem one = system("one");
    AiSystem other = system("other");
    ControlImplementation implementation =
        ControlImplementation.builder()
            .id(Id.of("log"))
            .annexControl(AnnexControl.A_6_2_8)
            .status(ControlImplementation.Status.IMPLEMENTED)
            .addNote("Switched on for both")
            .addAiSystem(one.id())
            .addAiSystem(other.id())
            .build();
    OscalPackage written =
        export(EMPTY.withAll(List.of(one, other, implementation)), OscalVersion.V1_2_1);
    JsonNode components =
        tree(file(written, "system-security-plan.json"))
            .at(
                "/system-security-plan/control-implementation/implemented-requirements/0/by-components");

    assertThat(components.get(0).toString()).contains("Switched on for both");
    assertThat(components.get(1).path("props").findValuesAsText("name"))
        .contains("controlImplementations.0.id")
        .doesNotContain("controlImplementations.0.notes.0");
    assertThat(problems(OscalVersion.V1_2_1, written)).isEmpty();
  }

  private static AiSystem system(String id) {
    return AiSystem.builder()
        .id(Id.of(id))
        .name(id)
        .addVersion(AiSystemVersion.builder().label("1").stage(LifeCycleStage.INCEPTION).build())
        .build();
  }

  @Test
  void aStatusThatNobodyStatesIsLeftOut() {
    Aims aims =
        EMPTY.with(
            StatementOfApplicability.builder()
                .id(Id.of("soa"))
                .title("Statement")
                .addEntry(entry(AnnexControl.A_2_2, Decision.INCLUDED))
                .addEntry(entry(AnnexControl.A_10_4, Decision.EXCLUDED))
                .build());
    OscalPackage written = export(aims, OscalVersion.V1_2_1);
    JsonNode requirements =
        tree(file(written, "system-security-plan.json"))
            .at("/system-security-plan/control-implementation/implemented-requirements");
    assertThat(requirements).hasSize(2);
    assertThat(requirements.get(0).has("by-components")).isFalse();
    assertThat(requirements.at("/1/by-components/0/implementation-status/state").asText())
        .isEqualTo("not-applicable");
    assertThat(
            tree(file(written, "profile-statement.json"))
                .at("/profile/imports/1/include-controls/0/with-ids")
                .toString())
        .isEqualTo("[\"a.2.2\"]");
  }

  @Test
  void anExclusionForAnUnknownSystemExcludesNothingElse() {
    ApplicabilityEntry entry =
        entry(AnnexControl.A_10_4, Decision.EXCLUDED).toBuilder()
            .addAiSystem(Id.of("gone"))
            .build();
    Aims aims =
        EMPTY.with(
            StatementOfApplicability.builder()
                .id(Id.of("soa"))
                .title("Statement")
                .addEntry(entry)
                .build());
    assertThat(
            tree(file(export(aims, OscalVersion.V1_2_1), "system-security-plan.json"))
                .findValues("by-components"))
        .isEmpty();
  }

  private static ApplicabilityEntry entry(AnnexControl control, Decision decision) {
    return ApplicabilityEntry.builder().annexControl(control).decision(decision).build();
  }

  @Test
  void theStatementCanBeChosen() {
    Aims bank = SampleAims.harbourBank();
    StatementOfApplicability other = bank.applicabilityStatements().get(0);
    OscalPackage written = OscalExport.of(bank, AS_OF).withStatement(other.id()).write();
    assertThat(
            tree(file(written, "system-security-plan.json"))
                .at("/system-security-plan/metadata/props/0/value")
                .asText())
        .isEqualTo(other.id().value());
    assertThatThrownBy(() -> OscalExport.of(bank, AS_OF).withStatement(Id.of("none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The AIMS has no statement of applicability with the id none.");
  }

  @Test
  void documentsStateTheTimeOfTheCaller() {
    OscalPackage written =
        OscalExport.of(EMPTY, AS_OF)
            .withLastModified(Instant.parse("2026-07-01T09:30:15.5Z"))
            .write();
    assertThat(
            tree(file(written, "profile-standard.json"))
                .at("/profile/metadata/last-modified")
                .asText())
        .isEqualTo("2026-07-01T09:30:15Z");
    assertThatThrownBy(() -> OscalExport.of(EMPTY, LocalDate.of(3000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The year of asOf is 3000; OSCAL has dates of the years 1900 to 2999 only.");
  }

  @Test
  void shippedCrosswalksAreASecondCollection() {
    OscalExport export = OscalExport.of(EMPTY, AS_OF).withShippedCrosswalks();
    OscalPackage written = export.write();
    assertThat(problems(OscalVersion.V1_2_1, written)).isEmpty();
    JsonNode mappings =
        tree(file(written, "mapping-collection-shipped.json")).at("/mapping-collection/mappings");
    assertThat(mappings).hasSizeGreaterThan(3);
    assertThat(mappings.at("/0/maps/0/targets/0/id-ref").asText()).isEqualTo("GOVERN 1.1");
    assertThat(mappings.at("/0/maps/0/confidence-score/category").asText()).isEqualTo("high");
    assertThat(export.withVersion(OscalVersion.V1_1_3).write().files())
        .doesNotContainKey("mapping-collection-shipped.json");
  }

  static byte[] file(OscalPackage written, String name) {
    return requireNonNull(written.files().get(name), name);
  }

  static OscalPackage export(Aims aims, OscalVersion version) {
    return OscalExport.of(aims, AS_OF).withVersion(version).write();
  }

  private static List<String> problems(OscalVersion version, OscalPackage written) {
    List<String> problems = new ArrayList<>();
    written
        .files()
        .forEach(
            (name, bytes) ->
                OscalSchema.problems(version, tree(bytes))
                    .forEach(problem -> problems.add(name + " " + problem)));
    return problems;
  }

  static JsonNode tree(byte[] json) {
    try {
      return OscalJson.MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
