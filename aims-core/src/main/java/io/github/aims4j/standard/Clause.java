// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause of the standard, from 4 to 10: a group, such as 6.1, or a leaf, such as 6.1.2, which
 * contains the requirements to be audited. The constants are in the order of the standard.
 *
 * <p>Titles are not unique: 6.1.2 and 8.2 share one, as do 6.1.3 and 8.3, and 6.1.4 and 8.4.
 *
 * <p>Source: ISO/IEC 42001:2023, clauses 4 to 10, ids and titles; the phase is not defined by the
 * standard, see {@link PdcaPhase#mappingSource()}.
 */
public enum Clause implements Provision {
  /** 4, Context of the organization. */
  CLAUSE_4("4", "Context of the organization", PdcaPhase.PLAN),
  /** 4.1, Understanding the organization and its context. */
  CLAUSE_4_1("4.1", "Understanding the organization and its context", PdcaPhase.PLAN),
  /** 4.2, Understanding the needs and expectations of interested parties. */
  CLAUSE_4_2(
      "4.2", "Understanding the needs and expectations of interested parties", PdcaPhase.PLAN),
  /** 4.3, Determining the scope of the AI management system. */
  CLAUSE_4_3("4.3", "Determining the scope of the AI management system", PdcaPhase.PLAN),
  /** 4.4, AI management system. */
  CLAUSE_4_4("4.4", "AI management system", PdcaPhase.PLAN),
  /** 5, Leadership. */
  CLAUSE_5("5", "Leadership", PdcaPhase.PLAN),
  /** 5.1, Leadership and commitment. */
  CLAUSE_5_1("5.1", "Leadership and commitment", PdcaPhase.PLAN),
  /** 5.2, AI policy. */
  CLAUSE_5_2("5.2", "AI policy", PdcaPhase.PLAN),
  /** 5.3, Roles, responsibilities and authorities. */
  CLAUSE_5_3("5.3", "Roles, responsibilities and authorities", PdcaPhase.PLAN),
  /** 6, Planning. */
  CLAUSE_6("6", "Planning", PdcaPhase.PLAN),
  /** 6.1, Actions to address risks and opportunities. */
  CLAUSE_6_1("6.1", "Actions to address risks and opportunities", PdcaPhase.PLAN),
  /** 6.1.1, General. */
  CLAUSE_6_1_1("6.1.1", "General", PdcaPhase.PLAN),
  /** 6.1.2, AI risk assessment. */
  CLAUSE_6_1_2("6.1.2", "AI risk assessment", PdcaPhase.PLAN),
  /** 6.1.3, AI risk treatment. */
  CLAUSE_6_1_3("6.1.3", "AI risk treatment", PdcaPhase.PLAN),
  /** 6.1.4, AI system impact assessment. */
  CLAUSE_6_1_4("6.1.4", "AI system impact assessment", PdcaPhase.PLAN),
  /** 6.2, AI objectives and planning to achieve them. */
  CLAUSE_6_2("6.2", "AI objectives and planning to achieve them", PdcaPhase.PLAN),
  /** 6.3, Planning of changes. */
  CLAUSE_6_3("6.3", "Planning of changes", PdcaPhase.PLAN),
  /** 7, Support. */
  CLAUSE_7("7", "Support", PdcaPhase.PLAN),
  /** 7.1, Resources. */
  CLAUSE_7_1("7.1", "Resources", PdcaPhase.PLAN),
  /** 7.2, Competence. */
  CLAUSE_7_2("7.2", "Competence", PdcaPhase.PLAN),
  /** 7.3, Awareness. */
  CLAUSE_7_3("7.3", "Awareness", PdcaPhase.PLAN),
  /** 7.4, Communication. */
  CLAUSE_7_4("7.4", "Communication", PdcaPhase.PLAN),
  /** 7.5, Documented information. */
  CLAUSE_7_5("7.5", "Documented information", PdcaPhase.PLAN),
  /** 7.5.1, General. */
  CLAUSE_7_5_1("7.5.1", "General", PdcaPhase.PLAN),
  /** 7.5.2, Creating and updating documented information. */
  CLAUSE_7_5_2("7.5.2", "Creating and updating documented information", PdcaPhase.PLAN),
  /** 7.5.3, Control of documented information. */
  CLAUSE_7_5_3("7.5.3", "Control of documented information", PdcaPhase.PLAN),
  /** 8, Operation. */
  CLAUSE_8("8", "Operation", PdcaPhase.DO),
  /** 8.1, Operational planning and control. */
  CLAUSE_8_1("8.1", "Operational planning and control", PdcaPhase.DO),
  /** 8.2, AI risk assessment. */
  CLAUSE_8_2("8.2", "AI risk assessment", PdcaPhase.DO),
  /** 8.3, AI risk treatment. */
  CLAUSE_8_3("8.3", "AI risk treatment", PdcaPhase.DO),
  /** 8.4, AI system impact assessment. */
  CLAUSE_8_4("8.4", "AI system impact assessment", PdcaPhase.DO),
  /** 9, Performance evaluation. */
  CLAUSE_9("9", "Performance evaluation", PdcaPhase.CHECK),
  /** 9.1, Monitoring, measurement, analysis and evaluation. */
  CLAUSE_9_1("9.1", "Monitoring, measurement, analysis and evaluation", PdcaPhase.CHECK),
  /** 9.2, Internal audit. */
  CLAUSE_9_2("9.2", "Internal audit", PdcaPhase.CHECK),
  /** 9.2.1, General. */
  CLAUSE_9_2_1("9.2.1", "General", PdcaPhase.CHECK),
  /** 9.2.2, Internal audit programme. */
  CLAUSE_9_2_2("9.2.2", "Internal audit programme", PdcaPhase.CHECK),
  /** 9.3, Management review. */
  CLAUSE_9_3("9.3", "Management review", PdcaPhase.CHECK),
  /** 9.3.1, General. */
  CLAUSE_9_3_1("9.3.1", "General", PdcaPhase.CHECK),
  /** 9.3.2, Management review inputs. */
  CLAUSE_9_3_2("9.3.2", "Management review inputs", PdcaPhase.CHECK),
  /** 9.3.3, Management review results. */
  CLAUSE_9_3_3("9.3.3", "Management review results", PdcaPhase.CHECK),
  /** 10, Improvement. */
  CLAUSE_10("10", "Improvement", PdcaPhase.ACT),
  /** 10.1, Continual improvement. */
  CLAUSE_10_1("10.1", "Continual improvement", PdcaPhase.ACT),
  /** 10.2, Nonconformity and corrective action. */
  CLAUSE_10_2("10.2", "Nonconformity and corrective action", PdcaPhase.ACT);

  static final Index<Clause> INDEX = Index.of("clause", values());

  private static final Map<Clause, List<Clause>> PARTS = partsOfEach();

  private final String id;
  private final String title;
  private final PdcaPhase phase;

  Clause(String id, String title, PdcaPhase phase) {
    this.id = id;
    this.title = title;
    this.phase = phase;
  }

  /**
   * Returns the clause with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code 6.1.2} or {@code
   *     ISO/IEC 42001:2023 6.1.2}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such clause; the message suggests
   *     alternatives
   */
  public static Clause parse(String id) {
    return INDEX.parse(id);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isNormative() {
    return true;
  }

  /**
   * Returns the phase of the Plan-Do-Check-Act cycle to which this clause is assigned. The
   * assignment is not defined by the standard; {@link PdcaPhase#mappingSource()} states its source.
   */
  public PdcaPhase phase() {
    return phase;
  }

  /** Returns the clause of which this one is a direct part; absent: this is one of 4 to 10. */
  public Optional<Clause> parent() {
    int lastDot = id.lastIndexOf('.');
    return lastDot < 0 ? Optional.empty() : INDEX.find(id.substring(0, lastDot));
  }

  /** Returns the direct parts of this clause, in order; none if this is a leaf. */
  public List<Clause> parts() {
    return PARTS.getOrDefault(this, List.of());
  }

  private static Map<Clause, List<Clause>> partsOfEach() {
    Map<Clause, List<Clause>> result = new EnumMap<>(Clause.class);
    for (Clause clause : values()) {
      clause
          .parent()
          .ifPresent(
              parent -> result.computeIfAbsent(parent, key -> new ArrayList<>()).add(clause));
    }
    result.replaceAll((clause, parts) -> List.copyOf(parts));
    return result;
  }

  /** Tells whether this clause has no parts. */
  public boolean isLeaf() {
    return parts().isEmpty();
  }

  /** Tells whether this clause has parts. */
  public boolean isGroup() {
    return !isLeaf();
  }

  /**
   * Tells whether a clause is this one or a direct or indirect part of it.
   *
   * @param other the clause that may be a part
   */
  public boolean contains(Clause other) {
    requireNonNull(other, "other");
    return this == other || other.id.startsWith(id + ".");
  }

  @Override
  public boolean isWithin(Provision whole) {
    return requireNonNull(whole, "whole") instanceof Clause clause && clause.contains(this);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
