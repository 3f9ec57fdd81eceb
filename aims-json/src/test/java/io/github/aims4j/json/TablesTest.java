package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables against the model, by reflection: neither has a field that the other lacks. */
class TablesTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<ObjectType<?, ?>> tables() {
    return Tables.ALL;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void eachAttributeIsAFieldOfItsName(ObjectType<?, ?> table) {
    Set<String> fields =
        fieldsOf(table).map(Field::name).collect(Collectors.toCollection(TreeSet::new));
    if (table.isExtensible()) {
      fields.add("extensions");
    }

    assertThat(fields).isEqualTo(attributesOf(table.type()));
  }

  private static Stream<Field<?, ?>> fieldsOf(ObjectType<?, ?> table) {
    return table.fields().stream()
        .<Field<?, ?>>map(field -> field)
        .filter(field -> !(field instanceof FormatField));
  }

  private static Set<String> attributesOf(Class<?> type) {
    Stream<String> names =
        type.isRecord()
            ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
            : accessorsOf(type).map(Method::getName);
    return names.collect(Collectors.toCollection(TreeSet::new));
  }

  /** A default attribute is no abstract method; its implementation has a place to keep it. */
  private static Stream<Method> accessorsOf(Class<?> type) {
    assertThat(type.getPermittedSubclasses()).as("implementations of %s", type).hasSize(1);
    Set<String> kept =
        Arrays.stream(type.getPermittedSubclasses()[0].getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !Modifier.isTransient(field.getModifiers()))
            .map(java.lang.reflect.Field::getName)
            .collect(Collectors.toSet());
    Predicate<Method> isAttribute =
        method -> Modifier.isAbstract(method.getModifiers()) || kept.contains(method.getName());
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(isAttribute);
  }

  @Test
  void eachTypeOfTheModelHasOneTable() {
    List<Class<?>> extensible =
        Tables.ALL.stream()
            .filter(ObjectType::isExtensible)
            .<Class<?>>map(ObjectType::type)
            .toList();

    assertThat(extensible)
        .containsExactlyInAnyOrderElementsOf(
            ModelType.all().stream().<Class<?>>map(ModelType::type).toList());
    assertThat(Tables.ALL).extracting(ObjectType::name).doesNotHaveDuplicates();
  }

  @Test
  void eachTableIsReachedFromADocumentAFindingOrAQuestion() {
    Set<ObjectType<?, ?>> reached = new HashSet<>();
    reach(Tables.AIMS, reached);
    reach(FindingTables.FINDING, reached);
    reach(FindingTables.OPEN_QUESTION, reached);

    assertThat(reached).containsExactlyInAnyOrderElementsOf(Tables.ALL);
  }

  private static void reach(ObjectType<?, ?> table, Set<ObjectType<?, ?>> reached) {
    if (reached.add(table)) {
      table.fields().stream()
          .map(Field::type)
          .filter(ObjectType.class::isInstance)
          .forEach(type -> reach((ObjectType<?, ?>) type, reached));
    }
  }

  @Test
  void theSamplesHaveEveryFieldAndAreReadAsTheyWereWritten() throws IOException {
    AimsJson json = AimsJson.standard();
    byte[] aims = json.write(Samples.aims());
    byte[] finding = json.writeRecord(Finding.class, Samples.finding());
    byte[] question = json.writeRecord(OpenQuestion.class, Samples.openQuestion());

    Set<String> seen = new TreeSet<>();
    see(MAPPER.readTree(aims), Tables.AIMS, seen);
    see(MAPPER.readTree(finding), FindingTables.FINDING, seen);
    see(MAPPER.readTree(question), FindingTables.OPEN_QUESTION, seen);

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Tables.ALL.stream()
                .flatMap(table -> table.fields().stream().map(field -> named(table, field)))
                .toList());
    assertThat(json.read(aims)).isEqualTo(Samples.aims());
    assertThat(json.readRecord(Finding.class, finding)).isEqualTo(Samples.finding());
    assertThat(json.readRecord(OpenQuestion.class, question)).isEqualTo(Samples.openQuestion());
  }

  private static String named(ObjectType<?, ?> table, Field<?, ?> field) {
    return table.name() + "." + field.name();
  }

  private static void see(JsonNode node, ObjectType<?, ?> table, Set<String> seen) {
    for (Field<?, ?> field : table.fields()) {
      JsonNode value = node.path(field.name());
      if (!value.isMissingNode()) {
        seen.add(named(table, field));
        if (field.type() instanceof ObjectType<?, ?> type) {
          (value.isArray() ? value : List.of(value)).forEach(each -> see(each, type, seen));
        }
      }
    }
  }

  @Test
  void aTableIsFoundByItsClassAlone() {
    assertThat(Tables.of(Finding.class)).contains(FindingTables.FINDING);
    assertThat(Tables.of(Object.class)).isEmpty();
    assertThat(Tables.ALL).extracting(ObjectType::name).startsWith("Aims");
  }
}
