// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Resource;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxImportTest {

  static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("clinic")).name("Lindow Clinic").build())
          .build();

  /** What connects parts or names the form says nothing that an AIMS could lose. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "$schema",
          "bomFormat",
          "specVersion",
          "version",
          "timestamp",
          "bom-ref",
          "ref",
          "dependsOn",
          "type",
          "alg");

  static ExchangeResult read(Aims base, byte[] bom) throws IOException {
    return CycloneDxImport.into(base).read(new ByteArrayInputStream(bom), "bom.json");
  }

  private static ExchangeResult read(String bom) throws IOException {
    return read(EMPTY, bom.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] example(String name) throws IOException {
    return Files.readAllBytes(
        Path.of("src/test/resources/io/github/aims4j/exchange/cyclonedx", name));
  }

  private static <T extends Entity<T>> T find(ExchangeResult result, Class<T> type, String id) {
    return result.aims().find(type, Id.of(id)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "ticket-router.cdx.json,V1_7",
    "two-models.cdx.json,V1_6",
    "hub-model.cdx.json,V1_6",
    "assessed-model.cdx.json,V1_7",
    "nested-parts.cdx.json,V1_6"
  })
  void theExamplesAreValid(String name, CycloneDxVersion version) throws IOException {
    assertThat(OfficialSchemas.read().errors(version, example(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ticket-router.cdx.json",
        "two-models.cdx.json",
        "hub-model.cdx.json",
        "assessed-model.cdx.json",
        "nested-parts.cdx.json"
      })
  void eachValueIsInTheAimsOrInTheIssues(String name) throws IOException {
    byte[] bom = example(name);
    ExchangeResult result = read(EMPTY, bom);
    String aims = AimsJson.standard().writeString(result.aims());
    Set<String> issues = Set.copyOf(result.issues().stream().map(ExchangeIssue::pointer).toList());

    List<String> lost = new ArrayList<>();
    collect(new JsonMapper().readTree(bom), "", "", aims, issues, lost);

    assertThat(lost).isEmpty();
  }

  private static void collect(
      JsonNode node,
      String field,
      String pointer,
      String aims,
      Set<String> issues,
      List<String> lost) {
    if (issues.contains(pointer) && !pointer.equals("/components/2")) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              each ->
                  collect(
                      each.getValue(),
                      each.getKey(),
                      pointer + "/" + each.getKey(),
                      aims,
                      issues,
                      lost));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), field, pointer + "/" + i, aims, issues, lost);
      }
    } else if (!STRUCTURE.contains(field) && !aims.contains(node.asText())) {
      lost.add(pointer + " " + node);
    }
  }

  @Test
  void aBillOfOneComponentIsOneSystemWithItsParts() throws IOException {
    ExchangeResult result = read(EMPTY, example("ticket-router.cdx.json"));
    AiSystem desk = find(result, AiSystem.class, "repair-desk");

    assertThat(result.aims().aiSystems()).containsExactly(desk);
    assertThat(desk.name()).isEqualTo("Repair desk");
    assertThat(desk.group()).contains("Ward tools");
    assertThat(desk.purpose()).isEmpty();
    assertThat(desk.versions()).extracting(AiSystemVersion::label).containsExactly("2.3.0");
    assertThat(desk.versions().get(0).components())
        .extracting(Component::name)
        .containsExactly("report-classifier", "tokenlib", "vocabulary.txt", "inference");
    assertThat(desk.versions().get(0).components())
        .extracting(Component::type)
        .containsExactly(
            Optional.of(Component.Type.MODEL),
            Optional.of(Component.Type.SOFTWARE),
            Optional.empty(),
            Optional.of(Component.Type.SERVICE));
    assertThat(result.aims().suppliers())
        .extracting(Supplier::name)
        .containsExactly("Aalbæk Systems", "Aalbæk Hosting");
    assertThat(result.aims().registers().get(0).asOf()).contains(LocalDate.of(2026, 5, 12));
    assertThat(result.aims().technicalDocumentation().get(0).contents())
        .contains("Performance: macro F1 = 0.88 for night shifts (at least 0.85) (at most 0.9)");
    assertThat(result.aims().intendedUses()).isEmpty();
    assertThat(result.aims().danglingLinks()).isEmpty();
  }

  @Test
  void dataAtTheTopAreResourcesOfTheSystem() throws IOException {
    Resource data =
        find(
            read(EMPTY, example("ticket-router.cdx.json")), Resource.class, "repair-reports-train");

    assertThat(data.type()).isEqualTo(Resource.Type.DATA);
    assertThat(data.description()).contains("Reports of 2019 to 2025.\nNine of ten reports.");
    assertThat(data.aiSystems()).containsExactly(Id.of("repair-desk"));
    assertThat(data.data().orElseThrow().licence()).contains("CC-BY-4.0, Hospital terms");
    assertThat(data.data().orElseThrow().personalData()).isEmpty();
    assertThat(data.evidence().get(0).location())
        .contains("https://aalbaek.example/data/train.jsonl");
  }

  @Test
  void eachModelAtTheTopIsASystemAndEqualNamesAreVersions() throws IOException {
    ExchangeResult result = read(EMPTY, example("two-models.cdx.json"));
    AiSystem speech = find(result, AiSystem.class, "speech-to-text");

    assertThat(result.aims().aiSystems())
        .extracting(AiSystem::name)
        .containsExactly("speech-to-text", "Triage");
    assertThat(speech.versions()).extracting(AiSystemVersion::label).containsExactly("1", "2");
    assertThat(speech.versions().get(0).components())
        .extracting(Component::name)
        .containsExactly("speech-to-text", "torchlike", "mathlike");
    assertThat(speech.versions().get(1).components())
        .extracting(Component::name)
        .containsExactly("speech-to-text");
    assertThat(find(result, IntendedUse.class, "speech-to-text-intended-use").statement())
        .isEqualTo("Write letters\nWrite notes");
    assertThat(find(result, Resource.class, "word-list").aiSystems())
        .containsExactly(Id.of("triage"));
    assertThat(find(result, Resource.class, "nordic-voices").aiSystems())
        .containsExactly(speech.id());
    assertThat(find(result, Resource.class, "left-over").aiSystems()).isEmpty();
    assertThat(result.issues())
        .contains(
            new ExchangeIssue(
                "/components/5",
                "{\"type\":\"library\",\"bom-ref\":\"alone\",\"name\":\"unrelated\"}",
                "It was not taken: it belongs to no AI system of the bill."));
  }

  @Test
  void theOnlyUseOfAModelIsItsPurpose() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [
              {"type": "machine-learning-model", "name": "M", "version": "1",
               "modelCard": {"considerations": {"useCases": ["Count cells"], "users": ["Labs"]}}},
              {"type": "library", "name": "lib"}]}
            """);

    assertThat(find(result, AiSystem.class, "m").purpose()).contains("Count cells");
    assertThat(result.aims().intendedUses().get(0).users()).containsExactly("Labs");
    assertThat(find(result, AiSystem.class, "m").versions().get(0).components())
        .extracting(Component::name)
        .containsExactly("M", "lib");
    assertThat(result.issues()).isEmpty();
  }

  @Test
  void aBillWithoutAModelIsAskedAbout() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"component": {"type": "application", "name": "A", "version": "1"}}}
            """);

    assertThat(result.aims().aiSystems()).extracting(AiSystem::name).containsExactly("A");
    assertThat(result.issues())
        .containsExactly(
            new ExchangeIssue(
                "/metadata/component",
                "",
                "The bill has no machine-learning model; whether this is an AI system is for a"
                    + " person to state."));
  }

  @Test
  void usersWithoutAUseAreDocumentation() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component":
              {"type": "machine-learning-model", "name": "M", "version": "1",
               "modelCard": {"considerations": {"users": ["Labs"]}}}}}
            """);

    assertThat(result.aims().intendedUses()).isEmpty();
    assertThat(result.aims().technicalDocumentation().get(0).contents())
        .containsExactly("User: Labs");
  }

  @Test
  void whatThisLibraryWroteChangesNothing() throws IOException {
    for (Aims aims : List.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects())) {
      ExchangeResult result = read(aims, CycloneDxExportTest.bom(aims, CycloneDxVersion.V1_6));

      assertThat(result.aims()).isEqualTo(aims);
      assertThat(result.created()).isZero();
      assertThat(result.changed()).isZero();
      assertThat(result.unchanged()).isPositive();
      assertThat(result.issues())
          .extracting(ExchangeIssue::pointer)
          .allMatch(
              pointer ->
                  pointer.equals("/declarations")
                      || pointer.equals("/definitions")
                      || pointer.startsWith("/metadata/properties/")
                      || pointer.endsWith("/considerations/ethicalConsiderations"));
    }
  }

  @Test
  void whatThisLibraryWroteArrivesElsewhere() throws IOException {
    Aims bank = SampleAims.harbourBank();
    ExchangeResult result = read(EMPTY, CycloneDxExportTest.bom(bank, CycloneDxVersion.V1_7));

    assertThat(result.aims().aiSystems()).hasSameSizeAs(bank.aiSystems());
    for (AiSystem system : bank.aiSystems()) {
      AiSystem read = result.aims().find(AiSystem.class, system.id()).orElseThrow();
      assertThat(read.name()).isEqualTo(system.name());
      assertThat(read.description()).isEqualTo(system.description());
      assertThat(read.group()).isEqualTo(system.group());
      assertThat(read.purpose()).isEqualTo(system.purpose());
      assertThat(read.domain()).isEqualTo(system.domain());
      assertThat(read.roles()).isEqualTo(system.roles());
      assertThat(read.origin()).isEqualTo(system.origin());
      assertThat(read.autonomy()).isEqualTo(system.autonomy());
      assertThat(read.affectedGroups()).isEqualTo(system.affectedGroups());
      assertThat(read.externalIds()).isEqualTo(system.externalIds());
      assertThat(read.stage()).isEqualTo(system.stage());
      assertThat(read.versions())
          .extracting(AiSystemVersion::label)
          .isEqualTo(system.versions().stream().map(AiSystemVersion::label).toList());
      assertThat(read.versions())
          .flatExtracting(AiSystemVersion::components)
          .extracting(Component::name)
          .containsExactlyInAnyOrderElementsOf(
              system.versions().stream()
                  .flatMap(version -> version.components().stream())
                  .map(Component::name)
                  .toList());
    }
    assertThat(result.aims().danglingLinks()).isEmpty();
  }

  @Test
  void aSecondImportChangesNothing() throws IOException {
    for (String name : List.of("ticket-router.cdx.json", "two-models.cdx.json")) {
      ExchangeResult first = read(EMPTY, example(name));
      ExchangeResult second = read(first.aims(), example(name));

      assertThat(second.aims()).isEqualTo(first.aims());
      assertThat(second.created() + second.changed()).isZero();
    }
  }

  @Test
  void whatTheBillDoesNotStateStays() throws IOException {
    Aims before =
        EMPTY.with(
            AiSystem.builder()
                .id(Id.of("repair-desk"))
                .name("Repair desk")
                .purpose("Repairs")
                .addVersion(
                    AiSystemVersion.builder().label("1.0").stage(LifeCycleStage.RETIREMENT).build())
                .addVersion(
                    AiSystemVersion.builder()
                        .label("2.3.0")
                        .stage(LifeCycleStage.DEPLOYMENT)
                        .addComponent(Component.builder().name("tokenlib").license("ISC").build())
                        .addComponent(Component.builder().name("own code").build())
                        .build())
                .build());
    ExchangeResult result = read(before, example("ticket-router.cdx.json"));
    AiSystem desk = find(result, AiSystem.class, "repair-desk");

    assertThat(result.changed()).isEqualTo(1);
    assertThat(desk.purpose()).contains("Repairs");
    assertThat(desk.source()).isEmpty();
    assertThat(desk.versions()).extracting(AiSystemVersion::label).containsExactly("1.0", "2.3.0");
    assertThat(desk.versions().get(1).stage()).contains(LifeCycleStage.DEPLOYMENT);
    assertThat(desk.versions().get(1).components())
        .extracting(Component::name)
        .containsExactly(
            "tokenlib", "own code", "report-classifier", "vocabulary.txt", "inference");
    assertThat(desk.versions().get(1).components().get(0).license()).contains("MIT");
  }

  @Test
  void anIdThatBelongsToAnotherKindIsNotTaken() throws IOException {
    Aims before =
        EMPTY.with(Risk.builder().id(Id.of("repair-desk")).title("Desk is in the way").build());
    ExchangeResult result = read(before, example("ticket-router.cdx.json"));

    assertThat(result.aims().aiSystems())
        .extracting(AiSystem::id)
        .containsExactly(Id.of("repair-desk-2"));
    assertThat(result.aims().risks()).isEqualTo(before.risks());
  }

  @Test
  void aStageOnRecordIsOnlyChangedByAStep() throws IOException {
    Aims bank = SampleAims.harbourBank();
    String bom =
        new String(CycloneDxExportTest.bom(bank, CycloneDxVersion.V1_6), StandardCharsets.UTF_8)
            .replace("\"operation-and-monitoring\"", "\"retirement\"");
    ExchangeResult result = read(bank, bom.getBytes(StandardCharsets.UTF_8));

    assertThat(result.aims()).isEqualTo(bank);
    assertThat(result.issues())
        .filteredOn(issue -> issue.done().startsWith("The stage was not taken"))
        .isNotEmpty();
  }

  @Test
  void propertiesThatSayNothingKnownAreIssues() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "name": "M", "version": "1", "properties": [
                {"name": "aims4j:id", "value": "m"}, {"name": "aims4j:id", "value": "n"},
                {"name": "aims4j:origin", "value": "bought"},
                {"name": "aims4j:origin", "value": "developed"},
                {"name": "aims4j:autonomy", "value": "total"},
                {"name": "aims4j:colour", "value": "red"},
                {"name": "other", "value": "x"}]},
              {"type": "machine-learning-model", "name": "N", "version": "2",
               "properties": [{"name": "aims4j:id", "value": "m"}]},
              {"type": "data", "name": "D",
               "properties": [{"name": "aims4j:personalData", "value": "yes"}]}]}
            """);

    assertThat(find(result, AiSystem.class, "m").origin()).contains(AiSystem.Origin.BOUGHT);
    assertThat(find(result, AiSystem.class, "m").autonomy()).isEmpty();
    assertThat(find(result, Resource.class, "d").data()).isEmpty();
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/components/0/properties/1",
            "/components/0/properties/3",
            "/components/0/properties/4",
            "/components/0/properties/5",
            "/components/0/properties/6",
            "/components/1/name",
            "/components/2/properties/0");
  }

  @Test
  void aSupplierWhoseNameTwoHaveIsNotGuessed() throws IOException {
    Aims before =
        EMPTY.withAll(
            List.of(
                Supplier.builder().id(Id.of("a")).name("Vox Nord").build(),
                Supplier.builder().id(Id.of("b")).name("Vox Nord").build()));
    ExchangeResult result = read(before, example("two-models.cdx.json"));

    assertThat(result.aims().suppliers()).isEqualTo(before.suppliers());
    assertThat(find(result, AiSystem.class, "speech-to-text").suppliers()).isEmpty();
    assertThat(result.issues())
        .filteredOn(
            issue ->
                issue.done().equals("It was not taken: several suppliers on record have the name."))
        .extracting(ExchangeIssue::pointer)
        .containsExactly("/components/0/supplier", "/components/1/supplier");
  }

  @Test
  void duplicatedReferencesAndCirclesDoNoHarm() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "bom-ref": "x", "name": "M", "version": "1"},
              {"type": "machine-learning-model", "bom-ref": "n", "name": "N", "version": "1"},
              {"type": "library", "bom-ref": "y", "name": "first"},
              {"type": "library", "bom-ref": "y", "name": "second"}],
             "dependencies": [
              {"ref": "x", "dependsOn": ["y", "x", "nowhere"]}, {"ref": "y", "dependsOn": ["x"]}]}
            """);

    assertThat(find(result, AiSystem.class, "m").versions().get(0).components())
        .extracting(Component::name)
        .containsExactly("M", "first");
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/components/3", "/components/3", "/dependencies/0/dependsOn/2", "/dependencies/1");
  }

  @Test
  void theFirstIssuesAreKeptAndTheOthersCounted() throws IOException {
    ExchangeResult result =
        read(
            "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [0%s]}"
                .formatted(",0".repeat(999_999)));

    assertThat(result.issues()).hasSize(1_001);
    assertThat(result.issues().get(1_000).done())
        .isEqualTo("There are 999000 more; the first 1000 are listed.");
  }

  @Test
  void twoComponentsAreNotOneVersion() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "bom-ref": "a", "name": "M", "version": "1"},
              {"type": "machine-learning-model", "bom-ref": "b", "name": "M", "version": "1"},
              {"type": "library", "bom-ref": "y", "name": "of the second"}],
             "dependencies": [{"ref": "b", "dependsOn": ["y"]}]}
            """);

    assertThat(result.aims().aiSystems()).hasSize(1);
    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer, ExchangeIssue::done)
        .containsExactly(
            tuple(
                "/components/1",
                "It was not taken: another component is this version of the same AI system."),
            tuple("/components/2", "It was not taken: it belongs to no AI system of the bill."));
  }

  @Test
  void whatHasAnotherFormIsAnIssueWithItsPlace() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": 1.6, "metadata": [], "components": [
              7,
              {"type": "machine-learning-model", "name": "M", "version": 1, "licenses": "MIT",
               "supplier": "me", "modelCard": {"considerations": {"users": [true, "ok", ""]}}},
              {"type": "library", "name": " "},
              {"type": "library", "name": "half \\ud800"}],
             "services": null}
            """);

    assertThat(result.issues())
        .extracting(ExchangeIssue::pointer)
        .containsExactly(
            "/components/0",
            "/components/1",
            "/components/1/licenses",
            "/components/1/modelCard/considerations/users/0",
            "/components/1/supplier",
            "/components/1/version",
            "/components/2",
            "/components/3",
            "/components/3/name",
            "/metadata",
            "/specVersion",
            "/specVersion");
    assertThat(result.aims().aiSystems().get(0).versions().get(0).label()).isEqualTo("1");
  }

  @Test
  void anEmptyBillChangesNothing() throws IOException {
    ExchangeResult result = read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.7\"}");

    assertThat(result.aims()).isEqualTo(EMPTY);
    assertThat(result.issues()).isEmpty();
  }

  private static void refuses(byte[] document, String message) {
    assertThatThrownBy(() -> read(EMPTY, document))
        .isInstanceOf(ExchangeException.class)
        .hasMessageStartingWith(message);
  }

  private static void refuses(String document, String message) {
    refuses(document.getBytes(StandardCharsets.UTF_8), message);
  }

  @Test
  void refusesWhatIsNoBill() {
    refuses("", "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is missing;");
    refuses("[]", "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is missing;");
    refuses(
        "{\"bomFormat\": \"SPDX\"}",
        "bom.json is no CycloneDX bill of materials in JSON: its bomFormat is \"SPDX\";");
    refuses("<bom/>", "bom.json is not valid JSON at line 1, column ");
    refuses("{\"bomFormat\": \"CycloneDX\"", "bom.json is not valid JSON at line 1, column ");
    refuses("{\"bomFormat\": \"CycloneDX\"} {}", "bom.json is not valid JSON at line 1, column ");
    refuses(
        "{\"bomFormat\": \"CycloneDX\", \"bomFormat\": \"CycloneDX\"}",
        "bom.json is not valid JSON at line 1, column ");
    refuses(new byte[] {'{', '"', (byte) 0xff, '"', '}'}, "bom.json is not valid JSON");
  }

  @Test
  void refusesWhatIsTooDeepOrTooLarge() {
    String nested =
        "{\"bomFormat\": \"CycloneDX\", \"x\": " + "[".repeat(200) + "]".repeat(200) + "}";
    refuses(
        nested,
        "bom.json is nested deeper than 100 levels, or has a text, a name or a number that is too"
            + " long.");
    assertThatThrownBy(
            () ->
                CycloneDxImport.into(EMPTY)
                    .withMaxBytes(10)
                    .read(new ByteArrayInputStream(new byte[11]), "b"))
        .hasMessage("b is too large: it has more than 10 bytes, the maximum.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CycloneDxImport.into(EMPTY).withMaxBytes(0))
        .withMessage("CycloneDxImport.maxBytes is 0; it must be at least 1.");
  }

  /** Each model depends on each library by way of one component. */
  @Test
  void refusesWhatIsTooEntangled() {
    StringBuilder bom = new StringBuilder("{\"bomFormat\": \"CycloneDX\", \"components\": [");
    StringBuilder links = new StringBuilder("{\"ref\": \"hub\", \"dependsOn\": [\"hub\"");
    for (int i = 0; i < 1500; i++) {
      bom.append(
          "{\"type\": \"machine-learning-model\", \"bom-ref\": \"m%s\", \"name\": \"m%s\"},"
              .formatted(i, i));
      links.append(", \"l").append(i).append('"');
    }
    links.append("]}");
    for (int i = 0; i < 1500; i++) {
      links.append(", {\"ref\": \"m").append(i).append("\", \"dependsOn\": [\"hub\"]}");
    }
    bom.append(
            "{\"type\": \"library\", \"bom-ref\": \"hub\", \"name\": \"hub\"}], \"dependencies\": [")
        .append(links)
        .append("]}");

    refuses(bom.toString(), "bom.json has too many dependencies: ");
  }

  @Test
  void manyEqualNamesGetIdsAtOnce() throws IOException {
    StringBuilder bom = new StringBuilder("{\"bomFormat\": \"CycloneDX\", \"components\": [");
    for (int i = 0; i < 20_000; i++) {
      bom.append(i == 0 ? "" : ",").append("{\"type\": \"data\", \"name\": \"Same\"}");
    }

    assertThat(read(bom.append("]}").toString()).aims().resources())
        .hasSize(20_000)
        .last()
        .extracting(resource -> resource.id().value())
        .isEqualTo("same-20000");
  }

  @Test
  void idsAreMadeOfAnyName() throws IOException {
    ExchangeResult result =
        read(
            """
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
              {"type": "machine-learning-model", "version": "1", "name": "ÅNGSTRÖM ﬁ 模型 / İ"},
              {"type": "machine-learning-model", "version": "1", "name": "???"},
              {"type": "machine-learning-model", "version": "1", "name": "%s"}]}
            """
                .formatted("𝒳".repeat(300)));

    assertThat(result.aims().aiSystems()).hasSize(3);
    assertThat(result.aims().aiSystems().get(1).id()).isEqualTo(Id.of("ai-system"));
    assertThat(result.aims().aiSystems().get(2).id().value()).hasSizeLessThan(200);
  }

  @Test
  void isTheSameInEachLocale() throws IOException {
    ExchangeResult result = read(EMPTY, example("ticket-router.cdx.json"));
    Locale before = Locale.getDefault();
    for (String locale : List.of("ar-EG", "tr-TR")) {
      Locale.setDefault(Locale.forLanguageTag(locale));
      try {
        assertThat(read(EMPTY, example("ticket-router.cdx.json"))).isEqualTo(result);
      } finally {
        Locale.setDefault(before);
      }
    }
  }

  @Test
  void issuesAreWrittenAsCsv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"=1+1\"}").writeIssues(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "pointer,value,done\r\n/specVersion,'=1+1,The bill was read as one of 1.7: versions 1.5 to"
                + " 1.7 are known to this import.\r\n");
  }
}
