// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requirePositive;

import java.time.Period;
import org.immutables.value.Value;

/**
 * The conventions of a certification body for dates. The defaults are those of ISO/IEC 17021-1 or,
 * where it leaves the matter to the body, common ones. Invariant: periods are positive.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.6.3.2 (restoration) and 9.6.5 (suspension); all other defaults
 * are this library's policy, after what bodies publish. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BodyConventions permits ImmutableBodyConventions {

  /** How long after expiry the standard allows restoration. */
  static final Period RESTORATION = Period.ofMonths(6);

  BodyConventions() {}

  /** Returns whether a certificate is valid on its day of expiry; default: it is (policy). */
  @Value.Default
  public boolean expiryDayCounts() {
    return true;
  }

  /**
   * Returns the maximum length of a suspension; default: six months, which the standard names as
   * usual, not as a limit.
   */
  @Value.Default
  public Period suspensionMaximum() {
    return Period.ofMonths(6);
  }

  /**
   * Returns how long after expiry certification can be restored; default: six months, as in the
   * standard. Another period is the body's own and is never reported as a requirement of the
   * standard.
   */
  @Value.Default
  public Period restorationPeriod() {
    return RESTORATION;
  }

  /**
   * Returns the period for answering a nonconformity with causes and a plan, from the last day of
   * the audit; default: 30 days (policy).
   */
  @Value.Default
  public Period answerPeriod() {
    return Period.ofDays(30);
  }

  /**
   * Returns the period for verifying a major nonconformity, from the last day of the audit. It does
   * not change the six months of stage 2. Default: 60 days (policy).
   */
  @Value.Default
  public Period majorPeriod() {
    return Period.ofDays(60);
  }

  /**
   * Returns the period for correcting a minor nonconformity, from the last day of the audit;
   * default: 90 days (policy).
   */
  @Value.Default
  public Period minorPeriod() {
    return Period.ofDays(90);
  }

  @Value.Check
  void check() {
    requirePositive(suspensionMaximum(), "BodyConventions.suspensionMaximum");
    requirePositive(restorationPeriod(), "BodyConventions.restorationPeriod");
    requirePositive(answerPeriod(), "BodyConventions.answerPeriod");
    requirePositive(majorPeriod(), "BodyConventions.majorPeriod");
    requirePositive(minorPeriod(), "BodyConventions.minorPeriod");
  }

  /** Returns the default conventions. */
  public static BodyConventions standard() {
    return builder().build();
  }

  /** Returns a new builder with the default conventions. */
  public static Builder builder() {
    return ImmutableBodyConventions.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableBodyConventions.builder().from(this);
  }

  /** Builds values of {@link BodyConventions}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableBodyConventions.Builder {

    Builder() {}

    /** Sets {@link BodyConventions#expiryDayCounts()}. */
    public abstract Builder expiryDayCounts(boolean expiryDayCounts);

    /** Sets {@link BodyConventions#suspensionMaximum()}. */
    public abstract Builder suspensionMaximum(Period suspensionMaximum);

    /** Sets {@link BodyConventions#restorationPeriod()}. */
    public abstract Builder restorationPeriod(Period restorationPeriod);

    /** Sets {@link BodyConventions#answerPeriod()}. */
    public abstract Builder answerPeriod(Period answerPeriod);

    /** Sets {@link BodyConventions#majorPeriod()}. */
    public abstract Builder majorPeriod(Period majorPeriod);

    /** Sets {@link BodyConventions#minorPeriod()}. */
    public abstract Builder minorPeriod(Period minorPeriod);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an invariant does not hold
     */
    public abstract BodyConventions build();
  }
}
