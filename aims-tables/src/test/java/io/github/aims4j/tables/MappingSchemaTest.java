// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.fixtures.DocsPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of mappings accepts what the reader reads, and refuses what it refuses. */
class MappingSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Mapping.schema());

  @ParameterizedTest
  @MethodSource("io.github.aims4j.tables.Mapping#shippedNames")
  void acceptsTheIncludedMappings(String name) throws IOException {
    try (InputStream in =
        requireNonNull(Mapping.class.getResourceAsStream(name + ".mapping.json"))) {
      String mapping = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(SCHEMA.validate(mapping, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void acceptsTheExamples() throws IOException {
    Matcher example =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(DocsPage.of("docs/mappings.md").text());
    while (example.find()) {
      assertThat(SCHEMA.validate(example.group(1), InputFormat.JSON)).isEmpty();
    }
    assertThat(SCHEMA.validate(SmallRegister.MAPPING, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"columns\": {\"Name\": {\"header\": \"Name\"}}}",
        "{\"columns\": {\"name\": {}}}",
        "{\"columns\": {\"name\": {\"header\": \" \"}}}",
        "{\"columns\": {\"name\": {\"value\": \"x\"}}}",
        "{\"columns\": {}, \"url\": \"x\"}",
        "{\"columns\": {}, \"dateForms\": [\"yyyy-mm-dd\"]}",
        "{\"columns\": {}, \"leaveOut\": {\"column\": \"a\"}}",
        "{\"columns\": {}, \"leaveOut\": {\"anyOf\": [], \"not\": {}}}",
        "{\"columns\": {}, \"headerRow\": 0}"
      })
  void refusesWhatTheReaderRefuses(String mapping) {
    assertThat(SCHEMA.validate(mapping, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void namesEveryFormatOfDates() {
    for (DateForm form : DateForm.values()) {
      assertThat(Mapping.schema()).contains('"' + form.term() + '"');
    }
  }
}
