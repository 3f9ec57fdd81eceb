package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A phase of the Plan-Do-Check-Act cycle, in the order of the cycle. In practice the phases run
 * side by side.
 *
 * <p>Source: the cycle is that of management system standards at large; which clause of ISO/IEC
 * 42001:2023, clauses 4 to 10, belongs to which phase is not the standard's, see {@link
 * #mappingSource()}.
 */
public enum PdcaPhase {
  /** Setting policies, objectives and processes: clauses 4, 5, 6 and 7. */
  PLAN,
  /** Putting processes and controls to work: clause 8 and the controls of Annex A. */
  DO,
  /** Measuring, auditing and reviewing: clause 9. */
  CHECK,
  /** Correcting and improving: clause 10. */
  ACT;

  /** Returns the phase that follows without a reason; after {@link #ACT} it is the next PLAN. */
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
   * Returns where the assignment of clauses to phases comes from. It is a policy of this library:
   * the standard gives none, and other standards of its family draw it differently.
   */
  public static Fact mappingSource() {
    return new Fact(
        "The assignment of clauses 4, 5, 6 and 7 to PLAN, of clause 8 and the controls to DO, of"
            + " clause 9 to CHECK and of clause 10 to ACT is the view of an introductory document"
            + " on ISO/IEC 42001; the standard itself gives none. ISO 9001 and ISO 14001 draw"
            + " clause 7 under DO and clause 5 at the centre.",
        Confidence.POLICY);
  }
}
