// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.json.Refusal.document;
import static io.github.aims4j.json.Refusal.problemsOf;
import static io.github.aims4j.json.TestMapper.CURRENT_JACKSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.fixtures.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit: what just fits is read, one more is refused. */
class JsonLimitsTest {

  private static final AimsJson STANDARD = AimsJson.standard();

  private static AimsJson with(UnaryOperator<JsonLimits> change) {
    return STANDARD.withLimits(change.apply(JsonLimits.standard()));
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private static void fits(AimsJson json, String document) {
    assertThat(json.read(document)).isEqualTo(STANDARD.read(document));
  }

  @Test
  void aDocumentIsNotLargerThanItsLimit() throws IOException {
    byte[] document = bytes(document("\"x-a\": \"Größe\""));
    AimsJson exact = with(limits -> limits.withDocumentBytes(document.length));
    AimsJson less = with(limits -> limits.withDocumentBytes(document.length - 1));

    assertThat(exact.read(new ByteArrayInputStream(document))).isEqualTo(exact.read(document));
    assertThat(problemsOf(less, document))
        .containsExactly(
            "json-limit document, line 1, column 1: The document exceeds the maximum size of %d bytes."
                .formatted(document.length - 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> less.read(new ByteArrayInputStream(document)))
        .isInstanceOf(AimsJsonException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> less.read(new StringReader(new String(document, StandardCharsets.UTF_8))))
        .isInstanceOf(AimsJsonException.class);
  }

  @Test
  void aTextIsNotLongerThanItsLimit() {
    AimsJson json = with(limits -> limits.withStringLength(12));

    fits(json, document("\"x-a\": \"123456789012\""));
    assertThat(problemsOf(json, bytes(document("\"x-a\": \"1234567890123\""))))
        .singleElement()
        .asString()
        .startsWith("json-limit /x-a, line 4, ")
        .endsWith(": The string exceeds the maximum length of 12 characters.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456", "-12345", "1.2345", "1e0005"})
  void aNumberIsNotLongerThanItsLimit(String number) {
    AimsJson json = with(limits -> limits.withNumberLength(5));

    fits(json, document("\"x-a\": " + number.substring(0, 5)));
    assertThat(problemsOf(json, bytes(document("\"x-a\": " + number))))
        .singleElement()
        .asString()
        .startsWith("json-limit /x-a, line 4, ")
        .endsWith(": The number exceeds the maximum length of 5 characters.");
  }

  @Tag(CURRENT_JACKSON)
  @ParameterizedTest
  @ValueSource(strings = {"x-3456789012", "x-ü5ü7ü9_"})
  void aNameIsNotLongerInBytesThanItsLimit(String name) {
    AimsJson json = with(limits -> limits.withNameLength(12));

    fits(json, document("\"%s\": 1".formatted(name)));
    assertThat(problemsOf(json, bytes(document("\"%s_\": 1".formatted(name)))))
        .singleElement()
        .asString()
        .startsWith("json-limit ")
        .endsWith(": The field name exceeds the maximum length of 12 bytes.");
  }

  @Tag(CURRENT_JACKSON)
  @Test
  void aNameOfTheModelInAnUnusualPlaceIsNotLongerThanTheLimitEither() {
    String document = "{\"organization\": {\"id\": \"o\", \"name\": \"O\"}, \"aims4j\": \"0.1\"}";

    fits(with(limits -> limits.withNameLength(12)), document);
    assertThat(problemsOf(with(limits -> limits.withNameLength(11)), bytes(document)))
        .singleElement()
        .asString()
        .contains("maximum length of 11 bytes");
  }

  @Test
  void objectsAndListsRespectTheDepthLimit() {
    fits(STANDARD, document("\"x-a\": %s%s".formatted("[".repeat(99), "]".repeat(99))));
    assertThat(problemsOf(document("\"x-a\": %s%s".formatted("[".repeat(100), "]".repeat(100)))))
        .containsExactly(
            "json-limit /x-a%s...%s, line 4, column 110: Objects and arrays are nested deeper than the maximum of 100 levels."
                .formatted("/0".repeat(27), "/0".repeat(29)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"x-a\":", "[{\"risks\":"})
  void aHundredThousandLevelsAreRefusedWithoutAStackOverflow(String level) {
    AimsJson deepest = with(limits -> limits.withDepth(JsonLimits.MAX_DEPTH));
    String nested = level.repeat(100_000);

    for (AimsJson json : List.of(STANDARD, deepest, deepest.keepingUnknownFields())) {
      for (String document : List.of(nested, document("\"x-a\": " + nested))) {
        String rule = document.startsWith("[") ? "json-wrong-type " : "json-limit ";
        assertThat(problemsOf(json, bytes(document))).last().asString().startsWith(rule);
      }
    }
  }

  @Test
  void theGreatestDepthIsReadAndWrittenBack() {
    AimsJson deepest = with(limits -> limits.withDepth(JsonLimits.MAX_DEPTH));
    String value = "[".repeat(199) + "]".repeat(199);

    Aims aims = deepest.read(document("\"x-a\": " + value));

    assertThat(deepest.writeString(aims)).endsWith("\"x-a\":" + value + "}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.write(aims))
        .withMessage(
            "The value at /x-a%s is nested deeper than the maximum of 100 levels."
                .formatted("/0".repeat(98)));
  }

  @Test
  void whatIsRefusedForItsSizeNamesTheWayOut() {
    AimsJson json = with(limits -> limits.withDocumentBytes(1));

    assertThat(Refusal.refusal(json, bytes("{}")).problems())
        .extracting(problem -> problem.finding().remedy())
        .containsExactly("Reduce the size, or raise the limit with JsonLimits.");
  }

  @Test
  void theStandardLimitsHoldALongText() {
    Extension text = Extension.of("ä".repeat(5_000_000));
    Aims aims =
        Samples.emptyAims().toBuilder().extensions(Extensions.none().with("x-long", text)).build();

    assertThat(STANDARD.read(STANDARD.write(aims))).isEqualTo(aims);
  }

  @Test
  void aLimitIsAtLeastOne() {
    JsonLimits limits = JsonLimits.standard();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withDocumentBytes(0))
        .withMessage("JsonLimits.documentBytes must be at least 1, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withStringLength(-1))
        .withMessage("JsonLimits.stringLength must be at least 1, but is -1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withNumberLength(0))
        .withMessage("JsonLimits.numberLength must be at least 1, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withNameLength(0))
        .withMessage("JsonLimits.nameLength must be at least 1, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withDepth(0))
        .withMessage("JsonLimits.depth must be at least 1, but is 0.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> limits.withDepth(201))
        .withMessage("JsonLimits.depth must be at most 200, but is 201.");
  }
}
