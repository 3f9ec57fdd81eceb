// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexControl;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** References between records, forward and backward. */
class LinksTest {

  @Provide
  Arbitrary<Aims> aims() {
    return Generators.aims();
  }

  @Test
  void everyIdInARecordIsAReference() {
    for (ModelType<?> type : ModelType.all()) {
      if (!type.isAims()) {
        Extensible value = (Extensible) Samples.sample(type, 0);
        assertThat(value.references())
            .as(type.name())
            .containsExactlyInAnyOrderElementsOf(idsIn(value, type, ""));
      }
    }
  }

  @Test
  void newIdsReplaceEveryIdInARecordAndNothingElse() {
    for (ModelType<?> type : ModelType.all()) {
      if (!type.isAims()) {
        Extensible value = (Extensible) Samples.sample(type, 0);
        Extensible renamed = value.withIds(new IdMapping(id -> "eu-" + id));

        assertThat(idsIn(renamed, type, ""))
            .as(type.name())
            .isEqualTo(idsIn(value, type, "").stream().map(LinksTest::prefixed).toList());
        assertThat(renamed.withIds(new IdMapping(id -> id.substring(3)))).isEqualTo(value);
      }
    }
  }

  private static Reference prefixed(Reference reference) {
    Id<?> id = Id.<Risk>of("eu-" + reference.id());
    return new Reference(reference.path(), reference.kind(), id);
  }

  @Property(tries = 200)
  void newIdsForAnAimsLeadFromAndToTheSameRecords(@ForAll("aims") Aims aims) {
    Aims renamed = aims.withIds(id -> "eu-" + id);

    assertThat(renamed.links().map(Link::reference))
        .containsExactlyElementsOf(
            aims.links().map(Link::reference).map(LinksTest::prefixed).toList());
    assertThat(renamed.records().map(record -> record.id().value()))
        .containsExactlyElementsOf(aims.records().map(record -> "eu-" + record.id()).toList());
    assertThat(renamed.withIds(id -> id.substring(3))).isEqualTo(aims);
  }

  private static List<Reference> idsIn(Object value, ModelType<?> type, String path) {
    List<Reference> found = new ArrayList<>();
    for (Attribute attribute : type.attributes()) {
      if (!attribute.name().equals("id")) {
        look(attribute, attribute.get(value), path + "/" + attribute.name(), found);
      }
    }
    return found;
  }

  private static void look(Attribute attribute, Object held, String path, List<Reference> found) {
    if (held instanceof Optional<?> optional) {
      optional.ifPresent(present -> look(attribute, present, path, found));
    } else if (held instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        look(attribute, list.get(i), path + "/" + i, found);
      }
    } else if (held instanceof Id<?> id) {
      found.add(new Reference(path, kindOf(attribute), id));
    } else if (held instanceof Subject subject) {
      found.add(new Reference(path + "/id", subject.kind(), subject.id()));
    } else if (held instanceof Extensible part) {
      found.addAll(idsIn(part, ModelType.of((Class<?>) attribute.valueType()), path));
    }
  }

  private static RecordKind kindOf(Attribute attribute) {
    Class<?> target =
        (Class<?>) ((ParameterizedType) attribute.valueType()).getActualTypeArguments()[0];
    return List.of(RecordKind.values()).stream()
        .filter(kind -> kind.typeName().equals(target.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 200)
  void backwardLinksAreTheForwardOnes(@ForAll("aims") Aims aims) {
    List<Link> forward = aims.links().toList();
    List<Link> backward =
        forward.stream().map(Link::id).distinct().flatMap(id -> aims.linksTo(id).stream()).toList();

    assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
  }

  @Property(tries = 200)
  void aLinkDanglesExactlyIfNoRecordOfItsKindExists(@ForAll("aims") Aims aims) {
    HashSet<Link> dangling = new HashSet<>(aims.danglingLinks().toList());

    assertThat(aims.links())
        .allMatch(
            link ->
                dangling.contains(link)
                    != aims.records()
                        .anyMatch(r -> r.id().equals(link.id()) && r.kind() == link.kind()));
  }

  @Property(tries = 100)
  void theOrderOfTheRecordsChangesNoAnswer(@ForAll("aims") Aims aims) {
    Aims reversed = Samples.reversed(aims);

    assertThat(reversed.links()).containsExactlyInAnyOrderElementsOf(aims.links().toList());
    assertThat(reversed.danglingLinks())
        .containsExactlyInAnyOrderElementsOf(aims.danglingLinks().toList());
    aims.records()
        .forEach(
            record -> {
              assertThat(reversed.find(record.id())).contains(record);
              assertThat(reversed.linksTo(record.id()))
                  .containsExactlyInAnyOrderElementsOf(aims.linksTo(record.id()));
            });
    for (AnnexControl control : AnnexControl.values()) {
      assertThat(reversed.recordsNaming(control))
          .containsExactlyInAnyOrderElementsOf(aims.recordsNaming(control));
    }
  }

  @Test
  void recordsThatNameAControlAreFound() {
    Risk risk =
        Risk.builder()
            .id(Id.of("r"))
            .title("Drift")
            .addControl(AnnexControl.A_6_2_6)
            .addControl(AnnexControl.A_6_2_6)
            .build();
    Aims aims = Samples.emptyAims().with(risk);

    assertThat(aims.recordsNaming(AnnexControl.A_6_2_6)).containsExactly(risk);
    assertThat(aims.recordsNaming(AnnexControl.A_2_2)).isEmpty();
  }

  /** A kind that comes to name controls, itself or in a part of it, is to be found by them. */
  @Test
  void everyKindThatNamesAControlIsFoundByIt() {
    for (ModelType<?> type : ModelType.entities()) {
      for (Entity<?> record : Samples.aims().records().filter(type.type()::isInstance).toList()) {
        Aims aims = Samples.emptyAims().with(record);
        Set<AnnexControl> named = controlsIn(record, type);

        assertThat(AnnexControl.values())
            .as(type.name())
            .filteredOn(control -> aims.recordsNaming(control).contains(record))
            .containsExactlyInAnyOrderElementsOf(named);
      }
    }
  }

  private static Set<AnnexControl> controlsIn(Object value, ModelType<?> type) {
    Set<AnnexControl> found = new HashSet<>();
    for (Attribute attribute : type.attributes()) {
      valuesOf(attribute.get(value))
          .forEach(
              held -> {
                if (held instanceof AnnexControl control) {
                  found.add(control);
                } else if (held instanceof Extensible part) {
                  found.addAll(controlsIn(part, ModelType.of((Class<?>) attribute.valueType())));
                }
              });
    }
    return found;
  }

  private static Stream<?> valuesOf(Object held) {
    if (held instanceof Optional<?> optional) {
      return optional.stream();
    }
    return held instanceof List<?> list ? list.stream() : Stream.of(held);
  }

  @Test
  void theRisksOfASystemAreFoundEachOnce() {
    AiSystem system =
        AiSystem.builder()
            .id(Id.of("s"))
            .name("Scoring")
            .addVersion(AiSystemVersion.builder().label("1").build())
            .build();
    Risk risk =
        Risk.builder()
            .id(Id.of("r"))
            .title("Drift")
            .addAiSystem(Id.of("s"))
            .addAiSystem(Id.of("s"))
            .build();
    Aims aims = Samples.emptyAims().with(system).with(risk);

    assertThat(aims.referring(Risk.class, Id.<AiSystem>of("s"))).containsExactly(risk);
    assertThat(aims.linksTo(Id.<AiSystem>of("s")))
        .extracting(Link::path)
        .containsExactly("/aiSystems/0", "/aiSystems/1");
  }

  @Test
  void everyRecordCanBeFoundAndChangedWithoutTouchingTheRest() {
    Aims aims = Samples.aims();

    aims.records()
        .forEach(
            record -> {
              assertThat(aims.find(record.id())).contains(record);
              assertThat(aims.with(record)).isEqualTo(aims);
            });
  }

  @Test
  void everyKindHasItsOwnStream() {
    Aims aims = Samples.aims();
    long found = ModelType.entities().stream().mapToLong(type -> count(aims, type)).sum();

    assertThat(found).isEqualTo(aims.records().count());
    assertThat(aims.records().map(Entity::kind).distinct()).hasSize(RecordKind.values().length);
  }

  // Every entity is an entity of itself.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static long count(Aims aims, ModelType<?> type) {
    return aims.records((Class) type.type()).count();
  }
}
