// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.standard.Clause.CLAUSE_4_1;
import static io.github.aims4j.standard.Clause.CLAUSE_4_2;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1_4;
import static io.github.aims4j.standard.Clause.CLAUSE_8_2;
import static io.github.aims4j.standard.Clause.CLAUSE_8_3;
import static io.github.aims4j.standard.Clause.CLAUSE_8_4;
import static io.github.aims4j.standard.Clause.CLAUSE_9_2;
import static io.github.aims4j.standard.Confidence.CORROBORATED;
import static io.github.aims4j.standard.Confidence.LIKELY;

import java.util.Arrays;
import java.util.List;

/**
 * A standard related to AI management: ISO/IEC 42001 itself, standards that give further detail,
 * standards that govern certification, and management system standards of the same family.
 *
 * <p>An entry states what a standard is about; it does not imply that following it fulfils another
 * standard. The edition is the one described and not necessarily the latest.
 *
 * <p>Source: public catalogues of ISO and IEC, in relation to ISO/IEC 42001:2023; not checked
 * against the licensed standards.
 */
public enum RelatedStandard {
  /** ISO/IEC 42001:2023, AI management system, requirements; certifiable. */
  ISO_IEC_42001(
      "ISO/IEC 42001",
      "2023",
      "AI management system, requirements; certifiable",
      "the subject",
      List.of(),
      corroborated("ISO/IEC 42001:2023 was published in December 2023."),
      likely("ISO/IEC 42001:2023 was adopted as EN ISO/IEC 42001:2026."),
      corroborated("No amendment of ISO/IEC 42001:2023 was known in September 2026."),
      corroborated(
          "ISO/IEC 42001:2023 gives no presumption of conformity with the EU AI Act: a crosswalk is"
              + " informative and never evidence of compliance with the act.")),
  /** ISO/IEC 23894:2023, guidance on AI risk management. */
  ISO_IEC_23894(
      "ISO/IEC 23894",
      "2023",
      "guidance on AI risk management",
      "detail for 6.1, 8.2, 8.3",
      List.of(CLAUSE_6_1, CLAUSE_8_2, CLAUSE_8_3)),
  /** ISO/IEC 38507:2022, governance implications of the use of AI. */
  ISO_IEC_38507(
      "ISO/IEC 38507",
      "2022",
      "governance implications of the use of AI",
      "governing bodies",
      List.of()),
  /** ISO/IEC 42005:2025, AI system impact assessment. */
  ISO_IEC_42005(
      "ISO/IEC 42005",
      "2025",
      "AI system impact assessment",
      "detail for 6.1.4, 8.4, A.5",
      List.of(CLAUSE_6_1_4, CLAUSE_8_4, AnnexArea.A_5)),
  /** ISO/IEC 42006:2025, bodies that audit and certify AIMS. */
  ISO_IEC_42006(
      "ISO/IEC 42006", "2025", "bodies that audit and certify AIMS", "certification", List.of()),
  /** ISO/IEC 5338:2023, AI system life cycle processes. */
  ISO_IEC_5338(
      "ISO/IEC 5338", "2023", "AI system life cycle processes", "A.6", List.of(AnnexArea.A_6)),
  /** ISO/IEC 5339:2024, guidance for AI applications. */
  ISO_IEC_5339(
      "ISO/IEC 5339",
      "2024",
      "guidance for AI applications",
      "context, stakeholders",
      List.of(CLAUSE_4_1, CLAUSE_4_2),
      corroborated(
          "ISO/IEC 5339:2024 is guidance for AI applications; it is not a risk taxonomy, as some"
              + " lists claim.")),
  /** ISO/IEC 22989:2022, concepts and terminology. */
  ISO_IEC_22989(
      "ISO/IEC 22989", "2022", "concepts and terminology", "normative reference", List.of()),
  /** ISO/IEC 5259:2024-2025, data quality for analytics and machine learning (series). */
  ISO_IEC_5259(
      "ISO/IEC 5259",
      "2024-2025",
      "data quality for analytics and machine learning (series)",
      "A.7",
      List.of(AnnexArea.A_7)),
  /** ISO/IEC 17021-1:2015, bodies auditing and certifying management systems. */
  ISO_IEC_17021_1(
      "ISO/IEC 17021-1",
      "2015",
      "bodies auditing and certifying management systems",
      "certification",
      List.of()),
  /** ISO 19011:2018, guidelines for auditing management systems. */
  ISO_19011(
      "ISO 19011",
      "2018",
      "guidelines for auditing management systems",
      "9.2",
      List.of(CLAUSE_9_2)),
  /** ISO 31000:2018, risk management guidelines. */
  ISO_31000("ISO 31000", "2018", "risk management guidelines", "6.1", List.of(CLAUSE_6_1)),
  /** ISO/IEC 27001:2022, information security management system. */
  ISO_IEC_27001(
      "ISO/IEC 27001",
      "2022",
      "information security management system",
      "same harmonized structure",
      List.of(),
      corroborated(
          "Clauses of ISO/IEC 27001:2022 correspond to those of ISO/IEC 42001:2023 by number,"
              + " except 6.1.4 and 8.4, which it does not have.")),
  /** ISO 9001:2015, quality management system. */
  ISO_9001(
      "ISO 9001",
      "2015",
      "quality management system",
      "older high-level structure",
      List.of(),
      corroborated(
          "Clauses of ISO 9001:2015 do not correspond to those of ISO/IEC 42001:2023 by number: its"
              + " 10.1 is general, 10.2 nonconformity and 10.3 improvement."));

  private final String designation;
  private final String edition;
  private final String subject;
  private final String relation;

  // The lists are immutable.
  @SuppressWarnings("Immutable")
  private final List<Provision> provisions;

  // The lists are immutable.
  @SuppressWarnings("Immutable")
  private final List<Fact> facts;

  RelatedStandard(
      String designation,
      String edition,
      String subject,
      String relation,
      List<Provision> provisions,
      Fact... facts) {
    this.designation = designation;
    this.edition = edition;
    this.subject = subject;
    this.relation = relation;
    this.provisions = provisions;
    this.facts = List.of(facts);
  }

  /** Returns the standard without its edition, such as {@code ISO/IEC 23894}. */
  public String designation() {
    return designation;
  }

  /**
   * Returns the year of the edition, such as {@code 2023}; for a series, the years of its parts,
   * such as {@code 2024-2025}.
   */
  public String edition() {
    return edition;
  }

  /** Returns the standard with its edition, such as {@code ISO/IEC 23894:2023}. */
  public String reference() {
    return designation + ":" + edition;
  }

  /** Returns a short description of the standard. */
  public String subject() {
    return subject;
  }

  /** Returns a short description of its relation to ISO/IEC 42001:2023. */
  public String relation() {
    return relation;
  }

  /**
   * Returns the confidence in edition, subject and relation; further statements have their own, see
   * {@link #facts()}.
   */
  public Confidence confidence() {
    return CORROBORATED;
  }

  /**
   * Returns the provisions of ISO/IEC 42001:2023 for which it gives detail, in order; none if it
   * relates to the standard as a whole or to certification.
   */
  public List<Provision> provisions() {
    return provisions;
  }

  /** Returns further facts about it; empty: none. */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * Returns the clauses that have the same number and subject in this standard as in ISO/IEC
   * 42001:2023, because both follow the harmonized structure; none if clauses do not correspond by
   * number.
   */
  public List<Clause> clausesSharedByNumber() {
    return switch (this) {
      case ISO_IEC_42001 -> List.of(Clause.values());
      case ISO_IEC_27001 ->
          Arrays.stream(Clause.values())
              .filter(clause -> clause != CLAUSE_6_1_4 && clause != CLAUSE_8_4)
              .toList();
      default -> List.of();
    };
  }

  private static Fact corroborated(String statement) {
    return new Fact(statement, CORROBORATED);
  }

  private static Fact likely(String statement) {
    return new Fact(statement, LIKELY);
  }

  /** Returns the standard with its edition. */
  @Override
  public String toString() {
    return reference();
  }
}
