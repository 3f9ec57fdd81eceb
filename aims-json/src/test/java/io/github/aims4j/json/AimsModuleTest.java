// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.TreatmentOption;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The types of the model in a mapper of a user. */
class AimsModuleTest {

  private static final TestMapper MAPPER = TestMapper.standard();
  private static final String RISK = "{\"id\":\"r\",\"title\":\"t\"}";

  /** What a program of a user has around values of the model. */
  public record Row(
      Id<Risk> risk,
      AnnexControl control,
      Provision provision,
      PartialDate since,
      TreatmentOption option,
      RecordKind kind,
      Clause clause,
      Extension extension,
      Extensions extensions,
      Map<Id<Risk>, List<AnnexControl>> controls,
      Map<AnnexControl, PartialDate> dates,
      Map<PartialDate, Risk> risks) {}

  private static final Row ROW =
      new Row(
          Id.of("r"),
          AnnexControl.A_6_2_4,
          AnnexControl.A_2_2,
          PartialDate.parse("2024-08 [24-Aug]"),
          TreatmentOption.RETAIN,
          RecordKind.AI_SYSTEM,
          Clause.CLAUSE_4_1,
          new Extension.Num("1.50"),
          Extensions.none().with("x-a", Extension.NULL),
          Map.of(Id.of("r"), List.of(AnnexControl.A_2_2)),
          Map.of(AnnexControl.A_2_3, PartialDate.of(2024)),
          Map.of(PartialDate.of(2025), Samples.risk()));

  @Test
  void writesTheBytesThatTheLibraryWrites() throws IOException {
    assertThat(MAPPER.write(Samples.aims())).isEqualTo(AimsJson.standard().write(Samples.aims()));
    assertThat(MAPPER.write(Samples.finding()))
        .isEqualTo(AimsJson.standard().writeRecord(Finding.class, Samples.finding()));
  }

  @Test
  void readsAndWritesValuesOutsideARecord() throws IOException {
    String json = new String(MAPPER.write(ROW), UTF_8);

    assertThat(json)
        .contains(
            "\"risk\":\"r\"",
            "\"control\":\"A.6.2.4\"",
            "\"provision\":\"A.2.2\"",
            "\"since\":\"2024-08 [24-Aug]\"",
            "\"kind\":\"ai-system\"",
            "\"clause\":\"4.1\"",
            "\"extension\":1.50",
            "\"extensions\":{\"x-a\":null}",
            "\"controls\":{\"r\":[\"A.2.2\"]}",
            "\"dates\":{\"A.2.3\":\"2024\"}");
    assertThat(MAPPER.read(json, Row.class)).isEqualTo(ROW);
  }

  static List<Arguments> parts() throws IOException {
    Map<String, List<JsonNode>> parts = SampleParts.byType();
    return Codecs.types().stream().map(type -> Arguments.of(type, partOf(type, parts))).toList();
  }

  private static JsonNode partOf(Class<?> type, Map<String, List<JsonNode>> parts) {
    String name = Objects.requireNonNull(Codecs.reader(type.getName())).name();
    return Objects.requireNonNull(parts.get(name), name + " has no sample").get(0);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void readsAndWritesEachTypeByItself(Class<?> type, JsonNode part) throws IOException {
    Object value = MAPPER.read(part.toString(), type);

    assertThat(value).isInstanceOf(type);
    assertThat(TestMapper.plain(MAPPER.write(value))).isEqualTo(TestMapper.plain(part));
  }

  @Test
  void readsAndWritesEachWordAlsoAsAKey() throws IOException {
    for (EnumCodec<?> words : Codecs.words()) {
      for (Object constant : words.type().getEnumConstants()) {
        Map<Object, Integer> map = Map.of(constant, 1);

        assertThat(MAPPER.read(MAPPER.write(constant), words.type())).isEqualTo(constant);
        assertThat(MAPPER.readMap(MAPPER.write(map), words.type())).isEqualTo(map);
      }
    }
  }

  @Test
  void refusesAKeyThatIsNone() {
    assertRefused(() -> MAPPER.readMap("{\"A.99\":1}".getBytes(UTF_8), AnnexControl.class))
        .withMessageContaining("A.99");
    assertRefused(() -> MAPPER.readMap("{\"nowhere\":1}".getBytes(UTF_8), TreatmentOption.class))
        .withMessageContaining("is not one of the allowed values");
  }

  @Test
  void readsATreeInMemory() throws IOException {
    Aims aims = Samples.emptyAims();

    assertThat(MAPPER.throughTree(aims, Aims.class)).isEqualTo(aims);
  }

  @Test
  void refusesWhatATreeInMemoryCanHoldAndJsonCannot() {
    assertRefused(() -> MAPPER.throughTree(risk("x-a", Double.NaN), Risk.class))
        .withMessageContaining("NaN");
    assertRefused(() -> MAPPER.throughTree(risk("x-a", new byte[] {1}), Risk.class))
        .withMessageContaining("a value that JSON does not have");
  }

  private static Map<String, Object> risk(String field, Object value) {
    return Map.of("id", "r", "title", "t", field, value);
  }

  @Test
  void causesARefusalWithItsPlace() {
    assertRefused(() -> MAPPER.read("\n{\"id\": \"r\", \"titel\": 1}", Risk.class))
        .havingCause()
        .isInstanceOfSatisfying(
            AimsJsonException.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(JsonProblem::toString)
                    .containsExactly(
                        "document, line 2, column 1: The required field \"title\" of Risk is missing.",
                        "/titel, line 2, column 13: Risk has no field \"titel\"; allowed fields are "
                            + Refusal.fieldsOf(RiskReader.INSTANCE)
                            + ", and fields that start with x-."));
  }

  @Test
  void statesNoLinesOfATree() {
    assertRefused(() -> MAPPER.readTree("{\"id\": \"r\"}", Risk.class))
        .havingCause()
        .withMessage("document: The required field \"title\" of Risk is missing.");
  }

  @Test
  void refusesMalformedTextWithinARecord() {
    assertRefused(() -> MAPPER.read("{\"id\": \"r\", \"title\": \"t", Risk.class))
        .havingCause()
        .isInstanceOf(AimsJsonException.class)
        .withMessageEndingWith("The document ends unexpectedly.");
  }

  @Test
  void refusesToWriteAnUnpairedSurrogate() {
    Risk risk = with("x-a", Extension.of("\ud83d"));

    assertRefused(() -> MAPPER.write(risk))
        .withMessageStartingWith(
            "The string at /x-a cannot be written: it contains an unpaired surrogate.")
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  private static Risk with(String name, Extension value) {
    return Risk.builder()
        .id(Id.of("r"))
        .title("t")
        .extensions(Extensions.none().with(name, value))
        .build();
  }

  @Test
  void hasTheLimitsOfItsCodec() throws IOException {
    JsonLimits limits = JsonLimits.standard().withStringLength(10).withDepth(3);
    TestMapper mapper = TestMapper.with(AimsJson.standard().withLimits(limits).module());

    assertThat(mapper.read(RISK, Risk.class).title()).isEqualTo("t");
    assertRefused(() -> mapper.read("{\"id\":\"r\",\"title\":\"12345678901\"}", Risk.class))
        .havingCause()
        .withMessageContaining("10");
    assertRefused(() -> mapper.read("{\"id\":\"r\",\"title\":\"t\",\"x-a\":[[[]]]}", Risk.class))
        .havingCause()
        .withMessageEndingWith(
            "Objects and arrays are nested deeper than the maximum of 3 levels.");
    assertRefused(() -> MAPPER.read(nested(200), Risk.class))
        .havingCause()
        .isInstanceOf(AimsJsonException.class)
        .withMessageContaining("100");
  }

  private static String nested(int depth) {
    return "{\"id\":\"r\",\"title\":\"t\",\"x-a\":%s%s}"
        .formatted("[".repeat(depth), "]".repeat(depth));
  }

  @Test
  void hasTheLimitsOfTheMapper() {
    assertRefused(() -> TestMapper.withDepth(10).read(nested(10), Risk.class))
        .havingCause()
        .isInstanceOf(AimsJsonException.class);
  }

  @Test
  void keepsUnknownFieldsAsItsCodecDoes() throws IOException {
    TestMapper keeping = TestMapper.with(AimsJson.standard().keepingUnknownFields().module());
    String json = "{\"id\":\"r\",\"title\":\"t\",\"weather\":[1.50]}";

    Risk risk = keeping.read(json, Risk.class);

    assertThat(risk.extensions().get("weather")).isPresent();
    assertThat(keeping.write(risk)).asString(UTF_8).isEqualTo(json);
    assertRefused(() -> MAPPER.read(json, Risk.class))
        .havingCause()
        .withMessageContaining("weather");
    assertRefused(() -> MAPPER.write(risk)).withMessageContaining("does not start with x-");
  }

  @Test
  void isFoundByAMapper() throws IOException {
    TestMapper mapper = TestMapper.withFoundModules();

    assertThat(mapper.write(Samples.aims())).isEqualTo(AimsJson.standard().write(Samples.aims()));
    assertThat(mapper.read(RISK, Risk.class).title()).isEqualTo("t");
  }

  @Test
  void replacesTheOneThatAMapperFound() throws IOException {
    TestMapper mapper =
        TestMapper.withFoundModulesAnd(AimsJson.standard().keepingUnknownFields().module());

    assertThat(mapper.read("{\"id\":\"r\",\"title\":\"t\",\"weather\":1}", Risk.class).title())
        .isEqualTo("t");
  }

  static List<Arguments> mappersThatChangeValues() {
    return List.of(
        Arguments.of(
            TestMapper.ofCbor(),
            "The module of aims4j supports JSON only, but the format of this mapper is CBOR."),
        Arguments.of(TestMapper.withDefaultTyping(), "does not support type ids"),
        Arguments.of(
            TestMapper.withNumbersAsStrings(), "does not support WRITE_NUMBERS_AS_STRINGS"));
  }

  @ParameterizedTest
  @MethodSource("mappersThatChangeValues")
  void refusesToWriteWithAMapperThatChangesValues(TestMapper mapper, String message) {
    assertRefused(() -> mapper.write(ROW)).withMessageContaining(message);
  }

  @Test
  void refusesToReadAnotherFormat() throws IOException {
    byte[] cbor = TestMapper.ofCbor().write(Map.of("id", "r", "title", "t"));

    assertRefused(() -> TestMapper.ofCbor().read(cbor, Risk.class))
        .withMessageContaining("supports JSON only");
  }

  @Test
  void refusesToReadTypeIds() {
    assertRefused(() -> TestMapper.withDefaultTyping().read(RISK, Risk.class))
        .withMessageContaining("does not support type ids");
  }

  private static ThrowableAssertAlternative<? extends Exception> assertRefused(
      ThrowingCallable use) {
    return assertThatExceptionOfType(TestMapper.REFUSAL).isThrownBy(use);
  }
}
