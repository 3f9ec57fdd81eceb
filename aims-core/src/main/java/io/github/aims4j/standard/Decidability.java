package io.github.aims4j.standard;

/**
 * How far records can tell whether an obligation is met.
 *
 * <p>Source: this library's own assessment of the obligations of ISO/IEC 42001:2023, clauses 4 to
 * 10.
 */
public enum Decidability {
  /**
   * Records decide, provided that they are true and complete. That does not prove conformity:
   * whether they are true is for a person to find out.
   */
  MACHINE,
  /** Records decide in part; a person has to look at the rest. */
  PARTIAL,
  /** Only a person can decide; records give a view that supports the judgement. */
  JUDGEMENT
}
