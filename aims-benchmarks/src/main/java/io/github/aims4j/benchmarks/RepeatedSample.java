package io.github.aims4j.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.testkit.SampleAims;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The AIMS of the large sample organization, as many times as it takes to reach a size. */
final class RepeatedSample {

  private final ObjectNode sample;
  private final Set<String> ids = new HashSet<>();

  private RepeatedSample(ObjectNode sample) {
    this.sample = sample;
    sample.forEach(records -> records.forEach(record -> ids.add(record.path("id").textValue())));
  }

  /** Returns an AIMS whose document has at least as many bytes. */
  static Aims of(int bytes) {
    try {
      byte[] document = AimsJson.standard().write(SampleAims.harbourBank());
      RepeatedSample repeated =
          new RepeatedSample((ObjectNode) new JsonMapper().readTree(document));
      return repeated.times((bytes + document.length - 1) / document.length);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Aims times(int copies) throws IOException {
    ObjectNode document = sample.deepCopy();
    for (int copy = 1; copy < copies; copy++) {
      for (Map.Entry<String, JsonNode> field : sample.properties()) {
        if (field.getValue() instanceof ArrayNode records) {
          ArrayNode target = document.withArray(field.getKey());
          for (JsonNode record : records) {
            target.add(renamed(record, "." + copy));
          }
        }
      }
    }
    return AimsJson.standard().read(new JsonMapper().writeValueAsString(document));
  }

  /** A record with other ids, its own and those that it refers to. */
  private JsonNode renamed(JsonNode node, String suffix) {
    if (node.isTextual()) {
      return ids.contains(node.textValue()) ? TextNode.valueOf(node.textValue() + suffix) : node;
    } else if (node instanceof ArrayNode array) {
      ArrayNode copy = array.arrayNode();
      array.forEach(element -> copy.add(renamed(element, suffix)));
      return copy;
    } else if (node instanceof ObjectNode object) {
      ObjectNode copy = object.objectNode();
      object
          .properties()
          .forEach(field -> copy.set(field.getKey(), renamed(field.getValue(), suffix)));
      return copy;
    }
    return node;
  }
}
