// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.aims4j.base.RecordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

  @Test
  void obligationsAreThoseOfTheTableInEveryField() {
    List<Map<String, String>> expected =
        Table.read("obligations.tsv").stream().map(ObligationTest::withoutRuleHint).toList();

    assertThat(Obligation.all().stream().map(ObligationTest::row))
        .hasSize(148)
        .containsExactlyElementsOf(expected);
  }

  private static Map<String, String> withoutRuleHint(Map<String, String> row) {
    Map<String, String> result = new LinkedHashMap<>(row);
    result.remove("rule_hint");
    return result;
  }

  private static Map<String, String> row(Obligation obligation) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", obligation.id().toString());
    row.put("clause", obligation.clause().id());
    row.put("summary", obligation.summary());
    row.put("phase", obligation.phase().name());
    row.put("documented", lowerCase(obligation.documentedInformation()));
    row.put(
        "evidence",
        String.join(",", obligation.evidence().stream().map(RecordKind::typeName).toList()));
    row.put("decidable", lowerCase(obligation.decidability()));
    row.put("basis", lowerCase(obligation.basis()));
    row.put("question", obligation.question().orElse("-"));
    row.put("silent", lowerCase(obligation.silence()));
    return row;
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void whereNoQuestionIsGivenRecordsDecide() {
    assertThat(Obligation.all())
        .allSatisfy(
            each ->
                assertThat(each.question().isEmpty())
                    .isEqualTo(each.decidability() == Decidability.MACHINE));
  }

  @Test
  void eachHasItsOwnQuestionForWhereThereIsNoRecord() {
    assertThat(Obligation.all())
        .allSatisfy(
            each ->
                assertThat(each.question().orElse(each.questionWithoutRecords()))
                    .isNotBlank()
                    .isEqualTo(each.questionWithoutRecords()))
        .extracting(Obligation::questionWithoutRecords)
        .doesNotHaveDuplicates();
  }

  @Test
  void idsHaveTheSameDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(new ObligationId(Clause.CLAUSE_4_1, 3)).hasToString("4.1-03");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void evidenceNamesEachKindOnce() {
    assertThat(Obligation.all())
        .allSatisfy(each -> assertThat(each.evidence()).isNotEmpty().doesNotHaveDuplicates());
  }

  @Test
  void leafClausesHaveObligationsAndGroupsHaveThoseOfTheirParts() {
    for (Clause clause : Clause.values()) {
      assertThat(Obligation.of(clause))
          .isNotEmpty()
          .containsExactlyElementsOf(
              Obligation.all().stream().filter(each -> clause.contains(each.clause())).toList());
    }
    assertThat(Obligation.of(Clause.CLAUSE_6_3))
        .extracting(each -> each.id().toString())
        .containsExactly("6.3-01");
  }

  @Test
  void orderIsByNumber() {
    List<Obligation> shuffled = new ArrayList<>(Obligation.all());
    Collections.reverse(shuffled);
    Collections.sort(shuffled);

    assertThat(shuffled).containsExactlyElementsOf(Obligation.all());
    assertThat(ObligationId.parse("9.3.3-02")).isLessThan(ObligationId.parse("10.1-01"));
    assertThat(ObligationId.parse("6.1.3-09")).isLessThan(ObligationId.parse("6.1.3-10"));
  }

  @Test
  void idsAreReadFromTextAndReference() {
    for (Obligation obligation : Obligation.all()) {
      ObligationId id = obligation.id();
      assertThat(ObligationId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
      assertThat(Obligation.parse(id.reference())).isSameAs(obligation);
      assertThat(Obligation.of(id)).isSameAs(obligation);
      assertThat(obligation).hasToString(id + " " + obligation.summary());
    }
    ObligationId id = ObligationId.parse("6.1.2-03");
    assertThat(id.clause()).isEqualTo(Clause.CLAUSE_6_1_2);
    assertThat(id.number()).isEqualTo(3);
    assertThat(id.reference()).isEqualTo("ISO/IEC 42001:2023 6.1.2-03");
    assertThat(id).isNotEqualTo(ObligationId.parse("6.1.2-04"));
    assertThat(Obligation.of(id)).isNotEqualTo(Obligation.parse("6.1.2-04"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          4.1-05 | 4.1-05 is not an obligation of ISO/IEC 42001:2023: clause 4.1 has 4.1-01 to 4.1-04.
          4.1-1 | 4.1-1 is not an obligation of ISO/IEC 42001:2023: clause 4.1 has 4.1-01 to 4.1-04.
          4.1 | 4.1 is not an obligation of ISO/IEC 42001:2023: clause 4.1 has 4.1-01 to 4.1-04.
          6.3-02 | 6.3-02 is not an obligation of ISO/IEC 42001:2023: clause 6.3 has 6.3-01.
          ISO/IEC 42001:2023 8.4-03 | 8.4-03 is not an obligation of ISO/IEC 42001:2023: clause 8.4 has 8.4-01 and 8.4-02.
          6.1-01 | 6.1-01 is not an obligation of ISO/IEC 42001:2023: clause 6.1 is a group; its parts are 6.1.1 to 6.1.4.
          6-01 | 6-01 is not an obligation of ISO/IEC 42001:2023: clause 6 is a group; its parts are 6.1 to 6.3.
          9.2 | 9.2 is not an obligation of ISO/IEC 42001:2023: clause 9.2 is a group; its parts are 9.2.1 and 9.2.2.
          8.5-01 | 8.5-01 is not an obligation of ISO/IEC 42001:2023: 8.5 is not a clause; the clauses under 8 are 8.1 to 8.4.
          8.2.2-01 | 8.2.2-01 is not an obligation of ISO/IEC 42001:2023: 8.2.2 is not a clause; the nearest clause is 8.2.
          11-01 | 11-01 is not an obligation of ISO/IEC 42001:2023: 11 is not a clause; the clauses are 4 to 10.
          8..4-01 | "8..4-01" is not an obligation of ISO/IEC 42001:2023: the format is a leaf clause, a hyphen and two digits, such as 4.1-01.
          '' | "" is not an obligation of ISO/IEC 42001:2023: the format is a leaf clause, a hyphen and two digits, such as 4.1-01.
          ISO/IEC 27001:2022 4.1-01 | "ISO/IEC 27001:2022 4.1-01" is not an obligation of ISO/IEC 42001:2023: it refers to another standard, ISO/IEC 27001:2022.
          """)
  void refusesUnknownObligations(String id, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligation.parse(id))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ObligationId.parse(id))
        .withMessage(message);
  }

  @Test
  void overlongTextIsRefusedInShort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Obligation.parse("4".repeat(10_000_000)))
        .withMessage(
            "\"4444444444444444444444444444444444444444...\" (10000000 characters) is not an"
                + " obligation of ISO/IEC 42001:2023: the format is a leaf clause, a hyphen and two"
                + " digits, such as 4.1-01.");
  }

  @Test
  // What null does is what is tested.
  @SuppressWarnings("NullAway")
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Obligation.parse(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Obligation.of((Clause) null))
        .withMessage("clause");
    assertThatNullPointerException()
        .isThrownBy(() -> Obligation.of((ObligationId) null))
        .withMessage("id");
  }
}
