package io.github.aims4j.planning;

/**
 * Why an assessment is made.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2 and 8.4.
 */
public enum Occasion {
  /** The first one. */
  INITIAL,
  /** The planned interval is over. */
  PLANNED_INTERVAL,
  /** A significant change is proposed. */
  CHANGE_PROPOSED,
  /** A significant change has happened. */
  CHANGE_OCCURRED,
  /** Another occasion, such as an incident. */
  OTHER
}
