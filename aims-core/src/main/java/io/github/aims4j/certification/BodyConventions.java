package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requirePositive;

import java.time.Period;
import org.immutables.value.Value;

/**
 * What a certification body settles for itself about dates. What is not set is what ISO/IEC 17021-1
 * names or, where it leaves the matter to the body, a usual choice. Invariant: periods are longer
 * than nothing.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.6.3.2 (restoration) and 9.6.5 (suspension); all else is this
 * library's policy, after what bodies publish. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BodyConventions permits ImmutableBodyConventions {

  /** How long after expiry the standard allows restoration. */
  static final Period RESTORATION = Period.ofMonths(6);

  BodyConventions() {}

  /** Returns whether a certificate still holds on its day of expiry. Policy: it does. */
  @Value.Default
  public boolean expiryDayCounts() {
    return true;
  }

  /**
   * Returns how long a suspension lasts at most: six months, which the standard calls the limit in
   * most cases, no law.
   */
  @Value.Default
  public Period suspensionMaximum() {
    return Period.ofMonths(6);
  }

  /**
   * Returns how long after expiry certification can be restored: six months, as the standard has
   * it. Another period is the body's own, and nothing calls it a requirement of the standard.
   */
  @Value.Default
  public Period restorationPeriod() {
    return RESTORATION;
  }

  /**
   * Returns how long a client has, from the last day of an audit, to answer a nonconformity with
   * its causes and a plan. Policy: 30 days.
   */
  @Value.Default
  public Period answerPeriod() {
    return Period.ofDays(30);
  }

  /**
   * Returns how long a client has, from the last day of an audit, until a major nonconformity is
   * verified as dealt with. It does not touch the six months of stage 2. Policy: 60 days.
   */
  @Value.Default
  public Period majorPeriod() {
    return Period.ofDays(60);
  }

  /**
   * Returns how long a client has, from the last day of an audit, until a minor nonconformity is
   * corrected. Policy: 90 days.
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

  /** Returns the conventions of a body that settles nothing for itself. */
  public static BodyConventions standard() {
    return builder().build();
  }

  /** Returns a new builder, in which nothing is settled. */
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
