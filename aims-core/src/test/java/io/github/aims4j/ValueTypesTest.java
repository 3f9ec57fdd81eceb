// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.operation.Duty;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type of the model, whichever it is. */
class ValueTypesTest {

  static List<ModelType<?>> types() {
    return ModelType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void valuesAreEqualWhenAllAttributesAre(ModelType<?> type) {
    assertThat(sample(type))
        .isEqualTo(sample(type))
        .hasSameHashCodeAs(sample(type))
        .isNotEqualTo(null)
        .isNotEqualTo("another type");
    for (Attribute attribute : type.attributes()) {
      boolean hasOneValue = attribute.valueType() == Duty.Subject.class;
      assertThat(alike(type, attribute))
          .as(attribute.toString())
          .hasSizeGreaterThan(hasOneValue ? 0 : 1);
    }
  }

  /** Values that differ in one attribute, or in what depends on it: no two of them are equal. */
  private static Set<Object> alike(ModelType<?> type, Attribute attribute) {
    return Stream.of(0, 1, 2, 3)
        .map(variant -> alike(type, attribute, variant))
        .max(Comparator.comparingInt(Set::size))
        .orElseThrow();
  }

  private static Set<Object> alike(ModelType<?> type, Attribute attribute, int variant) {
    Map<Object, Object> byAttribute = new HashMap<>();
    for (Object candidate : Samples.candidates(attribute, type)) {
      Map<String, Object> values = Samples.values(type, variant);
      if (attribute.name().equals("stage")) {
        values.put("history", List.of());
      }
      values.put(attribute.name(), candidate);
      Object value = type.build(values);
      byAttribute.putIfAbsent(attribute.get(value), value);
    }
    Set<Object> distinct = new HashSet<>(byAttribute.values());
    assertThat(distinct).as(attribute.toString()).hasSameSizeAs(byAttribute.values());
    return distinct;
  }

  @ParameterizedTest
  @MethodSource("types")
  void aBuilderOfAValueBuildsItAgain(ModelType<?> type) {
    Object value = sample(type);
    Object again = type.build(type.toBuilder(value));

    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  void reusingABuilderDoesNotChangeEarlierResults(ModelType<?> type) {
    Object builder = type.toBuilder(sample(type));
    Object value = type.build(builder);
    String before = value.toString();

    for (Attribute attribute : type.attributes()) {
      if (attribute.isList() && !attribute.name().equals("versions")) {
        attribute.set(builder, List.of());
      }
    }

    assertThat(value).hasToString(before);
  }

  @ParameterizedTest
  @MethodSource("types")
  void changingAnInputListAfterwardsHasNoEffect(ModelType<?> type) {
    Object value = sample(type);
    for (Attribute attribute : type.attributes().stream().filter(Attribute::isList).toList()) {
      List<Object> given = new ArrayList<>((List<?>) attribute.get(value));
      Map<String, Object> values = new HashMap<>();
      type.attributes().forEach(each -> values.put(each.name(), each.get(value)));
      values.put(attribute.name(), given);
      Object built = type.build(values);
      given.clear();

      assertThat(built).as(attribute.toString()).isEqualTo(value);
      assertThatThrownBy(() -> ((List<?>) attribute.get(built)).clear())
          .as(attribute.toString())
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsRefusedWithTheNameOfTheAttribute(ModelType<?> type) {
    for (Attribute attribute : type.attributes()) {
      if (attribute.setter().getParameterTypes()[0].isPrimitive() || attribute.isOptional()) {
        continue;
      }
      assertThatThrownBy(() -> setToNull(attribute, type))
          .as(attribute.toString())
          .cause()
          .isInstanceOf(NullPointerException.class)
          .satisfies(
              thrown -> {
                if (!attribute.isList()) {
                  assertThat(thrown).hasMessage(attribute.name());
                }
              });
    }
  }

  private static void setToNull(Attribute attribute, ModelType<?> type)
      throws IllegalAccessException, InvocationTargetException {
    attribute.setter().invoke(type.newBuilder(), new Object[] {null});
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatIsRequiredAndMissingIsNamed(ModelType<?> type) {
    List<String> required =
        type.attributes().stream()
            .filter(attribute -> !attribute.isOptional() && !attribute.isList())
            .map(Attribute::name)
            .filter(name -> !name.equals("extensions"))
            .toList();
    if (required.isEmpty()) {
      return;
    }

    assertThatThrownBy(() -> type.build(type.newBuilder()))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith(type.name() + " cannot be built without: ")
        .contains(required);
  }

  private static Object sample(ModelType<?> type) {
    return type.isAims() ? Samples.aims() : Samples.sample(type, 0);
  }
}
