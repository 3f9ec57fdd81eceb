// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimsGeneratorTest {

  private static final AimsGenerator GENERATOR = AimsGenerator.ofSeed(42);
  private static final Aims AIMS = GENERATOR.aims(5_000);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 61, 62, 63, 103, 104, 1_000})
  void hasAsManyRecordsAsAskedFor(int records) {
    assertThat(GENERATOR.aims(records).records()).hasSize(records);
  }

  @Test
  void hasRecordsOfEveryKind() {
    assertThat(AIMS.records().map(Entity::kind)).contains(RecordKind.values());
  }

  @Test
  void everyReferenceResolvesAtEverySize() {
    for (int records = 1; records < 200; records++) {
      assertThat(GENERATOR.aims(records).danglingLinks()).as("%d records", records).isEmpty();
    }
    assertThat(AIMS.danglingLinks()).isEmpty();
  }

  @Test
  void hasTheRecordsOfASmallerOneAndMore() {
    List<Entity<?>> fewer = GENERATOR.aims(150).records().toList();

    assertThat(AIMS.records()).containsAll(fewer);
  }

  @Test
  void equalSeedsGiveEqualAimsAndOthersDoNot() {
    assertThat(AimsGenerator.ofSeed(7).aims(200))
        .isEqualTo(AimsGenerator.ofSeed(7).aims(200))
        .isNotEqualTo(AimsGenerator.ofSeed(8).aims(200));
  }

  @Test
  void hasWhatRulesSupportAndWhatTheyContradict() {
    ConformityReport report = RuleSet.builtIn().assess(AIMS, SampleAims.AS_OF);

    assertThat(report.findings()).hasSizeGreaterThan(10);
    assertThat(report.tallies()).anyMatch(tally -> tally.supported() > 10);
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(AimsJson.standard().read(AimsJson.standard().write(AIMS))).isEqualTo(AIMS);
  }

  @Test
  void aPortfolioStartsWithTheOneAims() {
    List<Aims> portfolio = GENERATOR.portfolio(20, 100).toList();

    assertThat(portfolio).hasSize(20).doesNotHaveDuplicates();
    assertThat(portfolio.get(0)).isEqualTo(GENERATOR.aims(100));
    assertThat(portfolio).extracting(Aims::organization).doesNotHaveDuplicates();
    assertThat(portfolio).allSatisfy(aims -> assertThat(aims.records()).hasSize(100));
  }

  @Test
  void aParallelPortfolioIsTheSame() {
    assertThat(GENERATOR.portfolio(50, 100).parallel().toList())
        .isEqualTo(GENERATOR.portfolio(50, 100).toList());
  }

  @Test
  void aPortfolioIsGeneratedAsItIsAskedFor() {
    assertThat(GENERATOR.portfolio(Long.MAX_VALUE, 10).limit(3)).hasSize(3);
    assertThat(GENERATOR.portfolio(0, 10)).isEmpty();
  }

  @Test
  void sizesThatCannotBeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GENERATOR.aims(0))
        .withMessage(
            "The number of records is 0; it must be 1 or more, because the organization is a record.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GENERATOR.portfolio(1, -3))
        .withMessage(
            "The number of records is -3; it must be 1 or more, because the organization is a record.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GENERATOR.portfolio(-1, 10))
        .withMessage("The number of organizations is -1; it must be 0 or more.");
  }
}
