// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.context.Organization;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.RecordChange;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.json.AimsJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the diff of any two AIMS. */
class AimsDiffPropertyTest {

  private static final AimsJson JSON = AimsJson.standard().keepingUnknownFields();
  private static final RecordForm FORM = JSON.recordForm();

  @Provide
  Arbitrary<Aims> any() {
    return Arbitraries.oneOf(
        Generators.aims(),
        Arbitraries.of(SampleAims.harbourBank(), SampleAims.kestrelArchitects()));
  }

  @Property(tries = 100)
  void theDiffOfEqualsIsEmpty(@ForAll("any") Aims aims) {
    AimsDiff diff = AimsDiff.between(aims, Samples.reversed(aims), FORM);

    assertThat(diff.isEmpty()).as("%s", diff.lines()).isTrue();
    assertThat(diff.findings()).isEmpty();
  }

  @Property(tries = 100)
  void appliedToTheEarlierVersionItGivesTheLater(
      @ForAll("any") Aims earlier, @ForAll("any") Aims later) {
    AimsDiff diff = AimsDiff.between(earlier, later, FORM);

    assertThat(content(diff.applyTo(earlier, FORM))).isEqualTo(content(later));
  }

  /** Records of one id and kind differ in many attributes, and lists in many elements. */
  @Property(tries = 100)
  void aRecordBecomesAnyOther(@ForAll("records") List<Entity<?>> versions) {
    Aims earlier = Samples.emptyAims().with(versions.get(0));
    Aims later = Samples.emptyAims().with(versions.get(1));
    AimsDiff diff = AimsDiff.between(earlier, later, FORM);

    assertThat(content(diff.applyTo(earlier, FORM))).isEqualTo(content(later));
    assertThat(diff.records()).hasSizeLessThanOrEqualTo(1);
  }

  @Provide
  Arbitrary<List<Entity<?>>> records() {
    return Arbitraries.of(ModelType.entities())
        .filter(type -> type.type() != Organization.class)
        .flatMap(type -> pair(type.type()));
  }

  // Every kind of record is a type of the model.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Arbitrary<List<Entity<?>>> pair(Class<?> type) {
    Arbitrary<Entity<?>> any = Generators.of((Class) type);
    return any.flatMap(
        one ->
            any.filter(other -> !refers(other, one))
                .map(other -> List.of(one, withId(other, one))));
  }

  /** A record that gets the id of another one must not refer to that, which then is itself. */
  private static boolean refers(Entity<?> record, Entity<?> other) {
    return record.references().stream().anyMatch(each -> each.id().equals(other.id()));
  }

  private static Entity<?> withId(Entity<?> record, Entity<?> as) {
    Extension.Fields tree = FORM.attributes(record);
    return FORM.record(record.kind(), tree.with("id", Extension.of(as.id().value())));
  }

  @Property(tries = 100)
  void theOrderOfTheElementsOfAListIsRestored(
      @ForAll("any") Aims aims, @ForAll @IntRange(max = 1_000) int seed) {
    Random random = new Random(seed);
    Aims shuffled =
        aims.withAll(
            aims.records()
                .map(
                    record -> FORM.record(record.kind(), shuffled(FORM.attributes(record), random)))
                .toList());
    AimsDiff diff = AimsDiff.between(aims, shuffled, FORM);

    assertThat(content(diff.applyTo(aims, FORM))).isEqualTo(content(shuffled));
  }

  private static Extension.Fields shuffled(Extension.Fields fields, Random random) {
    return new Extension.Fields(
        fields.values().stream()
            .map(field -> new Extension.Field(field.name(), shuffled(field, random)))
            .toList());
  }

  private static Extension shuffled(Extension.Field field, Random random) {
    boolean isFree =
        !field.name().equals("versions")
            && !field.name().equals("history")
            && !field.name().startsWith("x-");
    if (isFree && field.value() instanceof Extension.Items items) {
      List<Extension> values = new ArrayList<>(items.values());
      Collections.shuffle(values, random);
      return new Extension.Items(values);
    }
    return field.value();
  }

  @Property(tries = 100)
  void itsSizeFollowsTheChange(@ForAll @IntRange(min = 1, max = 20) int records) {
    Aims aims = SampleAims.harbourBank();
    List<Entity<?>> changed =
        Stream.<Entity<?>>concat(aims.risks().stream(), aims.aiSystems().stream())
            .limit(records)
            .<Entity<?>>map(
                record ->
                    FORM.record(
                        record.kind(), FORM.attributes(record).with("x-seen", Extension.of(true))))
            .toList();
    AimsDiff diff = AimsDiff.between(aims, aims.withAll(changed), FORM);

    assertThat(diff.records()).hasSameSizeAs(changed);
    assertThat(diff.lines()).hasSameSizeAs(changed);
    assertThat(diff.records())
        .extracting(RecordChange::attributes)
        .allMatch(attributes -> attributes.size() == 1);
  }

  @Property(tries = 50)
  void itsJsonIsReadAsItWasWritten(@ForAll("any") Aims earlier, @ForAll("any") Aims later) {
    AimsDiff diff = AimsDiff.between(earlier, later, FORM);

    assertThat(JSON.readRecord(AimsDiff.class, JSON.writeRecord(AimsDiff.class, diff)))
        .isEqualTo(diff);
  }

  /** Everything but the order of records, and of the extensions of an object. */
  private static List<Object> content(Aims aims) {
    return Stream.concat(
            Stream.of(aims.schema(), aims.edition(), sorted(aims.extensions().fields())),
            aims.records()
                .sorted(
                    Comparator.comparing(Entity<?>::kind).thenComparing(each -> each.id().value()))
                .map(record -> sorted(FORM.attributes(record))))
        .map(Object.class::cast)
        .toList();
  }

  private static Object sorted(Extension value) {
    if (value instanceof Extension.Fields fields) {
      return fields.values().stream()
          .collect(
              Collectors.toMap(
                  Extension.Field::name,
                  field -> field.name().startsWith("x-") ? field.value() : sorted(field.value())));
    } else if (value instanceof Extension.Items items) {
      return items.values().stream().map(AimsDiffPropertyTest::sorted).toList();
    }
    return value;
  }
}
