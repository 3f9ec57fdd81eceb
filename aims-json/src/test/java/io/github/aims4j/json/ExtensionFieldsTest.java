// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.problemsOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields that the model has no place for: kept as they are, or refused, never dropped. */
class ExtensionFieldsTest {

  private static final Set<String> ABOUT_RECORDS =
      Set.of(
          "io.github.aims4j.agenda",
          "io.github.aims4j.asof",
          "io.github.aims4j.conformity",
          "io.github.aims4j.crosswalk",
          "io.github.aims4j.diff",
          "io.github.aims4j.finding",
          "io.github.aims4j.portfolio",
          "io.github.aims4j.readiness");

  private static final AimsJson JSON = AimsJson.standard();
  private static final AimsJson KEEPING = JSON.keepingUnknownFields();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.50", "1E400", "-0", "-0.0", "1e+05", "0.10", "123456789012345678901234567890",
        "true", "null", "\"\"", "[]", "{}", "[[],{}]", "{\"b\":1,\"a\":{\"\":[1.0,\"x\"]}}",
        "\"\\u0000\\\"\\\\\"", "\"😀\""
      })
  void aValueIsWrittenWithTheTokensThatWereRead(String value) {
    Aims aims = JSON.read(document("\"x-a\": " + value));

    assertThat(JSON.writeString(aims)).endsWith(",\"x-a\":" + value + "}");
    assertThat(JSON.read(JSON.pretty().write(aims))).isEqualTo(aims);
  }

  @Test
  void theyKeepTheirOrderAndComeAfterTheKnownFields() {
    String organization =
        "{\"x-z\": 1, \"id\": \"bank\", \"x-a\": 2, \"name\": \"Bank\", \"x-m\": 3}";
    Aims aims =
        JSON.read(
            "{\"x-b\": 1, \"organization\": %s, \"aims4j\": \"0.1\"}".formatted(organization));

    assertThat(JSON.writeString(aims))
        .isEqualTo(
            "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"bank\",\"name\":\"Bank\","
                + "\"x-z\":1,\"x-a\":2,\"x-m\":3},\"x-b\":1}");
  }

  @Test
  void theirOrderCountsInEquality() {
    assertThat(JSON.read(document("\"x-a\": 1, \"x-b\": 2")))
        .isNotEqualTo(JSON.read(document("\"x-b\": 2, \"x-a\": 1")));
  }

  @Test
  void manyAreKeptInTheirOrder() {
    String fields =
        IntStream.range(0, 1000)
            .mapToObj(i -> "\"x-%d\":%d".formatted(i * 7919 % 1000, i))
            .collect(Collectors.joining(","));

    assertThat(JSON.writeString(JSON.read(document(fields)))).endsWith("," + fields + "}");
  }

  @Test
  void everyObjectButThoseThatSpeakOfRecordsHasThem() {
    String written = JSON.writeString(Samples.aims());

    assertThat(Codecs.types())
        .filteredOn(type -> !requireNonNull(Codecs.reader(type.getName())).isExtensible())
        .hasSizeGreaterThan(5)
        .allMatch(type -> ABOUT_RECORDS.contains(type.getPackageName()));
    int subjects = count("\\{\"kind\":\"[a-z-]+\",\"id\":", written);
    assertThat(subjects).isPositive();
    assertThat(count("\"x-score\":1\\.50", written)).isEqualTo(count("\\{", written) - subjects);
  }

  private static int count(String pattern, String text) {
    return text.split(pattern, -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x-a\": 1, \"x-a\": 1", "\"x-b\": {\"a\": 1, \"a\": 2}"})
  void namesAreUnique(String fields) {
    assertThat(problemsOf(document(fields)))
        .singleElement()
        .asString()
        .startsWith("json-duplicate-field ")
        .endsWith(
            "The object contains the field \"%s\" more than once."
                .formatted(fields.startsWith("\"x-a") ? "x-a" : "a"));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 64, 65, 66, 200})
  void theFirstAndTheLastOfManyStandOnce(int count) {
    String fields =
        IntStream.range(0, count)
            .mapToObj("\"x-%d\": 1, "::formatted)
            .collect(Collectors.joining());

    for (int repeated : new int[] {0, count - 1}) {
      assertThat(problemsOf(document(fields + "\"x-%d\": 2".formatted(repeated))))
          .singleElement()
          .asString()
          .startsWith("json-duplicate-field /x-%d, ".formatted(repeated));
    }
  }

  @Test
  void namesOfOneHashCodeAreTwo() {
    assertThat("x-Aa").hasSameHashCodeAs("x-BB");

    assertThat(JSON.writeString(JSON.read(document("\"x-Aa\":1,\"x-BB\":2"))))
        .endsWith(",\"x-Aa\":1,\"x-BB\":2}");
  }

  @Test
  void unknownFieldsAreKeptOnRequestAndNothingIsDropped() {
    String document =
        "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"bank\",\"name\":\"Bank\",\"colour\":"
            + "{\"deep\":[1.50,null]}},\"risks\":[{\"id\":\"r\",\"title\":\"t\",\"x-a\":1,"
            + "\"ownr\":\"jo\",\"x-\":[]}],\"\":0}";

    assertThat(KEEPING.writeString(KEEPING.read(document))).isEqualTo(document);
    assertThat(problemsOf(document))
        .extracting(problem -> problem.substring(0, problem.indexOf(',')))
        .containsExactly(
            "json-unknown-field /organization/colour",
            "json-unknown-field /risks/0/ownr",
            "json-unknown-field /risks/0/x-",
            "json-unknown-field /");
  }

  @Test
  void aFindingKeepsNoUnknownFields() {
    String finding =
        new String(JSON.writeRecord(Finding.class, Samples.finding()), StandardCharsets.UTF_8);
    byte[] more =
        finding.replace("{\"rule\"", "{\"x-a\":1,\"rule\"").getBytes(StandardCharsets.UTF_8);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEEPING.readRecord(Finding.class, more))
        .withMessage(
            "/x-a, line 1, column 2: Finding has no field \"x-a\"; allowed fields are rule, check, weight, basis, criteria, subject, path, message, remedy, arguments.");
  }

  @Test
  void keptFieldsAreOnlyWrittenIfConfigured() {
    Aims aims = KEEPING.read(document("\"colour\": \"red\""));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(aims))
        .withMessage(
            "The extension \"colour\" of Aims does not start with x-; only an AimsJson that keeps unknown fields can write it.");
  }

  @Test
  void anExtensionWithTheNameOfAFieldIsNotWritten() {
    Extensions extensions =
        new Extensions(
            new Extension.Fields(List.of(new Extension.Field("risks", Extension.of("none")))));
    Aims aims = Samples.emptyAims().toBuilder().extensions(extensions).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> KEEPING.write(aims))
        .withMessage(
            "The extension \"risks\" of Aims has the name of a model field; choose another name.");
  }
}
