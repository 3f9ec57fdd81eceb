// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.aims4j.base.Id;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of lookups, whatever an organization records and asks. */
class CrosswalksPropertiesTest {

  @Provide
  Arbitrary<CrosswalkMapping> mappings() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
            Arbitraries.of("A.5.1", "6.1.3 d)", "§ 7", "規則 1", "a-1", "a.1", "12", "12.4"));
    Arbitrary<AuditCriterion> criteria =
        Arbitraries.of(
            Stream.<AuditCriterion>concat(Provision.all().stream(), Obligation.all().stream())
                .toList());
    return Combinators.combine(
            Arbitraries.of(Relation.values()),
            criteria.list().ofMaxSize(3),
            ids.filter(id -> !Texts.isBlank(id)).list().ofMinSize(1).ofMaxSize(3))
        .as(
            (relation, some, otherIds) ->
                CrosswalkMapping.builder()
                    .relation(relation)
                    .criteria(some)
                    .otherIds(otherIds)
                    .build());
  }

  @Property(tries = 300)
  void aMappingIsFoundFromEachOfItsSides(
      @ForAll("mappings") CrosswalkMapping one, @ForAll("mappings") CrosswalkMapping other) {
    Crosswalks all =
        Crosswalks.shipped()
            .with(
                List.of(
                    Crosswalk.builder()
                        .id(Id.of("ours"))
                        .title("Ours")
                        .framework("Ours")
                        .addMapping(one)
                        .addMapping(other)
                        .build()));
    Framework ours = Framework.of("Ours");

    for (Correspondence each : all.all(ours)) {
      assertThat(each.criteria()).allSatisfy(side -> assertThat(all.of(side)).contains(each));
      assertThat(each.otherIds()).allSatisfy(id -> assertThat(all.of(ours, id)).contains(each));
    }
  }

  @Provide
  Arbitrary<FrameworkPart> parts() {
    return Arbitraries.of(
        Framework.known().stream().flatMap(each -> each.parts().stream()).distinct().toList());
  }

  @Property(tries = 300)
  void spellingDoesNotMatter(@ForAll("parts") FrameworkPart part) {
    for (Framework framework : Framework.known()) {
      if (!framework.parts().contains(part)) {
        continue;
      }
      for (String spelled :
          List.of(
              part.id().toLowerCase(Locale.ROOT),
              part.id().replace('.', '-').replace(' ', '_'),
              "  " + part.id() + " ")) {
        assertThat(framework.part(spelled)).as(spelled).contains(part);
        assertThat(Crosswalks.shipped().of(framework, spelled))
            .isEqualTo(Crosswalks.shipped().of(framework, part.id()));
      }
    }
  }

  @Property(tries = 500)
  void anyTextIsLookedUpOrRefusedInAShortSentence(@ForAll String text) {
    Throwable thrown = catchThrowable(() -> Crosswalks.shipped().lookUp(text));

    if (thrown != null) {
      String message = String.valueOf(thrown.getMessage());
      assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
      assertThat(message).hasSizeLessThan(1000).endsWith(".");
      assertThat(message.chars()).noneMatch(Character::isISOControl);
    }
  }
}
