package io.github.aims4j.planning;

/**
 * The ways to treat a risk, of which several can be combined.
 *
 * <p>Source: ISO 31000:2018, 6.5.2, in own words; ISO/IEC 42001:2023, 6.1.3, leaves the choice to
 * the organization.
 */
public enum TreatmentOption {
  /** Not to start or go on with what brings the risk. */
  AVOID,
  /** To take or raise the risk for the sake of an opportunity. */
  TAKE_OR_INCREASE,
  /** To remove the source of the risk. */
  REMOVE_SOURCE,
  /** To change the likelihood. */
  CHANGE_LIKELIHOOD,
  /** To change the consequences. */
  CHANGE_CONSEQUENCES,
  /** To share the risk, such as by contract or insurance. */
  SHARE,
  /** To keep the risk by an informed decision. */
  RETAIN
}
