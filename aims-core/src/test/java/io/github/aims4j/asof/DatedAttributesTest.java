// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of dates are those of the model: a new date, or a new place of one, is missed here.
 */
class DatedAttributesTest {

  private static final Set<Object> DATES =
      Set.of(LocalDate.class, PartialDate.class, Instant.class);

  private static Stream<ModelType<?>> types() {
    return ModelType.all().stream().filter(type -> !type.isAims());
  }

  @Test
  void everyDateOfTheModelHasAnEffect() {
    Set<String> dates =
        types()
            .flatMap(
                type ->
                    type.attributes().stream()
                        .filter(attribute -> DATES.contains(attribute.valueType()))
                        .map(attribute -> type.name() + "." + attribute.name()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(dates).hasSizeGreaterThan(150);
    assertThat(DatedAttributes.all().map(DatedAttribute::key))
        .containsExactlyInAnyOrderElementsOf(dates);
  }

  @Test
  void resultsAndPlansAreAttributesOfTheType() {
    Map<String, Set<String>> names =
        types()
            .collect(
                Collectors.toMap(
                    ModelType::name,
                    type ->
                        type.attributes().stream()
                            .map(Attribute::name)
                            .collect(Collectors.toSet())));

    assertThat(DatedAttributes.all())
        .allSatisfy(
            date ->
                assertThat(names.get(date.type()))
                    .containsAll(date.results())
                    .containsAll(
                        date.plan().map(DatedAttribute.Plan::attributes).orElse(List.of())));
  }

  @Test
  void everyPlaceOfDatesIsWalked() {
    Map<String, String> places = new TreeMap<>();
    types()
        .forEach(
            type ->
                type.attributes().stream()
                    .filter(attribute -> attribute.valueType() != Evidence.class)
                    .forEach(
                        attribute ->
                            dated(attribute)
                                .ifPresent(
                                    part ->
                                        places.put(type.name() + "." + attribute.name(), part))));

    assertThat(DatedParts.TYPES).containsExactlyInAnyOrderEntriesOf(places);
  }

  /** Everything that has evidence has it by that name, and nothing else is called so. */
  @Test
  void evidenceIsWalkedWhereverItIs() {
    types()
        .forEach(
            type ->
                assertThat(type.attributes())
                    .allSatisfy(
                        attribute ->
                            assertThat(attribute.name().equals("evidence"))
                                .isEqualTo(attribute.valueType() == Evidence.class)));
  }

  private static Optional<String> dated(Attribute attribute) {
    return types()
        .filter(type -> attribute.valueType() == type.type())
        .filter(type -> hasDates(type, new HashSet<>()))
        .map(ModelType::name)
        .findFirst();
  }

  private static boolean hasDates(ModelType<?> type, Set<ModelType<?>> seen) {
    return seen.add(type)
        && type.attributes().stream()
            .anyMatch(
                attribute ->
                    DATES.contains(attribute.valueType())
                        || (attribute.valueType() != Evidence.class
                            && types()
                                .filter(part -> attribute.valueType() == part.type())
                                .anyMatch(part -> hasDates(part, seen))));
  }
}
