package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An object of more fields than one number has bits. */
class ManyFieldsTest {

  private static ObjectType<Map<Integer, String>, Map<Integer, String>> table(int fields) {
    Table<Map<Integer, String>, Map<Integer, String>> table =
        Table.of(type(), TreeMap::new, map -> map);
    for (int i = 0; i < fields; i++) {
      int field = i;
      table.required(
          "f" + i,
          TextType.TEXT,
          map -> map.getOrDefault(field, ""),
          (map, v) -> map.put(field, v));
    }
    return table.closed();
  }

  // There is no class of a map of certain types.
  @SuppressWarnings("unchecked")
  private static Class<Map<Integer, String>> type() {
    return (Class<Map<Integer, String>>) (Class<?>) Map.class;
  }

  private static Map<Integer, String> read(String document) {
    Documents documents =
        new Documents(Documents.factory(JsonLimits.standard()), JsonLimits.standard(), false);
    return documents.read(table(70), document.getBytes(StandardCharsets.UTF_8), 0);
  }

  private static String fields(IntStream indexes) {
    return indexes.mapToObj(i -> "\"f%d\":\"%d\"".formatted(i, i)).collect(Collectors.joining(","));
  }

  @Test
  void allAreRead() {
    assertThat(read("{" + fields(IntStream.range(0, 70)) + "}"))
        .hasSize(70)
        .containsEntry(69, "69")
        .containsEntry(5, "5");
  }

  @Test
  void whatIsMissingAndWhatStandsTwiceIsToldOnBothSidesOfTheSixtyFourth() {
    String document = "{" + fields(IntStream.range(1, 69)) + ",\"f68\":\"a\",\"f4\":\"b\"}";

    assertThatExceptionOfType(AimsJsonException.class)
        .isThrownBy(() -> read(document))
        .satisfies(
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.finding().rule() + problem.finding().path())
                    .containsExactlyInAnyOrder(
                        "json-duplicate-field/f68",
                        "json-duplicate-field/f4",
                        "json-missing-field",
                        "json-missing-field"));
  }

  @Test
  void aTableOfMoreThanTwiceSixtyFourIsRefused() {
    assertThat(table(128).fields()).hasSize(128);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table(129))
        .withMessage("interface java.util.Map has 129 fields; at most 128 are read.");
  }
}
