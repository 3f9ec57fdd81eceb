package io.github.aims4j.finding;

/**
 * How much a finding could weigh. The weight is potential: whether there is a nonconformity, and of
 * which grade, is the conclusion of a person.
 *
 * <p>Source: ISO/IEC 17021-1:2015, which grades nonconformities; ISO/IEC 42001:2023 does not.
 */
public enum Weight {
  /**
   * What could be a major nonconformity: it may affect the capability to reach intended results.
   */
  POTENTIAL_MAJOR,
  /** What could be a minor nonconformity. */
  POTENTIAL_MINOR,
  /** An opportunity for improvement: no nonconformity. */
  OPPORTUNITY
}
