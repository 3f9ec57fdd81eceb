// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import static io.github.aims4j.exchange.oscal.OscalDocuments.EMPTY;
import static io.github.aims4j.exchange.oscal.OscalDocuments.issues;
import static io.github.aims4j.exchange.oscal.OscalDocuments.read;
import static io.github.aims4j.exchange.oscal.OscalDocuments.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aims4j.exchange.ExchangeException;
import io.github.aims4j.exchange.ExchangeResult;
import io.github.aims4j.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are hostile, too large, or of another form. */
class OscalRefusalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"catalog\": 1, \"profile\": 2}",
        "{\"assessment-results\": {}} x",
        "{\"assessment-results\": 1, \"assessment-results\": 2}",
        "{\"assessment-results\": {\"results\": [{\"uuid\": \"\\ud800\"",
        "<assessment-results/>"
      })
  void otherTextIsRefused(String document) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(ExchangeException.class)
        .satisfies(
            problem ->
                assertThat(problem.getMessage()).startsWith("The document").hasSizeLessThan(300));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"assessment-results\": 7}",
        "{\"assessment-results\": []}",
        "{\"assessment-results\": {\"results\": {}}}",
        "{\"assessment-results\": {\"results\": [1, null, [], {}]}}",
        "{\"assessment-results\": {\"results\": [{\"findings\": [{\"target\": 1}], \"start\":"
            + " \"T00:00:00Z\"}]}}",
        "{\"assessment-results\": {\"results\": [{\"uuid\": \"\\ud800\", \"title\":"
            + " \"\\udc00\"}]}}",
        "{\"assessment-results\": {\"results\": [{\"title\": \"A\", \"start\": \"soon\"}]}}",
        "{\"mapping-collection\": {\"mappings\": 7, \"metadata\": 3}}",
        "{\"mapping-collection\": {\"mappings\": [{\"maps\": [{}], \"source-resource\": {\"href\":"
            + " \"42001\"}}]}}"
      })
  void otherFormsAreIssues(String document) {
    ExchangeResult result = read(document);
    assertThat(result.aims()).isEqualTo(EMPTY);
  }

  @Test
  void limitsAreKept() {
    String deep = "[".repeat(200) + "]".repeat(200);
    assertThatThrownBy(() -> read("{\"assessment-results\": " + deep + "}"))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("depth");
    assertThatThrownBy(
            () ->
                OscalImport.into(EMPTY)
                    .withLimits(JsonLimits.standard().withDocumentBytes(10))
                    .read(new byte[11]))
        .isInstanceOf(ExchangeException.class)
        .hasMessage("The document has 11 bytes; at most 10 are allowed.");
    assertThatThrownBy(
            () ->
                OscalImport.into(EMPTY).read("{\"catalog\": 1}".getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(ExchangeException.class)
        .hasMessage("The document is not in UTF-8.");
  }

  @Test
  void theFirstIssuesAreKeptAndTheOthersCounted() {
    String document =
        "{\"assessment-results\": {\"results\": [0%s]}}".formatted(",0".repeat(999_999));

    ExchangeResult result = read(document);
    assertThat(result.issues()).hasSize(1_001);
    assertThat(issues(result).get(0))
        .isEqualTo("/assessment-results/results/0 0 An object is expected; it was not taken.");
    assertThat(issues(result).get(1_000))
        .isEqualTo("  There are 999000 more; the first 1000 are listed.");
  }

  @Test
  @Timeout(20)
  void manyGapsTakeNoLongerThanManyMaps() {
    String map =
        ",{\"relationship\": \"equal-to\", \"sources\": [{\"id-ref\": \"4.1\"}],"
            + " \"targets\": [{\"id-ref\": \"X\"}]}";
    StringBuilder gaps = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      gaps.append(gap(i, "relation", "equal")).append(gap(i, "criteria.0", "4.1"));
    }
    ExchangeResult result =
        read(
            """
            {"mapping-collection": {"metadata": {"title": "T"}, "mappings": [{"uuid": "1",
              "source-resource": {"href": "iso-42001"}, "target-resource": {"href": "n"},
              "maps": [%s], "props": [%s]}]}}
            """
                .formatted(map.repeat(100_000).substring(1), gaps.substring(1)));

    assertThat(result.aims().crosswalks().get(0).mappings()).hasSize(120_000);
  }

  private static String gap(int index, String attribute, String value) {
    return ",{\"name\": \"mappings.%s.%s\", \"ns\": \"%s\", \"value\": \"%s\"}"
        .formatted(index, attribute, OscalNames.NAMESPACE, value);
  }

  @Test
  void aHostilePropertyIsAnIssue() {
    String deep = "x" + ".0".repeat(500);
    String property =
        "{\"name\": \"%s\", \"ns\": \"%s\", \"value\": \"1\"}"
            .formatted(deep, OscalNames.NAMESPACE);
    ExchangeResult result = read(results("\"props\": [" + property + "]"));

    assertThat(issues(result))
        .contains(
            "/assessment-results/results/0/props/0 an object of 3 The property is no attribute"
                + " of a record, or one repeats it; it was not taken.");
  }
}
