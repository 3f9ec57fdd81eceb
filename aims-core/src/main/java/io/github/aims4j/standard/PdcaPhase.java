// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A phase of the Plan-Do-Check-Act cycle, in the order of the cycle. In practice the phases
 * overlap.
 *
 * <p>Source: the cycle is common to management system standards; the assignment of clauses 4 to 10
 * of ISO/IEC 42001:2023 to phases is not defined by the standard, see {@link #mappingSource()}.
 */
public enum PdcaPhase {
  /** Setting policies, objectives and processes: clauses 4, 5, 6 and 7. */
  PLAN,
  /** Implementing processes and controls: clause 8 and the controls of Annex A. */
  DO,
  /** Measuring, auditing and reviewing: clause 9. */
  CHECK,
  /** Correcting and improving: clause 10. */
  ACT;

  /**
   * Returns the phase that can follow without a reason; after {@link #ACT} the next {@link #PLAN}.
   */
  public Set<PdcaPhase> successors() {
    return Set.of(
        switch (this) {
          case PLAN -> DO;
          case DO -> CHECK;
          case CHECK -> ACT;
          case ACT -> PLAN;
        });
  }

  /** Returns the clauses of this phase, groups and leaves, in order. */
  public List<Clause> clauses() {
    return Arrays.stream(Clause.values()).filter(clause -> clause.phase() == this).toList();
  }

  /**
   * Returns the source of the assignment of clauses to phases. It is a policy of this library: the
   * standard has none, and related standards assign clauses differently.
   */
  public static Fact mappingSource() {
    return new Fact(
        "The assignment of clauses 4, 5, 6 and 7 to PLAN, of clause 8 and the controls to DO, of"
            + " clause 9 to CHECK and of clause 10 to ACT follows an introductory document on"
            + " ISO/IEC 42001; the standard itself has no assignment. ISO 9001 and ISO 14001"
            + " show clause 7 under DO and clause 5 at the centre.",
        Confidence.POLICY);
  }
}
