package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** An object of more fields than a word has bits: each is still looked at by itself. */
class WideObjectTest {

  private static final int FIELDS = FieldSet.MAX_FIELDS;
  private static final int REQUIRED = FIELDS - 10;

  private static final ObjectType<Wide, Map<String, String>> WIDE = wide();

  private static final Documents DOCUMENTS =
      new Documents(Documents.factory(JsonLimits.standard()), JsonLimits.standard(), false);

  /** What the test reads into. */
  record Wide(Map<String, String> texts) {}

  private static ObjectType<Wide, Map<String, String>> wide() {
    return wide(FIELDS);
  }

  private static ObjectType<Wide, Map<String, String>> wide(int fields) {
    Table<Wide, Map<String, String>> table = Table.of(Wide.class, HashMap::new, Wide::new);
    for (int i = 0; i < fields; i++) {
      String name = nameOf(i);
      if (i < REQUIRED) {
        table.required(
            name,
            TextType.TEXT,
            wide -> requireNonNull(wide.texts().get(name)),
            (texts, v) -> texts.put(name, v));
      } else {
        table.optional(
            name,
            TextType.TEXT,
            wide -> Optional.ofNullable(wide.texts().get(name)),
            (texts, v) -> texts.put(name, v));
      }
    }
    return table.closed();
  }

  private static String nameOf(int index) {
    return "f" + index;
  }

  private static List<String> allNames() {
    return IntStream.range(0, FIELDS)
        .mapToObj(WideObjectTest::nameOf)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String document(List<String> names) {
    return names.stream()
        .map(name -> "\"%s\":\"%s\"".formatted(name, name))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static Wide read(List<String> names) {
    return DOCUMENTS.read(WIDE, document(names));
  }

  private static List<Tuple> problemsOf(List<String> names) {
    return catchThrowableOfType(AimsJsonException.class, () -> read(names)).problems().stream()
        .map(problem -> tuple(problem.finding().rule(), problem.finding().path()))
        .toList();
  }

  private static List<String> messagesOf(List<String> names) {
    return catchThrowableOfType(AimsJsonException.class, () -> read(names)).problems().stream()
        .map(problem -> problem.finding().message())
        .toList();
  }

  @Test
  void isRefusedBeyondTheFieldsThatASetHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> wide(FIELDS + 1))
        .withMessage("Wide has 129 fields; a table has at most 128.");
  }

  @Test
  void readsEachFieldInAnyOrder() {
    List<String> names = allNames();
    Map<String, String> each = new TreeMap<>();
    names.forEach(name -> each.put(name, name));

    assertThat(read(names).texts()).isEqualTo(each);
    Collections.reverse(names);
    assertThat(read(names).texts()).isEqualTo(each);
  }

  @Test
  void needsNoOptionalField() {
    List<String> names = allNames();
    names.removeAll(names.subList(REQUIRED, FIELDS));

    assertThat(read(names).texts()).hasSize(REQUIRED);
  }

  @Test
  void reportsDuplicatesOnBothSidesOfTheSixtyFourth() {
    List<String> names = allNames();
    names.addAll(List.of("f0", "f63", "f64", "f100", "f127"));

    assertThat(problemsOf(names))
        .containsExactly(
            tuple("json-duplicate-field", "/f0"),
            tuple("json-duplicate-field", "/f63"),
            tuple("json-duplicate-field", "/f64"),
            tuple("json-duplicate-field", "/f100"),
            tuple("json-duplicate-field", "/f127"));
  }

  @Test
  void reportsWhatIsMissingOnBothSidesOfTheSixtyFourth() {
    List<String> names = allNames();
    names.removeAll(List.of("f0", "f63", "f64", "f100", "f117", "f127"));

    assertThat(messagesOf(names))
        .containsExactly(
            "The required field \"f0\" of Wide is missing.",
            "The required field \"f63\" of Wide is missing.",
            "The required field \"f64\" of Wide is missing.",
            "The required field \"f100\" of Wide is missing.",
            "The required field \"f117\" of Wide is missing.");
  }

  @Test
  void reportsEachMissingFieldOfAnEmptyObject() {
    assertThat(messagesOf(List.of())).hasSize(REQUIRED);
  }
}
