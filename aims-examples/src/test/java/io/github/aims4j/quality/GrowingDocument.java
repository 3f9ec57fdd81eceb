// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.testkit.SampleAims;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The large sample with the records of one kind copied many times: copies refer to what the record
 * refers to, and every list that names a record names its copies.
 */
final class GrowingDocument {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String SYSTEMS = "aiSystems";
  private static final List<String> OF_ALL_SYSTEMS =
      List.of(
          "resources",
          "incidentCommunicationPlans",
          "reportingChannels",
          "responsibilityAllocations");

  private GrowingDocument() {}

  /** Returns the names of the lists of records. */
  static List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    sample()
        .properties()
        .forEach(
            each -> {
              if (each.getValue().isArray() && each.getValue().get(0).has("id")) {
                kinds.add(each.getKey());
              }
            });
    return kinds;
  }

  /** Returns the sample with copies of the records of a kind, of each in turn. */
  static byte[] of(String kind, int copies) {
    ObjectNode document = sample();
    copy(document, kind, copies);
    return bytes(document);
  }

  /** Returns the sample with copies of the AI systems, and of records that name none of them. */
  static byte[] ofAllSystems(int copies) {
    ObjectNode document = sample();
    for (String kind : OF_ALL_SYSTEMS) {
      document.get(kind).forEach(each -> ((ObjectNode) each).remove(SYSTEMS));
      copy(document, kind, copies);
    }
    copy(document, SYSTEMS, copies);
    return bytes(document);
  }

  private static void copy(ObjectNode document, String kind, int copies) {
    ArrayNode records = (ArrayNode) document.get(kind);
    List<JsonNode> originals = new ArrayList<>();
    records.forEach(originals::add);
    Map<String, List<String>> copiesOf = new HashMap<>();
    for (int i = 0; i < copies; i++) {
      String id = originals.get(i % originals.size()).get("id").textValue();
      copiesOf.computeIfAbsent(id, each -> new ArrayList<>()).add(id + "-copy-" + i);
    }
    List<JsonNode> more = new ArrayList<>();
    for (JsonNode original : originals) {
      for (String id : copiesOf.getOrDefault(original.get("id").textValue(), List.of())) {
        more.add(((ObjectNode) original.deepCopy()).put("id", id));
      }
    }
    extendLists(document, copiesOf);
    more.forEach(records::add);
  }

  private static byte[] bytes(ObjectNode document) {
    try {
      return MAPPER.writeValueAsBytes(document);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static ObjectNode sample() {
    try {
      return (ObjectNode) MAPPER.readTree(SampleAims.harbourBankJson());
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void extendLists(JsonNode node, Map<String, List<String>> copiesOf) {
    if (node instanceof ArrayNode list) {
      List<String> named = new ArrayList<>();
      list.forEach(each -> named.addAll(copiesOf.getOrDefault(each.asText(), List.of())));
      named.forEach(list::add);
    }
    node.forEach(child -> extendLists(child, copiesOf));
  }
}
