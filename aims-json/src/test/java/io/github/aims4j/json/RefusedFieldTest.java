// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.aiSystem;
import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.fieldsOf;
import static io.github.aims4j.json.Refusal.problemsOf;
import static io.github.aims4j.json.Refusal.risk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that can be wrong with one field, and what is said of it. */
class RefusedFieldTest {

  @Test
  void anUnknownFieldIsNamedWithThoseThatAreKnown() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"ownr\": \"jo\"")))
        .containsExactly(
            "json-unknown-field /risks/0/ownr, line 4, column 39: Risk has no field \"ownr\"; allowed fields are "
                + fieldsOf(RiskReader.INSTANCE)
                + ", and fields that start with x-.");
  }

  @Test
  void aPrefixAloneIsNotAnExtensionName() {
    assertThat(problemsOf(document("\"x-\": 1")))
        .singleElement()
        .asString()
        .startsWith("json-unknown-field /x-, line 4, column 3: Aims has no field \"x-\"; allowed");
  }

  @Test
  void aMissingFieldIsReportedAtItsObject() {
    assertThat(problemsOf(document("\"risks\": [{\"id\": \"r\"}]")))
        .containsExactly(
            "json-missing-field /risks/0, line 4, column 13: The required field \"title\" of Risk is missing.");
  }

  @Test
  void aSystemWithoutVersionsMissesThem() {
    assertThat(problemsOf(document("\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\"}]")))
        .containsExactly(
            "json-missing-field /aiSystems/0, line 4, column 17: The required field \"versions\" of AiSystem is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"purpose\": 5            | /purpose, line 4, column 53 | a string | a number",
        "\"purpose\": null         | /purpose, line 4, column 53 | a string | null",
        "\"purpose\": {\"a\": [1]} | /purpose, line 4, column 53 | a string | an object",
        "\"purpose\": false        | /purpose, line 4, column 53 | a string | a boolean",
        "\"roles\": \"provider\"   | /roles, line 4, column 51 | an array | a string",
        "\"roles\": [[]]           | /roles/0, line 4, column 52 | a string | an array",
        "\"source\": \"register\"  | /source, line 4, column 52 | an object | a string",
        "\"duties\": null          | /duties, line 4, column 52 | an array | null",
        "\"duties\": [null]        | /duties/0, line 4, column 53 | an object | null",
        "\"nextReevaluation\": 2026 | /nextReevaluation, line 4, column 62 | a string | a number"
      })
  void aValueOfAnotherTypeIsNamedWithTheExpectedOne(
      String field, String place, String expected, String found) {
    assertThat(problemsOf(aiSystem(field)))
        .containsExactly(
            "json-wrong-type /aiSystems/0%s: Expected %s but found %s."
                .formatted(place, expected, found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"purpose\": \"\"             | /purpose, line 4, column 53",
        "\"purpose\": \"   \"          | /purpose, line 4, column 53",
        "\"purpose\": \"\\u200b\"      | /purpose, line 4, column 53",
        "\"notes\": [\"seen\", \"\\t\"] | /notes/1, line 4, column 60",
        "\"impactLevel\": {\"label\": \" \", \"elevated\": true} | /impactLevel/label, line 4, column 67"
      })
  void aBlankTextIsRefusedWhereverItStands(String field, String place) {
    assertThat(problemsOf(aiSystem(field)))
        .containsExactly(
            "json-blank-text /aiSystems/0%s: The text is blank; at least one visible character is required."
                .formatted(place));
  }

  @Test
  void aBooleanIsNotAString() {
    assertThat(
            problemsOf(aiSystem("\"impactLevel\": {\"label\": \"high\", \"elevated\": \"yes\"}")))
        .containsExactly(
            "json-wrong-type /aiSystems/0/impactLevel/elevated, line 4, column 87: Expected true or false but found a string.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0          | json-illegal-value | 0 is out of range; integers from 1 to 2147483647 are allowed.",
        "-1         | json-illegal-value | -1 is out of range; integers from 1 to 2147483647 are allowed.",
        "2147483648 | json-illegal-value | 2147483648 is out of range; integers from 1 to 2147483647 are allowed.",
        "1.5        | json-wrong-type    | Expected an integer (no fraction or exponent) but found a number.",
        "1e2        | json-wrong-type    | Expected an integer (no fraction or exponent) but found a number.",
        "\"12\"     | json-wrong-type    | Expected an integer (no fraction or exponent) but found a string."
      })
  void aRowIsAWholeNumberFromOne(String row, String rule, String message) {
    String source =
        "\"title\": \"t\", \"source\": {\"register\": \"g\", \"row\": %s}".formatted(row);

    assertThat(problemsOf(risk(source)))
        .containsExactly("%s /risks/0/source/row, line 4, column 74: %s".formatted(rule, message));
  }

  @Test
  void duplicateFieldsAreRefused() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"title\": \"u\"")))
        .containsExactly(
            "json-duplicate-field /risks/0/title, line 4, column 39: The object contains the field \"title\" more than once.");
  }

  @Test
  void anEscapedNameIsTheSameField() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"titl\\u0065\": \"u\"")))
        .containsExactly(
            "json-duplicate-field /risks/0/title, line 4, column 39: The object contains the field \"title\" more than once.");
  }

  @Test
  void aConstantMustBeAnAllowedOne() {
    assertThat(
            problemsOf(
                document("\"parties\": [{\"id\": \"p\", \"name\": \"P\", \"type\": \"Unit\"}]")))
        .containsExactly(
            "json-illegal-value /parties/0/type, line 4, column 48: \"Unit\" is not one of the"
                + " allowed values: person, unit, organization.");
  }

  @Test
  void anIdHasNoSpace() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"owner\": \"jo doe\"")))
        .containsExactly(
            "json-illegal-id /risks/0/owner, line 4, column 48: \"jo doe\" is not a valid id:"
                + " U+0020 at index 2 is not allowed; use only letters, digits and -_.:/#@+~.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A.6.2.1 | A.6.2.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.",
        "a.6.2.4 | \"a.6.2.4\" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4."
      })
  void aControlHasTheIdThatTheStandardGivesIt(String id, String message) {
    assertThat(
            problemsOf(risk("\"title\": \"t\", \"controls\": [\"A.6.2.4\", \"%s\"]".formatted(id))))
        .containsExactly(
            "json-unknown-provision /risks/0/controls/1, line 4, column 63: " + message);
  }

  @Test
  void aControlIsWrittenWithoutTheStandard() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"controls\": [\"ISO/IEC 42001:2023 A.6.2.4\"]")))
        .containsExactly(
            "json-illegal-value /risks/0/controls/0, line 4, column 52: \"ISO/IEC 42001:2023 A.6.2.4\""
                + " is not the spelling of the standard, which is A.6.2.4.");
  }

  @Test
  void anObjectiveOfAnnexCIsNotARiskSource() {
    assertThat(problemsOf(risk("\"title\": \"t\", \"riskSources\": [\"C.2.1\"]")))
        .containsExactly(
            "json-unknown-provision /risks/0/riskSources/0, line 4, column 55: C.2.1 is not a risk"
                + " source of ISO/IEC 42001:2023: it is an organizational objective; the risk"
                + " sources of Annex C are C.3.1 to C.3.7.");
  }

  @Test
  void aDayIsInTheCalendar() {
    assertThat(
            problemsOf(
                document(
                    "\"registers\": [{\"id\": \"g\", \"title\": \"t\", \"asOf\": \"2023-02-29\"}]")))
        .containsExactly(
            "json-illegal-date /registers/0/asOf, line 4, column 51: \"2023-02-29\" is not a calendar date; the format is YYYY-MM-DD, with a year from 0001 to 9999.");
  }

  @Test
  void aPartialDateIsInTheCalendar() {
    assertThat(problemsOf(aiSystem("\"nextReevaluation\": \"2023-02-29\"")))
        .singleElement()
        .asString()
        .startsWith(
            "json-illegal-date /aiSystems/0/nextReevaluation, line 4, column 62: \"2023-02-29\" is"
                + " not a date; the format is YYYY, YYYY-MM or YYYY-MM-DD, followed by a space and"
                + " the original text in square brackets if it differs.");
  }

  @Test
  void anInstantIsInUtc() {
    String history =
        "\"x-a\": 1, \"duties\": [], \"versions\": [{\"label\": \"1\", \"stage\": \"inception\","
            + " \"history\": [{\"toStage\": \"inception\", \"recordedAt\":"
            + " \"2026-03-01T12:00:00 01:00\"}]}]";

    assertThat(
            problemsOf(
                document(
                    "\"aiSystems\": [{\"id\": \"s\", \"name\": \"S\", %s}]".formatted(history))))
        .containsExactly(
            "json-illegal-date /aiSystems/0/versions/0/history/0/recordedAt, line 4, column 167: \"2026-03-01T12:00:00 01:00\" is not an instant; the format is YYYY-MM-DDTHH:MM:SSZ, with a year from 0001 to 9999 in UTC, up to nine fractional digits and Z or an offset such as +02:00.");
  }

  @Test
  void anInvariantIsSaidOfTheObject() {
    String both =
        """
        "description": "Refusals", "noneBecause": "Nobody is affected", "affected": "societies"\
        """;

    assertThat(problemsOf(risk("\"title\": \"t\", \"consequences\": [{" + both + "}]")))
        .containsExactly(
            "json-invariant /risks/0/consequences/0, line 4, column 56: Consequence has both"
                + " description and noneBecause; exactly one of them is required.");
  }
}
