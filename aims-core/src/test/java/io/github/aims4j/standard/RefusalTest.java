// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pins what is said of ids that this edition does not have, among them those in circulation. */
class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A.6.2.1 | A.6.2.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.
          A.4.1 | A.4.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.4.2 to A.4.6.
          A.6.1.1 | A.6.1.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.1.2 and A.6.1.3.
          A.6.1.4 | A.6.1.4 is not a control of ISO/IEC 42001:2023: the controls under A.6.1 are A.6.1.2 and A.6.1.3.
          A.6.1.5 | A.6.1.5 is not a control of ISO/IEC 42001:2023: the controls under A.6.1 are A.6.1.2 and A.6.1.3.
          A.8.6 | A.8.6 is not a control of ISO/IEC 42001:2023: the controls under A.8 are A.8.2 to A.8.5.
          A.5.6 | A.5.6 is not a control of ISO/IEC 42001:2023: the controls under A.5 are A.5.2 to A.5.5.
          A.11.1 | A.11.1 is not a control of ISO/IEC 42001:2023: the controls of Annex A are A.2.2 to A.10.4.
          A.6 | A.6 is not a control of ISO/IEC 42001:2023: it is an area; its controls are A.6.1.2 and A.6.1.3, and A.6.2.2 to A.6.2.8.
          A.2 | A.2 is not a control of ISO/IEC 42001:2023: it is an area; its controls are A.2.2 to A.2.4.
          A.6.2 | A.6.2 is not a control of ISO/IEC 42001:2023: it is an objective; its controls are A.6.2.2 to A.6.2.8.
          A.6.1 | A.6.1 is not a control of ISO/IEC 42001:2023: it is an objective; its controls are A.6.1.2 and A.6.1.3.
          B.6.2.4 | B.6.2.4 is not a control of ISO/IEC 42001:2023: it is a guidance item; its control is A.6.2.4.
          B.6.2.1 | B.6.2.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.
          B.6 | B.6 is not a control of ISO/IEC 42001:2023: it is a heading of Annex B; its controls are A.6.1.2 and A.6.1.3, and A.6.2.2 to A.6.2.8.
          B.9.9 | B.9.9 is not a control of ISO/IEC 42001:2023: the controls under A.9 are A.9.2 to A.9.4.
          8.4 | 8.4 is not a control of ISO/IEC 42001:2023: it is a clause; A.8.4 is a control.
          5.2 | 5.2 is not a control of ISO/IEC 42001:2023: it is a clause; A.5.2 is a control.
          6.2.4 | 6.2.4 is not a control of ISO/IEC 42001:2023: A.6.2.4 is a control.
          C.3.1 | C.3.1 is not a control of ISO/IEC 42001:2023: it is a risk source; the controls of Annex A are A.2.2 to A.10.4.
          C.2 | C.2 is not a control of ISO/IEC 42001:2023: it is a heading of Annex C; the controls of Annex A are A.2.2 to A.10.4.
          A.6.2.4.1 | A.6.2.4.1 is not a control of ISO/IEC 42001:2023: the nearest control is A.6.2.4.
          ISO/IEC 27001:2022 A.5.2 | "ISO/IEC 27001:2022 A.5.2" is not a control of ISO/IEC 42001:2023: it refers to another standard, ISO/IEC 27001:2022.
          ISO/IEC 42001 A.5.2 | "ISO/IEC 42001 A.5.2" is not a control of ISO/IEC 42001:2023: the reference lacks the edition, which is ISO/IEC 42001:2023.
          EN ISO/IEC 42001:2026 A.5.2 | "EN ISO/IEC 42001:2026 A.5.2" is not a control of ISO/IEC 42001:2023: it refers to another edition, EN ISO/IEC 42001:2026.
          ISO/IEC 42001:2023  A.6.2.4 | "ISO/IEC 42001:2023  A.6.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          ISO/IEC 42001:2023 | "ISO/IEC 42001:2023" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          a.6.2.4 | "a.6.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          ' A.6.2.4' | " A.6.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          A.06.2.4 | "A.06.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          A_6_2_4 | "A_6_2_4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          A6.2.4 | "A6.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          Annex A.6.2.4 | "Annex A.6.2.4" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.
          '' | "" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          A | "A" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          A. | "A." is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          iso/iec 42001:2023 A.6.2.4 | "iso/iec 42001:2023 A.6.2.4" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          A.0 | "A.0" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          D.1 | "D.1" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.
          99999999999999999999 | 99999999999999999999 is not a control of ISO/IEC 42001:2023: the controls of Annex A are A.2.2 to A.10.4.
          A.1 | A.1 is not a control of ISO/IEC 42001:2023: the controls of Annex A are A.2.2 to A.10.4.
          A.1.1 | A.1.1 is not a control of ISO/IEC 42001:2023: the controls of Annex A are A.2.2 to A.10.4.
          """)
  void refusesUnknownControls(String id, String message) {
    assertRefused(AnnexControl::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          8.5 | 8.5 is not a clause of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          8.6 | 8.6 is not a clause of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          8.7 | 8.7 is not a clause of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          8.2.2 | 8.2.2 is not a clause of ISO/IEC 42001:2023: the nearest clause is 8.2.
          8.3.3 | 8.3.3 is not a clause of ISO/IEC 42001:2023: the nearest clause is 8.3.
          6.1.5 | 6.1.5 is not a clause of ISO/IEC 42001:2023: the clauses under 6.1 are 6.1.1 to 6.1.4.
          A.6.2.4 | A.6.2.4 is not a clause of ISO/IEC 42001:2023: it is a control; the clauses are 4 to 10.
          A.8.4 | A.8.4 is not a clause of ISO/IEC 42001:2023: it is a control; 8.4 is a clause.
          B.4.2 | B.4.2 is not a clause of ISO/IEC 42001:2023: it is a guidance item; 4.2 is a clause.
          11 | 11 is not a clause of ISO/IEC 42001:2023: the clauses are 4 to 10.
          10.3 | 10.3 is not a clause of ISO/IEC 42001:2023: the clauses under 10 are 10.1 and 10.2.
          3 | 3 is not a clause of ISO/IEC 42001:2023: the clauses are 4 to 10.
          C.3.1 | C.3.1 is not a clause of ISO/IEC 42001:2023: it is a risk source; the clauses are 4 to 10.
          CLAUSE_6_1_2 | "CLAUSE_6_1_2" is not a clause of ISO/IEC 42001:2023: the correct id is 6.1.2.
          Clause 6.1.2 | "Clause 6.1.2" is not a clause of ISO/IEC 42001:2023: the correct id is 6.1.2.
          6.1.2.1 | 6.1.2.1 is not a clause of ISO/IEC 42001:2023: the nearest clause is 6.1.2.
          06.1.2 | "06.1.2" is not a clause of ISO/IEC 42001:2023: the correct id is 6.1.2.
          A.6 | A.6 is not a clause of ISO/IEC 42001:2023: it is an area; 6 is a clause.
          """)
  void refusesUnknownClauses(String id, String message) {
    assertRefused(Clause::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A.6.2 | A.6.2 is not an area of ISO/IEC 42001:2023: it is an objective; its area is A.6.
          A.6.2.4 | A.6.2.4 is not an area of ISO/IEC 42001:2023: it is a control; its area is A.6.
          A.6.2.1 | A.6.2.1 is not an area of ISO/IEC 42001:2023: it is the heading of an objective; its area is A.6.
          A.11 | A.11 is not an area of ISO/IEC 42001:2023: the areas of Annex A are A.2 to A.10.
          A.1 | A.1 is not an area of ISO/IEC 42001:2023: the areas of Annex A are A.2 to A.10.
          B.6 | B.6 is not an area of ISO/IEC 42001:2023: it is a heading of Annex B; its area is A.6.
          6 | 6 is not an area of ISO/IEC 42001:2023: it is a clause; A.6 is an area.
          C.2.1 | C.2.1 is not an area of ISO/IEC 42001:2023: it is an organizational objective; the areas of Annex A are A.2 to A.10.
          A.4.1 | A.4.1 is not an area of ISO/IEC 42001:2023: it is the heading of an objective; its area is A.4.
          """)
  void refusesUnknownAreas(String id, String message) {
    assertRefused(AnnexArea::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A.6 | A.6 is not an objective of ISO/IEC 42001:2023: it is an area; its objectives are A.6.1 and A.6.2.
          A.2.1 | A.2.1 is not an objective of ISO/IEC 42001:2023: it is the heading of an objective; its objective is A.2.
          A.6.2.1 | A.6.2.1 is not an objective of ISO/IEC 42001:2023: it is the heading of an objective; its objective is A.6.2.
          A.6.2.4 | A.6.2.4 is not an objective of ISO/IEC 42001:2023: it is a control; its objective is A.6.2.
          A.2.2 | A.2.2 is not an objective of ISO/IEC 42001:2023: it is a control; its objective is A.2.
          A.11 | A.11 is not an objective of ISO/IEC 42001:2023: the objectives of Annex A are A.2 to A.10.
          B.6.1 | B.6.1 is not an objective of ISO/IEC 42001:2023: it is a heading of Annex B; its objective is A.6.1.
          A.6.3 | A.6.3 is not an objective of ISO/IEC 42001:2023: the objectives under A.6 are A.6.1 and A.6.2.
          """)
  void refusesUnknownObjectives(String id, String message) {
    assertRefused(ControlObjective::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A.6.2.4 | A.6.2.4 is not a guidance item of ISO/IEC 42001:2023: it is a control; its guidance item is B.6.2.4.
          B.6.2.1 | B.6.2.1 is not a guidance item of ISO/IEC 42001:2023: it is the heading of an objective; its guidance items are B.6.2.2 to B.6.2.8.
          B.6.2 | B.6.2 is not a guidance item of ISO/IEC 42001:2023: it is a heading of Annex B; its guidance items are B.6.2.2 to B.6.2.8.
          B.6 | B.6 is not a guidance item of ISO/IEC 42001:2023: it is a heading of Annex B; its guidance items are B.6.1.2 and B.6.1.3, and B.6.2.2 to B.6.2.8.
          A.6 | A.6 is not a guidance item of ISO/IEC 42001:2023: it is an area; its guidance items are B.6.1.2 and B.6.1.3, and B.6.2.2 to B.6.2.8.
          A.4.1 | A.4.1 is not a guidance item of ISO/IEC 42001:2023: it is the heading of an objective; its guidance items are B.4.2 to B.4.6.
          B.5.6 | B.5.6 is not a guidance item of ISO/IEC 42001:2023: the guidance items under B.5 are B.5.2 to B.5.5.
          B.11.1 | B.11.1 is not a guidance item of ISO/IEC 42001:2023: the guidance items of Annex B are B.2.2 to B.10.4.
          B.1 | B.1 is not a guidance item of ISO/IEC 42001:2023: the guidance items of Annex B are B.2.2 to B.10.4.
          8.4 | 8.4 is not a guidance item of ISO/IEC 42001:2023: it is a clause; B.8.4 is a guidance item.
          C.3.1 | C.3.1 is not a guidance item of ISO/IEC 42001:2023: it is a risk source; the guidance items of Annex B are B.2.2 to B.10.4.
          """)
  void refusesUnknownGuidanceItems(String id, String message) {
    assertRefused(Guidance::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          C.2 | C.2 is not an organizational objective of ISO/IEC 42001:2023: it is a heading of Annex C; its organizational objectives are C.2.1 to C.2.11.
          C.2.12 | C.2.12 is not an organizational objective of ISO/IEC 42001:2023: the organizational objectives under C.2 are C.2.1 to C.2.11.
          C.3.1 | C.3.1 is not an organizational objective of ISO/IEC 42001:2023: it is a risk source; the organizational objectives of Annex C are C.2.1 to C.2.11.
          C.3 | C.3 is not an organizational objective of ISO/IEC 42001:2023: it is a heading of Annex C; the organizational objectives of Annex C are C.2.1 to C.2.11.
          A.2.2 | A.2.2 is not an organizational objective of ISO/IEC 42001:2023: it is a control; the organizational objectives of Annex C are C.2.1 to C.2.11.
          C.4.1 | C.4.1 is not an organizational objective of ISO/IEC 42001:2023: the organizational objectives of Annex C are C.2.1 to C.2.11.
          2.1 | 2.1 is not an organizational objective of ISO/IEC 42001:2023: C.2.1 is an organizational objective.
          4.1 | 4.1 is not an organizational objective of ISO/IEC 42001:2023: it is a clause; the organizational objectives of Annex C are C.2.1 to C.2.11.
          A.5 | A.5 is not an organizational objective of ISO/IEC 42001:2023: it is an area; the organizational objectives of Annex C are C.2.1 to C.2.11.
          """)
  void refusesUnknownOrganizationalObjectives(String id, String message) {
    assertRefused(OrganizationalObjective::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          C.3.8 | C.3.8 is not a risk source of ISO/IEC 42001:2023: the risk sources under C.3 are C.3.1 to C.3.7.
          C.2.1 | C.2.1 is not a risk source of ISO/IEC 42001:2023: it is an organizational objective; the risk sources of Annex C are C.3.1 to C.3.7.
          C.2 | C.2 is not a risk source of ISO/IEC 42001:2023: it is a heading of Annex C; the risk sources of Annex C are C.3.1 to C.3.7.
          C.3 | C.3 is not a risk source of ISO/IEC 42001:2023: it is a heading of Annex C; its risk sources are C.3.1 to C.3.7.
          3.1 | 3.1 is not a risk source of ISO/IEC 42001:2023: C.3.1 is a risk source.
          8.4 | 8.4 is not a risk source of ISO/IEC 42001:2023: it is a clause; the risk sources of Annex C are C.3.1 to C.3.7.
          c.3.1 | "c.3.1" is not a risk source of ISO/IEC 42001:2023: the correct id is C.3.1.
          """)
  void refusesUnknownRiskSources(String id, String message) {
    assertRefused(RiskSource::parse, id, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          A.6.2.1 | A.6.2.1 is not a provision of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.
          8.5 | 8.5 is not a provision of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          8.2.2 | 8.2.2 is not a provision of ISO/IEC 42001:2023: the nearest clause is 8.2.
          A.11.1 | A.11.1 is not a provision of ISO/IEC 42001:2023: the controls of Annex A are A.2.2 to A.10.4.
          B.6.2.1 | B.6.2.1 is not a provision of ISO/IEC 42001:2023: it is the heading of an objective; its guidance items are B.6.2.2 to B.6.2.8.
          B.6 | B.6 is not a provision of ISO/IEC 42001:2023: it is a heading of Annex B; its guidance items are B.6.1.2 and B.6.1.3, and B.6.2.2 to B.6.2.8.
          C.2 | C.2 is not a provision of ISO/IEC 42001:2023: it is a heading of Annex C; its provisions are C.2.1 to C.2.11.
          C.2.12 | C.2.12 is not a provision of ISO/IEC 42001:2023: the provisions under C.2 are C.2.1 to C.2.11.
          C.4.1 | C.4.1 is not a provision of ISO/IEC 42001:2023: the provisions of Annex C are C.2.1 to C.2.11, and C.3.1 to C.3.7.
          C.1 | C.1 is not a provision of ISO/IEC 42001:2023: the provisions of Annex C are C.2.1 to C.2.11, and C.3.1 to C.3.7.
          D.1 | "D.1" is not a provision of ISO/IEC 42001:2023: the format is that of 4 or ISO/IEC 42001:2023 4.
          11 | 11 is not a provision of ISO/IEC 42001:2023: the clauses are 4 to 10.
          A.5.6 | A.5.6 is not a provision of ISO/IEC 42001:2023: the controls under A.5 are A.5.2 to A.5.5.
          a.6 | "a.6" is not a provision of ISO/IEC 42001:2023: the correct id is A.6.
          '' | "" is not a provision of ISO/IEC 42001:2023: the format is that of 4 or ISO/IEC 42001:2023 4.
          """)
  void refusesUnknownProvisions(String id, String message) {
    assertRefused(Provision::parse, id, message);
  }

  @Test
  void aFullReferenceIsRefusedLikeItsId() {
    assertRefused(
        AnnexControl::parse,
        "ISO/IEC 42001:2023 A.6.2.1",
        "A.6.2.1 is not a control of ISO/IEC 42001:2023: it is the heading of an objective; its controls are A.6.2.2 to A.6.2.8.");
  }

  @Test
  void whatCannotBeSeenIsShown() {
    assertRefused(
        AnnexControl::parse,
        "A.6.2.4\n",
        "\"A.6.2.4\\u000A\" is not a control of ISO/IEC 42001:2023: the correct id is A.6.2.4.");
    assertRefused(
        AnnexControl::parse,
        "\u0410.6.2.4",
        "\"\\u0410.6.2.4\" is not a control of ISO/IEC 42001:2023: the format is that of A.2.2 or"
            + " ISO/IEC 42001:2023 A.2.2.");
    assertRefused(
        RiskSource::parse,
        "\0\7",
        "\"\\u0000\\u0007\" is not a risk source of ISO/IEC 42001:2023: the format is that of C.3.1"
            + " or ISO/IEC 42001:2023 C.3.1.");
  }

  @Test
  void overlongTextIsRefusedInShort() {
    assertRefused(
        AnnexControl::parse,
        "A.".repeat(5_000_000),
        "\"A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A.A....\" (10000000 characters) is not a control of"
            + " ISO/IEC 42001:2023: the format is that of A.2.2 or ISO/IEC 42001:2023 A.2.2.");
  }

  @Test
  // What null does is what is tested.
  @SuppressWarnings("NullAway")
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> AnnexControl.parse(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> Provision.parse(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> Guidance.on(null)).withMessage("control");
    assertThatNullPointerException()
        .isThrownBy(() -> Clause.CLAUSE_4.contains(null))
        .withMessage("other");
  }

  private static void assertRefused(Function<String, ?> parse, String id, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> parse.apply(id)).withMessage(message);
  }
}
