// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.problemsOf;
import static io.github.aims4j.json.Refusal.refusal;
import static io.github.aims4j.json.TestMapper.CURRENT_JACKSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.aims4j.base.Id;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are wrong as a whole, and those that have several problems. */
class RefusedDocumentTest {

  private static final AimsJson JSON = AimsJson.standard();

  @Test
  void problemsAreListedInDocumentOrder() {
    String document =
        """
        {
          "aims4j": "0.1",
          "organization": {"id": "har bour"},
          "registers": [{"id": "r", "title": "t", "asOf": "2023-02-29"}],
          "colour": "red",
          "risks": [
            {"id": "r", "title": "Größe", "owner": 7, "controls": ["A.6.2.1"]}
          ]
        }
        """;

    assertThat(problemsOf(document))
        .containsExactly(
            "json-missing-field /organization, line 3, column 19: The required field \"name\" of Organization is missing.",
            "json-illegal-id /organization/id, line 3, column 26: \"har bour\" is not a valid id:"
                + " U+0020 at index 3 is not allowed; use only letters, digits and -_.:/#@+~.",
            "json-illegal-date /registers/0/asOf, line 4, column 51: \"2023-02-29\" is not a calendar date; the format is YYYY-MM-DD, with a year from 0001 to 9999.",
            "json-unknown-field /colour, line 5, column 3: Aims has no field \"colour\"; allowed fields are "
                + Refusal.fieldsOf(AimsReader.INSTANCE)
                + ", and fields that start with x-.",
            "json-duplicate-id /risks/0/id, line 7, column 12: The id \"r\" is used by two records, /registers/0 and /risks/0; ids must be unique.",
            "json-wrong-type /risks/0/owner, line 7, column 44: Expected a string but found a number.",
            "json-unknown-provision /risks/0/controls/0, line 7, column 60: A.6.2.1 is not a control of"
                + " ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2"
                + " to A.6.2.8.");
  }

  @Test
  void theMessageIsTheFirstProblemAndHowManyMoreThereAre() {
    AimsJsonException refusal = refusal(JSON, "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(refusal)
        .hasMessage(
            "document, line 1, column 1: The required field \"aims4j\" of Aims is missing. (and 1 more problem)");
    assertThat(refusal.problems())
        .extracting(problem -> problem.finding().remedy())
        .containsExactly("Add the field.", "Add the field.");
  }

  @Test
  void aThousandProblemsAreListedAndTheOthersCounted() {
    byte[] document =
        document("\"risks\": [%s1]".formatted("1,".repeat(1500))).getBytes(StandardCharsets.UTF_8);

    AimsJsonException refusal = refusal(JSON, document);

    assertThat(refusal.problems()).hasSize(1000);
    assertThat(refusal.omitted()).isEqualTo(501);
    assertThat(refusal).hasMessageEndingWith("(and 1500 more problems)");
  }

  @Test
  void idsAreUniqueAcrossKinds() {
    String parties =
        """
        "parties": [{"id": "bank", "name": "Jo"}, {"id": "jo", "name": "Jo"}],
          "suppliers": [{"id": "jo", "name": "Jo"}],
          "risks": [{"title": "t", "id": "jo"}]""";

    assertThat(problemsOf(document(parties)))
        .containsExactly(
            "json-duplicate-id /parties/0/id, line 4, column 22: The id \"bank\" is used by two records, /organization and /parties/0; ids must be unique.",
            "json-duplicate-id /suppliers/0/id, line 5, column 24: The id \"jo\" is used by two records, /parties/1 and /suppliers/0; ids must be unique.",
            "json-duplicate-id /risks/0/id, line 6, column 34: The id \"jo\" is used by two records, /parties/1 and /risks/0; ids must be unique.");
  }

  /** An id in an extension, or in what stands in a list instead of a record, is of no record. */
  @Test
  void onlyRecordsHaveIds() {
    String organization =
        "\"organization\": {\"id\": \"bank\", \"name\": \"B\", \"x-a\": {\"id\": \"r\"}}";
    String others = "\"x-b\": {\"parties\": [{\"id\": \"r\"}]}, \"x-c\": [{\"id\": \"bank\"}]";
    String risks =
        "\"risks\": [[{\"id\": \"r\"}], {\"id\": \"r\", \"x-d\": [{\"id\": \"r\"}], \"title\": \"t\"}]";

    assertThat(
            problemsOf("{\"aims4j\": \"0.1\", %s, %s, %s}".formatted(organization, others, risks)))
        .singleElement()
        .asString()
        .startsWith("json-wrong-type /risks/0, ");
  }

  @Test
  void anotherVersionOfTheFormatIsReadNoFurther() {
    assertThat(problemsOf("{\"aims4j\": \"9.9\", \"other\": {}}"))
        .containsExactly(
            "json-unknown-version /aims4j, line 1, column 12: The format version is \"9.9\"; this release reads \"0.1\".");
  }

  @Tag(CURRENT_JACKSON)
  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "]", ","})
  void nothingFollowsTheObject(String more) {
    assertThat(problemsOf(document("\"risks\": []") + more))
        .containsExactly(
            "json-trailing-content document, line 6, column 1: Unexpected content after the end of the document.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | an array",
        "\"aims\" | a string",
        "1 | a number",
        "true | a boolean",
        "null | null"
      })
  void theRootIsAnObject(String document, String found) {
    assertThat(problemsOf(document))
        .containsExactly(
            "json-wrong-type document, line 1, column 1: Expected an object but found %s."
                .formatted(found));
  }

  @Test
  void aRootOtherThanAnObjectIsReportedOnce() {
    String message =
        "json-wrong-type document, line 1, column 1: Expected an object but found an array.";

    assertThat(problemsOf("[".repeat(100_000))).containsExactly(message);
    assertThat(problemsOf("[1")).containsExactly(message);
    assertThat(problemsOf("[] []")).containsExactly(message);
  }

  @Test
  void aLongPathIsCutInTheOneLineOnly() {
    AimsJsonException refusal =
        refusal(JSON, ("{\"x-a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8));

    assertThat(refusal.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.finding().path()).startsWith("/x-a/0/0/0").hasSizeGreaterThan(120);
              assertThat(problem.toString())
                  .matches("/x-a(/0)*(/?\\.\\.\\.)0?(/0)*, line 1, column \\d+: .*")
                  .hasSizeLessThan(260);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"aims4j\": \"0.1\", \"organ | document, line 1, column 25",
        "{\"aims4j\": \"0.1\", | document, line 1, column 18",
        "{\"aims4j\": \"0.1\" | document, line 1, column 17",
        "{\"aims4j\": \"0.1\", \"organization\": {\"id\": \"b\", \"na | /organization, line 1, column 50",
        "{\"aims4j\": \"0.1\", \"organization\": {\"id\": \"b\", \"name\" | /organization, line 1, column 53",
        "{\"x-a\": [{\"b\": 1}, {\"c\": 2, \"d | /x-a/1, line 1, column 31",
      })
  void aTruncatedNameIsNotReportedAtThePreviousField(String document, String place) {
    assertThat(problemsOf(document))
        .containsExactly("json-syntax " + place + ": The document ends unexpectedly.");
  }

  @Test
  void aTruncatedDocumentEndsInTheMiddle() {
    assertThat(problemsOf("{\"aims4j\": \"0.1\", \"organization\": {\"id\": \"b"))
        .containsExactly(
            "json-syntax /organization/id, line 1, column 44: The document ends unexpectedly.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"",
        "{\"aims4j",
        "{\"aims4j\"",
        "{\"aims4j\":",
        "{\"aims4j\": \"0.1\"",
        "{\"aims4j\": \"0.1\",",
        "{\"x-a\": [",
        "{\"x-a\": [1,",
        "{\"x-a\": [{}",
        "{\"x-a\": \"\\u00"
      })
  void truncationIsReportedAtEveryPosition(String document) {
    assertThat(problemsOf(document))
        .singleElement()
        .asString()
        .startsWith("json-syntax ")
        .endsWith("The document ends unexpectedly.");
  }

  @Test
  void everyTruncationIsRefused() {
    String whole = document("\"x-note\": [1.5, true, null, \"\\u00e4\"]").strip();

    for (int length = 0; length < whole.length(); length++) {
      String document = whole.substring(0, length);
      assertThatExceptionOfType(AimsJsonException.class)
          .as(document)
          .isThrownBy(() -> JSON.read(document));
    }
    assertThat(JSON.read(whole).organization().id()).isEqualTo(Id.of("bank"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\ufeff"})
  void anEmptyDocumentHasNoObject(String document) {
    assertThat(problemsOf(document))
        .singleElement()
        .asString()
        .matches(
            "json-empty-document document, line [1-9], column [1-9]: The document is empty; an object is required\\.");
  }

  @Test
  void linesEndInEachOfTheThreeWays() {
    assertThat(problemsOf("{\r\"aims4j\": \"0.1\",\r\n\"organization\": 1,\n\n \"a\": 1}"))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactly(
            "json-wrong-type /organization, line 3, column 17",
            "json-unknown-field /a, line 5, column 2");
  }
}
