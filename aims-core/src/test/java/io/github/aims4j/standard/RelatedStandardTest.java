// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.standard.Confidence.CORROBORATED;
import static io.github.aims4j.standard.Confidence.LIKELY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedStandardTest {

  @Test
  void landscapeIsThatOfTheTable() {
    assertThat(RelatedStandard.values())
        .extracting(RelatedStandard::reference, RelatedStandard::subject, RelatedStandard::relation)
        .containsExactly(
            tuple(
                "ISO/IEC 42001:2023",
                "AI management system, requirements; certifiable",
                "the subject"),
            tuple(
                "ISO/IEC 23894:2023", "guidance on AI risk management", "detail for 6.1, 8.2, 8.3"),
            tuple(
                "ISO/IEC 38507:2022",
                "governance implications of the use of AI",
                "governing bodies"),
            tuple(
                "ISO/IEC 42005:2025", "AI system impact assessment", "detail for 6.1.4, 8.4, A.5"),
            tuple("ISO/IEC 42006:2025", "bodies that audit and certify AIMS", "certification"),
            tuple("ISO/IEC 5338:2023", "AI system life cycle processes", "A.6"),
            tuple("ISO/IEC 5339:2024", "guidance for AI applications", "context, stakeholders"),
            tuple("ISO/IEC 22989:2022", "concepts and terminology", "normative reference"),
            tuple(
                "ISO/IEC 5259:2024-2025",
                "data quality for analytics and machine learning (series)",
                "A.7"),
            tuple(
                "ISO/IEC 17021-1:2015",
                "bodies auditing and certifying management systems",
                "certification"),
            tuple("ISO 19011:2018", "guidelines for auditing management systems", "9.2"),
            tuple("ISO 31000:2018", "risk management guidelines", "6.1"),
            tuple(
                "ISO/IEC 27001:2022",
                "information security management system",
                "same harmonized structure"),
            tuple("ISO 9001:2015", "quality management system", "older high-level structure"));
  }

  @Test
  void referencesAreDesignationAndEdition() {
    assertThat(RelatedStandard.values())
        .allSatisfy(
            each -> {
              assertThat(each.reference()).isEqualTo(each.designation() + ":" + each.edition());
              assertThat(each).hasToString(each.reference());
              assertThat(each.confidence()).isEqualTo(CORROBORATED);
            });
  }

  @Test
  void provisionsAreThoseThatTheRelationNames() {
    assertThat(RelatedStandard.ISO_IEC_42005.provisions())
        .containsExactly(Clause.CLAUSE_6_1_4, Clause.CLAUSE_8_4, AnnexArea.A_5);
    assertThat(RelatedStandard.values())
        .filteredOn(each -> each.relation().matches(".*[0-9].*"))
        .hasSize(6)
        .allSatisfy(
            each ->
                assertThat(each.relation().replace("detail for ", ""))
                    .isEqualTo(
                        String.join(", ", each.provisions().stream().map(Provision::id).toList())));
  }

  @Test
  void factsCarryTheirConfidence() {
    assertThat(RelatedStandard.ISO_IEC_42001.facts())
        .containsExactly(
            new Fact("ISO/IEC 42001:2023 was published in December 2023.", CORROBORATED),
            new Fact("ISO/IEC 42001:2023 was adopted as EN ISO/IEC 42001:2026.", LIKELY),
            new Fact(
                "No amendment of ISO/IEC 42001:2023 was known in September 2026.", CORROBORATED),
            new Fact(
                "ISO/IEC 42001:2023 gives no presumption of conformity with the EU AI Act: a"
                    + " crosswalk is informative and never evidence of compliance with the act.",
                CORROBORATED));
    assertThat(RelatedStandard.ISO_IEC_5339.facts())
        .containsExactly(
            new Fact(
                "ISO/IEC 5339:2024 is guidance for AI applications; it is not a risk taxonomy, as"
                    + " some lists claim.",
                CORROBORATED));
    assertThat(RelatedStandard.ISO_IEC_27001.facts())
        .containsExactly(
            new Fact(
                "Clauses of ISO/IEC 27001:2022 correspond to those of ISO/IEC 42001:2023 by number,"
                    + " except 6.1.4 and 8.4, which it does not have.",
                CORROBORATED));
    assertThat(RelatedStandard.ISO_9001.facts())
        .containsExactly(
            new Fact(
                "Clauses of ISO 9001:2015 do not correspond to those of ISO/IEC 42001:2023 by"
                    + " number: its 10.1 is general, 10.2 nonconformity and 10.3 improvement.",
                CORROBORATED));
    assertThat(RelatedStandard.ISO_19011.facts()).isEmpty();
    assertThat(RelatedStandard.ISO_31000.facts()).isEmpty();
  }

  @Test
  void onlyTheSameStructureSharesClausesByNumber() {
    List<Clause> shared = RelatedStandard.ISO_IEC_27001.clausesSharedByNumber();

    assertThat(RelatedStandard.ISO_IEC_42001.clausesSharedByNumber())
        .containsExactly(Clause.values());
    assertThat(Arrays.stream(Clause.values()).filter(clause -> !shared.contains(clause)))
        .containsExactly(Clause.CLAUSE_6_1_4, Clause.CLAUSE_8_4);
    assertThat(RelatedStandard.ISO_9001.clausesSharedByNumber()).isEmpty();
  }

  @Test
  // What null does is what is tested.
  @SuppressWarnings("NullAway")
  void factsLackNothing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Fact(null, LIKELY))
        .withMessage("statement");
    assertThatNullPointerException()
        .isThrownBy(() -> new Fact("It is so.", null))
        .withMessage("confidence");
  }
}
