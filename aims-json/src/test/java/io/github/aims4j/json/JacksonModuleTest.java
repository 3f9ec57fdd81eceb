package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.planning.Risk;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The types of the model within somebody's own Jackson. */
class JacksonModuleTest {

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(AimsJson.module());

  @Test
  void writesTheBytesThatTheLibraryWrites() throws IOException {
    assertThat(MAPPER.writeValueAsBytes(Samples.aims()))
        .isEqualTo(AimsJson.standard().write(Samples.aims()));
    assertThat(MAPPER.writeValueAsBytes(Samples.finding()))
        .isEqualTo(AimsJson.standard().writeRecord(Finding.class, Samples.finding()));
  }

  @Test
  void readsRecordsWithinOtherValues() throws IOException {
    Map<String, List<Risk>> risks = Map.of("open", List.of(Samples.risk()));

    assertThat(
            MAPPER.readValue(
                MAPPER.writeValueAsBytes(risks), new TypeReference<Map<String, List<Risk>>>() {}))
        .isEqualTo(risks);
  }

  @Test
  void readsATreeInMemory() throws IOException {
    Aims aims = Samples.emptyAims();

    assertThat(MAPPER.treeToValue(MAPPER.valueToTree(aims), Aims.class)).isEqualTo(aims);
  }

  @Test
  void aRefusalIsTheCauseWithItsPlace() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("\n{\"id\": \"r\", \"titel\": 1}", Risk.class))
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
  void aRefusedTreeHasNoLines() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"id\": \"r\"}"), Risk.class))
        .havingCause()
        .withMessage("document: The required field \"title\" of Risk is missing.");
  }

  @Test
  void malformedTextWithinARecordIsRefused() {
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"id\": \"r\", \"title\": \"t", Risk.class))
        .havingCause()
        .isInstanceOf(AimsJsonException.class)
        .withMessageEndingWith("The document ends unexpectedly.");
  }

  @Test
  void whatCannotBeWrittenIsAMappingException() {
    Aims aims =
        Samples.emptyAims().toBuilder()
            .extensions(Extensions.none().with("x-a", Extension.of("\ud83d")))
            .build();

    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> MAPPER.writeValueAsBytes(aims))
        .withMessageStartingWith(
            "The string at /x-a cannot be written: it contains an unpaired surrogate.")
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLimitsAreThoseOfTheMapper() throws IOException {
    JsonFactory shallow =
        new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(10).build())
            .build();
    ObjectMapper mapper = new ObjectMapper(shallow).registerModule(AimsJson.module());
    String title = "a".repeat(JsonLimits.standard().stringLength() + 1);
    String nested = "{\"id\":\"r\",\"title\":\"t\",\"x-a\":%s".formatted("[".repeat(10));

    assertThat(
            MAPPER
                .readValue("{\"id\":\"r\",\"title\":\"%s\"}".formatted(title), Risk.class)
                .title())
        .isEqualTo(title);
    assertThatExceptionOfType(JsonMappingException.class)
        .isThrownBy(() -> mapper.readValue(nested, Risk.class))
        .havingCause()
        .isInstanceOf(AimsJsonException.class)
        .withMessageEndingWith(
            "Objects and arrays are nested deeper than the maximum of 10 levels.");
  }
}
