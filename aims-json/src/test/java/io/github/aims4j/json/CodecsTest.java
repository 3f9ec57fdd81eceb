// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.fixtures.Samples;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated against the model, by reflection: neither has a field that the other lacks. */
class CodecsTest {

  static List<Class<?>> types() {
    return Codecs.types();
  }

  private static ObjectReader<?, ?> reader(Class<?> type) {
    return requireNonNull(Codecs.reader(type.getName()));
  }

  private static ObjectWriter<?> writer(Class<?> type) {
    return requireNonNull(Codecs.writer(type.getName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void eachAttributeIsAFieldWithItsName(Class<?> type) {
    Set<String> fields = new TreeSet<>(reader(type).fieldNames());
    if (type == Aims.class || SampleDocuments.byType().containsKey(type)) {
      assertThat(fields.remove("aims4j")).isTrue();
    }
    if (fields.remove("$schema")) {
      fields.add("schema");
    }
    if (reader(type).isExtensible()) {
      fields.add("extensions");
    }

    assertThat(fields).isEqualTo(attributesOf(type));
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

  @ParameterizedTest
  @MethodSource("types")
  void readerAndWriterHaveTheSameFieldsInTheSameOrder(Class<?> type) {
    assertThat(writer(type).names()).isEqualTo(reader(type).names());
    for (int i = 0; i < reader(type).names().length; i++) {
      assertThat(reader(type).indexOf(reader(type).names()[i].getValue())).isEqualTo(i);
    }
    assertThat(reader(type).indexOf("x-a")).isEqualTo(ObjectReader.OTHER);
  }

  @Test
  void eachEntityIsOneOfTheTypesAndEveryTypeHasANameOfItsOwn() {
    assertThat(types())
        .filteredOn(Entity.class::isAssignableFrom)
        .containsExactlyInAnyOrderElementsOf(
            Samples.aims()
                .records()
                .map(Object::getClass)
                .map(Class::getSuperclass)
                .collect(Collectors.toSet()));
    assertThat(types())
        .filteredOn(type -> reader(type).isExtensible())
        .allMatch(Extensible.class::isAssignableFrom);
    assertThat(types()).extracting(type -> reader(type).name()).doesNotHaveDuplicates();
  }

  @Test
  void theSamplesHaveEveryFieldAndAreReadAsTheyWereWritten() throws IOException {
    AimsJson json = AimsJson.standard();
    byte[] aims = json.write(Samples.aims());
    Set<String> seen = new TreeSet<>();
    SampleParts.byType()
        .forEach(
            (type, parts) ->
                parts.forEach(
                    part ->
                        part.fieldNames().forEachRemaining(field -> seen.add(type + "." + field))));
    seen.removeIf(field -> field.contains(".x-"));

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            types().stream()
                .map(CodecsTest::reader)
                .flatMap(each -> each.fieldNames().stream().map(field -> each.name() + "." + field))
                .toList());
    assertThat(json.read(aims)).isEqualTo(Samples.aims());
  }

  @Test
  void readerAndWriterAreFoundByTheNameOfTheClass() {
    assertThat(Codecs.reader(Finding.class.getName())).isSameAs(FindingReader.INSTANCE);
    assertThat(Codecs.writer(Finding.class.getName())).isSameAs(FindingWriter.INSTANCE);
    assertThat(Codecs.reader(Object.class.getName())).isNull();
    assertThat(Codecs.writer(Object.class.getName())).isNull();
    assertThat(Codecs.types()).startsWith(Aims.class);
  }

  @Test
  void theFieldsWithRecordsAreThoseOfTheRoot() {
    assertThat(AimsReader.INSTANCE.fieldNames())
        .filteredOn(field -> !Codecs.holdsRecords(field))
        .containsExactly("aims4j", "$schema", "edition");
    assertThat(Codecs.holdsRecords("x-a")).isFalse();
  }
}
