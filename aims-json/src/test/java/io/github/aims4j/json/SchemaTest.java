// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.aiSystem;
import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.risk;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(AimsJson.schema());

  private static List<Error> errorsOf(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  @Test
  void theSchemaIsOneOfDraft202012() {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(metaSchema.validate(AimsJson.schema(), InputFormat.JSON)).isEmpty();
    assertThat(
            metaSchema.validate(
                AimsJson.schema().replaceFirst("\"type\": \"object\"", "\"type\": 7"),
                InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void eachTypeHasADefinitionAndEachReferenceLeadsToOne() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(AimsJson.schema());
    List<String> references =
        schema.findValuesAsText("$ref").stream()
            .map(reference -> reference.replace("#/$defs/", ""))
            .toList();

    List<String> definitions = new ArrayList<>();
    schema.path("$defs").fieldNames().forEachRemaining(definitions::add);

    assertThat(definitions)
        .isEqualTo(Codecs.types().stream().map(Class::getSimpleName).sorted().toList())
        .containsAll(references);
    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void theSamplesAreValid() {
    assertThat(errorsOf(AimsJson.standard().writeString(Samples.aims()))).isEmpty();
    assertThat(errorsOf(AimsJson.standard().pretty().writeString(Samples.emptyAims()))).isEmpty();
  }

  /** Documents that both the schema and the reader refuse. */
  static Stream<String> refused() {
    return Stream.of(
        "{}",
        "[]",
        "{\"aims4j\": \"0.2\", \"organization\": {\"id\": \"o\", \"name\": \"O\"}}",
        document("\"colour\": \"red\""),
        document("\"x-\": 1"),
        document("\"scope\": null"),
        document("\"risks\": {}"),
        document("\"risks\": [{\"id\": \"r\"}]"),
        document("\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", \"versions\": []}]"),
        document("\"registers\": [{\"id\": \"g\", \"title\": \"t\", \"asOf\": \"2023-13-01\"}]"),
        risk("\"title\": \"t\", \"ownr\": \"jo\""),
        risk("\"title\": 7"),
        risk("\"title\": \"t\", \"owner\": \"jo doe\""),
        risk("\"title\": \"t\", \"owner\": \"%s\"".formatted("a".repeat(201))),
        risk("\"title\": \"t\", \"controls\": [\"A.6.2.1\"]"),
        risk("\"title\": \"t\", \"riskSources\": [\"C.2.1\"]"),
        risk("\"title\": \"t\", \"source\": {\"register\": \"g\", \"row\": 0}"),
        risk("\"title\": \"t\", \"source\": {\"register\": \"g\", \"row\": 1.5}"),
        aiSystem("\"roles\": [\"Provider\"]"),
        aiSystem("\"nextReevaluation\": \"0000\""),
        aiSystem("\"nextReevaluation\": \"2026-3\""),
        aiSystem("\"impactLevel\": {\"label\": \"high\", \"elevated\": \"yes\"}"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatTheReaderRefusesForItsFormTheSchemaRefuses(String document) {
    assertThat(errorsOf(document)).isNotEmpty();
    assertThat(Refusal.problemsOf(document)).isNotEmpty();
  }
}
