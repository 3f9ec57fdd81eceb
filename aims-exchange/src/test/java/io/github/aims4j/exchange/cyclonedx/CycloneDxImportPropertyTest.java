// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.Aims;
import io.github.aims4j.exchange.ExchangeIssue;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every bill of materials, also for one that somebody has spoilt. */
class CycloneDxImportPropertyTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<String> STRANGE =
      List.of(
          "null",
          "true",
          "0",
          "-1.5e300",
          "\"\"",
          "\" \"",
          "\"\\ud800\"",
          "\"\\u200b\"",
          "[]",
          "{}",
          "[null]",
          "[[]]",
          "[{}]",
          "{\"name\": {}}",
          "{\"name\": \"n\"}",
          "\"machine-learning-model\"",
          "\"data\"",
          "\"aims4j:id\"",
          "\"aims4j:externalId: \"",
          "\"app\"",
          "\"model\"",
          "\"+999999999-12-31T00:00:00Z\"",
          "[{\"name\": \"aims4j:id\", \"value\": \"credit-scoring\"}]");

  @Provide
  Arbitrary<Aims> aims() {
    return Generators.aims();
  }

  @Property(tries = 400)
  void aSpoiltBillIsReadAndEachIssueHasItsPlace(
      @ForAll Random random, @ForAll boolean isOwn, @ForAll boolean isFirst) throws IOException {
    JsonNode bom =
        JSON.readTree(
            isOwn
                ? CycloneDxExportTest.bom(SampleAims.kestrelArchitects(), CycloneDxVersion.V1_6)
                : Bills.example(isFirst ? "ticket-router.cdx.json" : "two-models.cdx.json"));
    for (int i = 0; i < 8; i++) {
      spoil(bom, random);
    }
    ((ObjectNode) bom).put("bomFormat", "CycloneDX");
    byte[] document = JSON.writeValueAsBytes(bom);

    for (Aims base : List.of(Bills.EMPTY, SampleAims.kestrelArchitects())) {
      ExchangeResult result = Bills.read(base, document);

      AimsJson json = AimsJson.standard();
      assertThat(json.read(json.write(result.aims()))).isEqualTo(result.aims());
      assertThat(result.issues())
          .extracting(ExchangeIssue::pointer)
          .allMatch(pointer -> !bom.at(pointer).isMissingNode());
    }
  }

  private static void spoil(JsonNode bom, Random random) throws IOException {
    List<ContainerNode<?>> containers = new ArrayList<>();
    collect(bom, containers);
    ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
    JsonNode value = JSON.readTree(STRANGE.get(random.nextInt(STRANGE.size())));
    if (container instanceof ArrayNode array && !array.isEmpty()) {
      array.set(random.nextInt(array.size()), value);
    } else if (container instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      object.set(names.get(random.nextInt(names.size())), value);
    }
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
    if (node instanceof ContainerNode<?> container) {
      containers.add(container);
      container.forEach(each -> collect(each, containers));
    }
  }

  @Property(tries = 100)
  void whatIsExportedArrivesElsewhereAndChangesNothingAtHome(@ForAll("aims") Aims aims)
      throws IOException {
    byte[] bom = CycloneDxExportTest.bom(aims, CycloneDxVersion.V1_7);

    ExchangeResult result = Bills.read(Bills.EMPTY, bom);

    assertThat(result.aims().aiSystems()).hasSameSizeAs(aims.aiSystems());
    AimsJson json = AimsJson.standard();
    assertThat(json.read(json.write(result.aims()))).isEqualTo(result.aims());
    assertThat(json.writeString(Bills.read(aims, bom).aims())).isEqualTo(json.writeString(aims));
  }
}
