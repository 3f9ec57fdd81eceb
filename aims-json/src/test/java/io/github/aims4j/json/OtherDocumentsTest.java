// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports and agendas, which are documents of their own. */
class OtherDocumentsTest {

  private static final AimsJson JSON = AimsJson.standard();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Arguments> documents() {
    return SampleDocuments.byType().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void areReadAsTheyWereWritten(Class<T> type, T value) {
    byte[] document = JSON.writeRecord(type, value);

    assertThat(document).asString(UTF_8).startsWith("{\"aims4j\":\"0.1\",");
    assertThat(JSON.readRecord(type, document)).isEqualTo(value);
  }

  @ParameterizedTest
  @MethodSource("documents")
  <T> void areValidByTheirDefinitionInTheSchema(Class<T> type, T value) throws IOException {
    ObjectNode schema = (ObjectNode) MAPPER.readTree(AimsJson.schema());
    schema.put("$ref", "#/$defs/" + type.getSimpleName());

    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(new String(JSON.writeRecord(type, value), UTF_8), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void aReportIsReadAsItWasWritten() {
    ConformityReport report = SampleDocuments.report();

    assertThat(JSON.readReport(JSON.writeReport(report))).isEqualTo(report);
    assertThat(JSON.readReport(JSON.pretty().writeReport(report))).isEqualTo(report);
  }

  @Test
  void aReportOfAnotherVersionOrOfNoneIsRefused() {
    String report = new String(JSON.writeReport(SampleDocuments.report()), UTF_8);

    assertRefused(report.replace("\"0.1\"", "\"0.2\""))
        .isEqualTo("The format version is \"0.2\"; this release reads \"0.1\".");
    assertRefused(report.replace("\"aims4j\":\"0.1\",", ""))
        .isEqualTo("The required field \"aims4j\" of ConformityReport is missing.");
  }

  @Test
  void anAimsIsNoReport() {
    assertRefused(JSON.writeString(Samples.emptyAims()))
        .isEqualTo("The required field \"asOf\" of ConformityReport is missing.");
  }

  @Test
  void anArgumentCanBeEmpty() {
    Finding finding = Samples.finding().toBuilder().addArgument(new Argument("path", "")).build();

    assertThat(JSON.readRecord(Finding.class, JSON.writeRecord(Finding.class, finding)))
        .isEqualTo(finding);
  }

  @Test
  void countsCanBeZeroAndNotNegative() {
    String report = new String(JSON.writeReport(SampleDocuments.report()), UTF_8);

    assertThat(report).contains("\"contradicted\":0,");
    assertRefused(report.replaceFirst("\"contradicted\":0", "\"contradicted\":-1"))
        .isEqualTo("-1 is out of range; integers from 0 to 2147483647 are allowed.");
  }

  private static org.assertj.core.api.AbstractStringAssert<?> assertRefused(String report) {
    List<JsonProblem> problems =
        assertThatExceptionOfType(AimsJsonException.class)
            .isThrownBy(() -> JSON.readReport(report.getBytes(UTF_8)))
            .actual()
            .problems();
    return assertThat(problems.get(0).finding().message());
  }
}
