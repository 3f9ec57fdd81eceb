// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static io.github.aims4j.exchange.cyclonedx.Bills.EMPTY;
import static io.github.aims4j.exchange.cyclonedx.Bills.example;
import static io.github.aims4j.exchange.cyclonedx.Bills.find;
import static io.github.aims4j.exchange.cyclonedx.Bills.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Resource;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bills of what is on record already: what this library wrote, or what was imported before. */
class CycloneDxReimportTest {

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
  void dataOfNoSystemStayDataOfNoSystemBesideTheOnlyOne() throws IOException {
    Aims aims =
        EMPTY.withAll(
            List.of(
                AiSystem.builder()
                    .id(Id.of("triage"))
                    .name("Triage")
                    .addVersion(AiSystemVersion.builder().label("1").build())
                    .build(),
                Resource.builder()
                    .id(Id.of("census"))
                    .name("Census")
                    .type(Resource.Type.DATA)
                    .build()));
    byte[] bom = CycloneDxExportTest.bom(aims, CycloneDxVersion.V1_7);

    assertThat(read(aims, bom).aims()).isEqualTo(aims);
    assertThat(find(read(EMPTY, bom), Resource.class, "census").aiSystems()).isEmpty();
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
}
