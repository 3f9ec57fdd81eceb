// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.standard.AnnexControl;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The large sample is whole: everything occurs, and nothing is left hanging. */
class HarbourBankTest {

  private static final Aims AIMS = SampleAims.harbourBank();

  @Test
  void hasRecordsOfEveryKind() {
    assertThat(AIMS.records().map(Entity::kind)).contains(RecordKind.values());
    assertThat(AIMS.records()).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void hasEveryAttributeOfEveryType() {
    Set<String> missing = new TreeSet<>();
    ModelType.all().stream()
        .filter(type -> !type.isAims())
        .flatMap(type -> type.attributes().stream())
        .map(Attribute::toString)
        .filter(attribute -> !attribute.endsWith(".extensions"))
        .forEach(missing::add);
    AIMS.records().forEach(record -> strike(record, missing));

    assertThat(missing).isEmpty();
  }

  private static void strike(Extensible value, Set<String> missing) {
    ModelType<?> type = ModelType.of(value.getClass().getSuperclass());
    for (Attribute attribute : type.attributes()) {
      Object held = attribute.get(value);
      if (isThere(held)) {
        missing.remove(type.name() + "." + attribute.name());
      }
      partsOf(held).forEach(part -> strike(part, missing));
    }
  }

  private static boolean isThere(Object held) {
    return !(held instanceof Collection<?> list && list.isEmpty())
        && !(held instanceof Optional<?> optional && optional.isEmpty())
        && !(held instanceof OptionalInt number && number.isEmpty());
  }

  private static List<Extensible> partsOf(Object held) {
    List<?> values =
        held instanceof Optional<?> optional
            ? optional.stream().toList()
            : held instanceof List<?> list ? list : List.of(held);
    return values.stream()
        .filter(Extensible.class::isInstance)
        .map(Extensible.class::cast)
        .toList();
  }

  @Test
  void keepsAnExtension() {
    assertThat(AIMS.records()).anyMatch(record -> !record.extensions().isEmpty());
  }

  @Test
  void hasNoReferenceToWhatIsNotThere() {
    assertThat(AIMS.danglingLinks()).isEmpty();
  }

  @Test
  void decidesOnEveryControlWithAReason() {
    List<ApplicabilityEntry> entries =
        AIMS.applicabilityStatements().stream()
            .filter(statement -> statement.id().value().equals("soa-3"))
            .findFirst()
            .orElseThrow()
            .entries();

    assertThat(entries.stream().flatMap(entry -> entry.annexControl().stream()))
        .containsAll(Arrays.asList(AnnexControl.values()));
    assertThat(entries).allMatch(entry -> entry.justification().isPresent());
  }

  @Test
  void ratesEachRiskByItsCriteria() {
    assertThat(AIMS.risks().stream().filter(risk -> risk.likelihood().isPresent()))
        .isNotEmpty()
        .allSatisfy(
            risk -> assertThat(risk.level()).as(risk.id().value()).isEqualTo(levelOf(risk)));
  }

  private static Optional<String> levelOf(Risk risk) {
    RiskCriteria criteria =
        AIMS.find(RiskCriteria.class, risk.criteria().orElseThrow()).orElseThrow();
    return criteria.riskLevel(risk.likelihood().orElseThrow(), risk.consequence().orElseThrow());
  }
}
