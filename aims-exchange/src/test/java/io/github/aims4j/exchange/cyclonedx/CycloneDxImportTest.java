// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static io.github.aims4j.exchange.cyclonedx.Bills.EMPTY;
import static io.github.aims4j.exchange.cyclonedx.Bills.example;
import static io.github.aims4j.exchange.cyclonedx.Bills.find;
import static io.github.aims4j.exchange.cyclonedx.Bills.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.support.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycloneDxImportTest {

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
  void issuesAreWrittenAsCsv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    read("{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"=1+1\"}").writeIssues(out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "pointer,value,done\r\n/specVersion,'=1+1,The bill was read as one of 1.7: versions 1.5 to"
                + " 1.7 are known to this import.\r\n");
  }
}
