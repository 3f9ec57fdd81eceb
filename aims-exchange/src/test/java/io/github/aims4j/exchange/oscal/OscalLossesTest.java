// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.exchange.oscal.OscalExportTest.export;
import static io.github.aims4j.exchange.oscal.OscalExportTest.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.exchange.Golden;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What OSCAL does not hold of an AIMS is counted, and everything else is in a document. */
class OscalLossesTest {

  @ParameterizedTest
  @EnumSource(OscalVersion.class)
  void whatHarbourBankLosesIsKnown(OscalVersion version) throws IOException {
    ByteArrayOutputStream losses = new ByteArrayOutputStream();
    export(SampleAims.harbourBank(), version).losses().write(losses);

    Golden.of(OscalLossesTest.class, "harbour-bank-%s.losses.csv".formatted(version))
        .mustBe(losses.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
  }

  /** What is not counted as lost is in a document. */
  @Test
  void everyOtherTextOfHarbourBankIsInADocument() {
    Aims bank = SampleAims.harbourBank();
    OscalPackage written = export(bank, OscalVersion.V1_2_1);
    Set<String> lost = new HashSet<>();
    written.losses().list().forEach(loss -> lost.add(loss.records() + "." + loss.attribute()));
    Set<String> texts = new HashSet<>();
    written.files().values().forEach(bytes -> collect(tree(bytes), texts));
    Map<String, String> missing = new TreeMap<>();
    JsonNode records = tree(AimsJson.standard().write(bank.withoutAll(idsOf(bank.crosswalks()))));
    for (var each : records.properties()) {
      if (each.getValue().isContainerNode()) {
        findMissing(each.getKey(), each.getValue(), lost, texts, missing);
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Id<?>> idsOf(List<? extends Entity<?>> records) {
    return records.stream().<Id<?>>map(Entity::id).toList();
  }

  private static void collect(JsonNode node, Set<String> texts) {
    if (node.isTextual()) {
      texts.add(node.textValue());
      texts.add(Markup.text(node.textValue()));
      texts.add(node.textValue().replace("T00:00:00Z", ""));
    }
    node.forEach(child -> collect(child, texts));
  }

  private static void findMissing(
      String path, JsonNode node, Set<String> lost, Set<String> texts, Map<String, String> found) {
    if (node.isArray()) {
      node.forEach(item -> findMissing(path, item, lost, texts, found));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              each -> findMissing(path + "." + each.getKey(), each.getValue(), lost, texts, found));
    } else if (!path.endsWith(".id") && !lost.contains(path) && !texts.contains(node.asText())) {
      found.put(path, node.asText());
    }
  }
}
