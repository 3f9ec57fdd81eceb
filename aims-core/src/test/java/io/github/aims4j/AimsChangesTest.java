// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims.OnConflict;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.Party;
import io.github.aims4j.context.Organization;
import io.github.aims4j.context.Scope;
import io.github.aims4j.fixtures.Generators;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An AIMS from which others are made: with and without records, and merged with another. */
class AimsChangesTest {

  private static final Organization BANK =
      Organization.builder().id(Id.of("bank")).name("Harbour Bank").build();
  private static final Scope SCOPE = Scope.builder().id(Id.of("scope")).statement("All").build();
  private static final Party OWNER = Party.builder().id(Id.of("mo")).name("Mo Adler").build();
  private static final Risk BIAS =
      Risk.builder().id(Id.of("bias")).title("Unfair refusals").owner(OWNER.id()).build();
  private static final Risk DRIFT = Risk.builder().id(Id.of("drift")).title("Drift").build();
  private static final Extensions NOTE = Extensions.none().with("x-note", Extension.of("kept"));
  private static final Aims AIMS = aims(OWNER, BIAS, DRIFT);

  private static Aims aims(Entity<?>... records) {
    return Aims.builder()
        .schema("aims.schema.json")
        .edition("2027")
        .organization(BANK)
        .scope(SCOPE)
        .addAll(List.of(records))
        .extensions(NOTE)
        .build();
  }

  private static Risk titled(Risk risk, String title) {
    return risk.toBuilder().title(title).build();
  }

  @Test
  void changesARecordInItsPlaceAndNothingElse() {
    Risk changed = titled(BIAS, "Unfair prices");

    assertThat(AIMS.with(changed)).isEqualTo(aims(OWNER, changed, DRIFT));
    assertThat(AIMS.risks()).containsExactly(BIAS, DRIFT);
  }

  @Test
  void changesManyRecordsAndAddsTheNewOnesAtTheEndOfTheirKinds() {
    Risk changed = titled(BIAS, "Unfair prices");
    Risk leak = Risk.builder().id(Id.of("leak")).title("Leak").build();
    Supplier acme = Supplier.builder().id(Id.of("acme")).name("Acme").build();

    assertThat(AIMS.withAll(List.of(leak, acme, changed)))
        .isEqualTo(aims(OWNER, changed, DRIFT, leak, acme));
    assertThat(AIMS.withAll(List.of())).isEqualTo(AIMS);
  }

  @Test
  void anOrganizationOrScopeReplacesTheExistingOne() {
    Organization group = Organization.builder().id(Id.of("group")).name("Harbour Group").build();
    Scope narrow = Scope.builder().id(Id.of("narrow")).statement("Lending").build();

    Aims changed = AIMS.withAll(List.of(group, narrow));

    assertThat(changed.organization()).isEqualTo(group);
    assertThat(changed.scope()).contains(narrow);
    assertThat(changed.find(BANK.id())).isEmpty();
    assertThat(changed.find(SCOPE.id())).isEmpty();
  }

  @Test
  void refusesChangesOfWhichOneWouldUndoAnother() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.withAll(List.of(BIAS, titled(BIAS, "Unfair prices"))))
        .withMessage("Two of the records have the id \"bias\"; ids must be unique.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.withAll(List.of(BANK, BANK.toBuilder().id(Id.of("group")).build())))
        .withMessage("2 of the records are of the kind organization; an AIMS can only have one.");
  }

  @Test
  void refusesARecordInThePlaceOfOneOfAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.with(BIAS.toBuilder().id(Id.of("mo")).build()))
        .withMessage(
            "The id \"mo\" belongs to a record of the kind party; a record of the kind AI risk must"
                + " have another id.");
  }

  @Test
  void removesRecordsAndLeavesTheReferencesToThem() {
    Aims changed = AIMS.withoutAll(List.of(OWNER.id(), DRIFT.id(), Id.<Risk>of("nobody")));

    assertThat(changed).isEqualTo(aims(BIAS));
    assertThat(changed.danglingLinks()).extracting(Link::path).containsExactly("/owner");
    assertThat(AIMS.without(Id.<Risk>of("nobody"))).isEqualTo(AIMS);
    assertThat(AIMS.without(SCOPE.id()).scope()).isEmpty();
  }

  @Test
  void refusesToRemoveTheOrganization() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AIMS.without(BANK.id()))
        .withMessage(
            "\"bank\" is the id of the organization, which cannot be removed from an AIMS.");
  }

  @Provide
  Arbitrary<Aims> anyAims() {
    return Generators.aims();
  }

  @Property(tries = 200)
  void manyChangesAtOnceAreTheSameAsOneAfterTheOther(
      @ForAll("anyAims") Aims aims, @ForAll("anyAims") Aims other) {
    List<Entity<?>> changes = new ArrayList<>();
    Aims oneAfterTheOther = aims;
    for (Entity<?> record : other.records().toList()) {
      if (aims.find(record.id()).filter(present -> present.kind() != record.kind()).isEmpty()) {
        changes.add(record);
        oneAfterTheOther = oneAfterTheOther.with(record);
      }
    }

    assertThat(aims.withAll(changes)).isEqualTo(oneAfterTheOther);
  }

  @Nested
  class Merged {

    private final Risk dearer = titled(BIAS, "Unfair prices");
    private final Risk leak = Risk.builder().id(Id.of("leak")).title("Leak").build();
    private final Aims other =
        aims(OWNER, dearer, leak).toBuilder()
            .extensions(NOTE.with("x-more", Extension.of(true)))
            .build();

    @Test
    void takesOverWhatOnlyTheOtherHas() {
      Aims merged = AIMS.merge(other.without(dearer.id()), OnConflict.REFUSE);

      assertThat(merged)
          .isEqualTo(
              aims(OWNER, BIAS, DRIFT, leak).toBuilder()
                  .extensions(NOTE.with("x-more", Extension.of(true)))
                  .build());
    }

    @Test
    void keepsOrReplacesWhatDiffers() {
      assertThat(AIMS.merge(other, OnConflict.KEEP).risks()).containsExactly(BIAS, DRIFT, leak);
      assertThat(AIMS.merge(other, OnConflict.REPLACE).risks())
          .containsExactly(dearer, DRIFT, leak);
    }

    @Test
    void refusesWhatDiffers() {
      Aims another =
          other.with(BANK.toBuilder().name("Harbour Group").build()).toBuilder()
              .extensions(NOTE.with("x-note", Extension.of("changed")))
              .build();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> AIMS.merge(another, OnConflict.REFUSE))
          .withMessage(
              "The two AIMS differ in: organization \"bank\", AI risk \"bias\", extension"
                  + " \"x-note\". Choose which value to use, or rename the ids of the other AIMS.");
    }

    @Test
    void takesTheEditionOfOne() {
      Aims unstated = AIMS.toBuilder().edition(Optional.empty()).build();

      assertThat(AIMS.merge(unstated, OnConflict.KEEP).edition()).contains("2027");
      assertThat(AIMS.merge(unstated, OnConflict.REPLACE).edition()).isEmpty();
      assertThat(unstated.merge(AIMS, OnConflict.REPLACE)).isEqualTo(AIMS);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> unstated.merge(AIMS, OnConflict.REFUSE))
          .withMessageStartingWith("The two AIMS differ in: edition \"2027\". ");
    }

    @Test
    void namesFiveConflictsOfMany() {
      List<Risk> risks =
          IntStream.range(0, 1000)
              .mapToObj(i -> titled(DRIFT, "Drift").toBuilder().id(Id.of("r" + i)).build())
              .toList();
      List<Risk> changed = risks.stream().map(risk -> titled(risk, "Changed")).toList();

      assertThatIllegalArgumentException()
          .isThrownBy(() -> AIMS.withAll(risks).merge(AIMS.withAll(changed), OnConflict.REFUSE))
          .withMessageStartingWith("The two AIMS differ in: AI risk \"r0\", ")
          .withMessageContaining(", AI risk \"r4\" and 995 more. ");
    }

    @Test
    void decidesOnAnExtensionAsOnARecord() {
      Aims changed =
          AIMS.toBuilder().extensions(NOTE.with("x-note", Extension.of("changed"))).build();

      assertThat(AIMS.merge(changed, OnConflict.KEEP)).isEqualTo(AIMS);
      assertThat(AIMS.merge(changed, OnConflict.REPLACE)).isEqualTo(changed);
    }

    @Test
    void hasOneOrganizationAndOneScope() {
      Aims group = other.without(BIAS.id()).withIds(id -> "group-" + id);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> AIMS.merge(group, OnConflict.REFUSE))
          .withMessageContaining("organization \"group-bank\", scope of the AIMS \"group-scope\"");
      assertThat(AIMS.merge(group, OnConflict.KEEP).organization()).isEqualTo(BANK);
      assertThat(AIMS.merge(group, OnConflict.REPLACE).organization())
          .isEqualTo(group.organization());
      assertThat(AIMS.without(SCOPE.id()).merge(other, OnConflict.KEEP).scope()).contains(SCOPE);
    }

    @Test
    void refusesARecordOfAnotherKindWhicheverStays() {
      Aims clash = aims(Supplier.builder().id(Id.of("mo")).name("Mo").build());

      for (OnConflict onConflict : OnConflict.values()) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> AIMS.merge(clash, onConflict))
            .withMessageContaining("The id \"mo\" belongs to a record of the kind party");
      }
    }

    @Test
    void keepsBothWhereTheOtherGetsNewIds() {
      Aims merged = AIMS.merge(other.withIds(id -> "eu-" + id), OnConflict.KEEP);

      assertThat(merged.find(Risk.class, Id.of("eu-bias")).orElseThrow().owner())
          .contains(Id.of("eu-mo"));
      assertThat(merged.risks()).hasSize(4);
      assertThat(merged.danglingLinks()).isEmpty();
    }
  }

  @Property(tries = 200)
  void nothingIsLostAndNothingReplacedUnasked(
      @ForAll("anyAims") Aims aims, @ForAll("anyAims") Aims other) {
    Map<Id<?>, Entity<?>> mine = new HashMap<>();
    aims.records().forEach(record -> mine.put(record.id(), record));
    Aims another = other.withIds(id -> "eu-" + id);

    Aims merged = aims.merge(another, OnConflict.KEEP);

    mine.forEach((id, record) -> assertThat(merged.find(id)).contains(record));
    another
        .records()
        .filter(record -> !mine.containsKey(record.id()))
        .filter(record -> record.kind() != another.organization().kind())
        .filter(record -> !(record instanceof Scope) || aims.scope().isEmpty())
        .forEach(record -> assertThat(merged.find(record.id())).contains(record));
    assertThat(merged.merge(merged, OnConflict.REFUSE)).isEqualTo(merged);
  }
}
