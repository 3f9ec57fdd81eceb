// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake in a mapping is one sentence that says where it is. */
class MappingReaderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void readsAMapping() {
    Mapping mapping = SmallRegister.mapping(SmallRegister.MAPPING);

    assertThat(mapping.register().orElseThrow().attributes())
        .containsExactly("name", "stage", "history");
    assertThat(mapping.columns()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "asOf": "2024-12-31"      | "asOf": "2024-12-32"      | /register/asOf: "2024-12-32" is not a date in the format YYYY-MM-DD.
          "asOf": "2024-12-31"      | "asOf": "0000-12-31"      | /register/asOf: the year of "0000-12-31" must be 1 to 9999.
          "asOf": "2024-12-31"      | "asOf": "2024-12-31", "url": "x" | /register: the field "url" is unknown; the fields are id, title, asOf, note.
          , "asOf": "2024-12-31"    | ''                        | /register: the field "asOf" is missing.
          "id": "small"             | "id": "a b"               | /register/id: "a b" is not a valid id: U+0020 at index 1 is not allowed; use only letters, digits and -_.:/#@+~.
          "UTF-8"                   | "UTF-9"                   | /csv/charset: there is no charset "UTF-9"; examples are UTF-8 and windows-1252.
          "charset": "UTF-8"        | "charset": "UTF-8", "delimiter": ";;" | /csv/delimiter: a delimiter must be a single character other than a quote or a line break; ";;" was found.
          "charset": "UTF-8"        | "charset": "UTF-8", "delimiter": 5 | /csv/delimiter: a delimiter must be a single character other than a quote or a line break; 5 was found.
          "id": "org"               | "id": "small"             | /organization/id: the register has the same id "small"; ids must be unique.
          "positionsFrom": 0        | "note": "", "positionsFrom": 0 | /note: a text that is not blank is expected, but "" was found.
          "positionsFrom": 0        | "note": ["a", 1], "positionsFrom": 0 | /note/1: a text that is not blank is expected, but 1 was found.
          "positionsFrom": 0        | "positionsFrom": 2        | /positionsFrom: positions must start from 0 or 1; 2 was found.
          "iso", "year              | "yyyy-mm-dd", "year       | /dateForms/0: "yyyy-mm-dd" is not a date format; allowed formats are iso, iso-month, yyyy, yyyy/m/d, yyyymmdd, m/d/yyyy, d/m/yyyy, m/d/yy, d/m/yy, m-d-yyyy, d-m-yyyy, d.m.yyyy, d.m.yy, m/yyyy, m-yyyy, d MMM yyyy, MMM d, yyyy, MMM yyyy, yy-MMM, MMM-yy, MMM-yyyy, quarter, spreadsheet-serial, year-in-spreadsheet-cell.
          "attribute": "stage"      | "attribute": "phase"      | /columns/stage/attribute: "phase" is not an attribute of AiSystem; the attributes of AiSystem are %s.
          "INCEPTION", "In          | "STARTED", "In            | /columns/stage/values/Idea: "STARTED" is unknown; allowed values are inception, design-and-development, verification-and-validation, deployment, operation-and-monitoring, continuous-validation, re-evaluation, retirement.
          "iso", "year              | "m/d/yyyy", "d/m/yyyy", "year | /dateForms: m/d/yyyy and d/m/yyyy read the same text differently; state the one that the register uses.
          {"header": "Unit"}        | {"header": "Unit", "attribute": "impactLevel"} | /columns/unit/attribute: "impactLevel" has attributes of its own, label, elevated; state one of them, or "values" that are objects.
          {"header": "Unit"}        | {"header": "Unit", "attribute": "source.row"} | /columns/unit/attribute: "source.row" is set by the import.
          {"header": "Unit"}        | {"header": "Unit", "attribute": "owner", "idColumn": "no"} | /columns/unit/idColumn: "no" is not a column of the mapping.
          {"header": "Unit"}        | {"header": "Unit", "value": "A", "attribute": "owner"} | /columns/unit: a column with a constant "value" has no "header".
          {"header": "Unit"}        | {"value": "A"}            | /columns/unit: a column with a constant "value" requires an "attribute".
          {"header": "Unit"}        | {"header": "Unit", "match": "tolerant", "attribute": "owner"} | /columns/unit/match: it is only allowed with "values".
          "positionsFrom": 0        | "positionsFrom": 0, "records": "risk" | /records: %RECORDS
          "positionsFrom": 0        | "positionsFrom": 0, "headerRow": 0 | /headerRow: the number of the row must be from 1 to 1000; 0 was found.
          "positionsFrom": 0        | "positionsFrom": 0, "headerRow": [3, 2] | /headerRow/1: the number of the row must be from 3 to 1000; 2 was found.
          "positionsFrom": 0        | "positionsFrom": 0, "blankCells": "no" | /blankCells: "no" is unknown; it must be keep or clear.
          "positionsFrom": 0        | "positionsFrom": 0, "leaveOut": {"column": "unit"} | /leaveOut: a condition has exactly one of allOf, anyOf, not, and column with in; none was found.
          "in": ["In use"]          | "in": ["In use", "IN USE"] | /duties/0/allOf/0/in/1: "IN USE" is none of the values of the column "stage", which are "Idea", "In use".
          {"header": "Unit"}        | {}                        | /columns/unit: a column requires a "header", a "position" or both, or a constant "value".
          {"header": "Unit"}        | {"header": "Unit", "values": {}} | /columns/unit/values: it is only allowed with an "attribute".
          {"header": "Unit"}        | {"header": "Unit", "extension": "unit"} | /columns/unit: the name of an extension must start with "x-", followed by at least one character.
          {"header": "Unit"}        | {"header": "Unit", "extension": "x-name"} | /columns/unit: the extension x-name has two columns; only one is allowed.
          "unit": {                 | "The Unit": {             | /columns/The Unit: "The Unit" is not a valid name of a column; use lower-case letters a to z, digits and single hyphens.
          , "attribute": "name"     | ''                        | /columns: no column has the target name, which is required for an AI system; a column can be a constant "value".
          ["unit", "name"]          | ["unit", "title"]         | /ids/columns/1: "title" is not a column of the mapping.
          "in": ["In use"]          | "in": []                  | /duties/0/allOf/0/in: a non-empty array is expected, but an empty array was found.
          "IMPACT_ASSESSMENT"       | "LUNCH"                   | /duties/0/subject: "LUNCH" is unknown; allowed values are IMPACT_ASSESSMENT.
          """)
  void refuses(String found, String replacement, String message) {
    assertThat(SmallRegister.MAPPING).contains(found);
    String json = SmallRegister.MAPPING.replaceFirst(quoted(found), quotedNew(replacement));

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping(json))
        .withMessage(
            "The mapping m.json is invalid at "
                + message
                    .replace("%s", String.join(", ", ModelSchema.attributes("AiSystem")))
                    .replace("%RECORDS", unknownRecords()));
  }

  private static String unknownRecords() {
    return "There are no records \"risk\"; the records are %s."
        .formatted(String.join(", ", ModelSchema.lists()));
  }

  @Test
  void ignoresNotes() {
    String noted =
        SmallRegister.MAPPING
            .replaceFirst("\\{", "{\"note\": [\"Why\", \"and how.\"],")
            .replace("{\"header\": \"Unit\"}", "{\"header\": \"Unit\", \"note\": \"The office.\"}");

    assertThat(SmallRegister.mapping(noted).columns())
        .extracting(column -> column.key() + column.binding() + column.extension())
        .isEqualTo(
            SmallRegister.mapping(SmallRegister.MAPPING).columns().stream()
                .map(column -> column.key() + column.binding() + column.extension())
                .toList());
  }

  @Test
  void reportsAnEmptyDocument() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping("  \n"))
        .withMessage(
            "The mapping m.json is invalid at its root: an object is expected, but nothing was"
                + " found.");
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  private static String quotedNew(String text) {
    return Matcher.quoteReplacement(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "Small register"      | "R\\ud800"         | /register/title
          "positionsFrom": 0    | "note": ["\\udc00"], "positionsFrom": 0 | /note/0
          {"header": "Unit"}    | {"header": "\\ud800x"} | /columns/unit/header
          """)
  void refusesHalfACharacter(String found, String replacement, String pointer) {
    assertThat(SmallRegister.MAPPING).contains(found);

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping(SmallRegister.MAPPING.replace(found, replacement)))
        .withMessage(
            "The mapping m.json is invalid at %s: the text contains an unpaired surrogate."
                .formatted(pointer));
  }

  @Test
  void refusesHalfACharacterInAName() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping("{\"\\udc00\": 1}"))
        .withMessageStartingWith("The mapping m.json is not JSON: Unexpected low surrogate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2024-12-31\"",
        "\"UTF-8\"",
        "\"iso\"",
        "\"INCEPTION\"",
        "\"name\": {\"header\"",
        "\"unit\", \"name\"",
        "\"stage\", \"in\"",
        "\"csv\""
      })
  void boundsItsMessages(String found) {
    String huge = found.replaceFirst("[A-Za-z0-9-]+", "x".repeat(500_000));
    assertThat(SmallRegister.MAPPING).contains(found);

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping(SmallRegister.MAPPING.replace(found, huge)))
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(600));
  }

  /** Jackson throws no exception of its own for them. */
  @Test
  void refusesZerosThatLookLikeAnotherEncoding() {
    byte[] zeros = {0, 0, 1, 0, 0, 1, 'K', 'K'};

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> Mapping.read(new ByteArrayInputStream(zeros), "m.json"))
        .withMessage(
            "The mapping m.json is not JSON: Unsupported UCS-4 endianness (2143) detected.");
  }

  @Test
  void refusesDuplicateFields() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping("{\"csv\": 1, \"csv\": 2}"))
        .withMessage("The mapping m.json is not JSON: Duplicate field 'csv' at line 1, column 17.");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> SmallRegister.mapping("[".repeat(100_000)))
        .withMessageStartingWith("The mapping m.json is not JSON: Document nesting depth")
        .withMessageMatching("[^\\n]*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Name,Unit,State,Begun,Live,N,N | The register has no column "Stage", which the mapping names "stage"; it has "Name", "Unit", "State", "Begun", "Live", "N", "N".
          Name,Unit,Stage,Begun          | The register has no column at position 4 (starting from 0), which the mapping names "live"; it has 4 columns.
          Name,Unit,Stage,Begun,Unit     | The header "Unit" occurs 2 times and cannot be used for the column "unit"; state a position.
          Name,Unit,Stage,X,Begun        | The mapping binds "begun" and "live" to the same column "Begun"; each column can be bound only once.
          """)
  void requiresItsColumns(String header, String message) throws IOException {
    Path data = Files.writeString(folder.resolve("data.csv"), header + "\n");

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> Registers.imported(data, SmallRegister.mapping(SmallRegister.MAPPING)))
        .withMessage(message);
  }
}
