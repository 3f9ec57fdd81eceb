// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A due date: what is due, on whose authority, and the consequence of missing it. Invariant: no
 * text is blank.
 *
 * <p>Source: this library, for the dates of ISO/IEC 17021-1:2015, clause 9. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Due permits ImmutableDue {

  Due() {}

  /** The authority on which something is due. */
  public enum Basis {
    /** ISO/IEC 17021-1 determines the date. */
    STANDARD,
    /** ISO/IEC 17021-1 contains the rule, and a convention of the body determines the date. */
    BODY_CONVENTION,
    /** The body determines the date, or this library in its place. */
    POLICY
  }

  /** Returns the due date. */
  public abstract LocalDate day();

  /** Returns whether the due date itself is in time. */
  public abstract boolean inclusive();

  /** Returns what is due, in a full sentence. */
  public abstract String what();

  /** Returns the consequence of missing the date, in full sentences. */
  public abstract String whatFollows();

  /** Returns the authority. */
  public abstract Basis basis();

  /** Returns the requirement, such as {@code ISO/IEC 17021-1:2015, 9.6.3.2}, or the policy. */
  public abstract String requirement();

  /** Returns the last day that is in time. */
  public final LocalDate lastDay() {
    return inclusive() ? day() : Dates.dayBefore(day());
  }

  /**
   * Tells whether a date is in time.
   *
   * @param date the date
   */
  public final boolean allows(LocalDate date) {
    return !date.isAfter(lastDay());
  }

  @Value.Check
  void check() {
    requireText(what(), "Due.what");
    requireText(whatFollows(), "Due.whatFollows");
    requireText(requirement(), "Due.requirement");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDue.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDue.builder().from(this);
  }

  /** Builds values of {@link Due}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableDue.Builder {

    Builder() {}

    /** Sets {@link Due#day()}. */
    public abstract Builder day(LocalDate day);

    /** Sets {@link Due#inclusive()}. */
    public abstract Builder inclusive(boolean inclusive);

    /** Sets {@link Due#what()}. */
    public abstract Builder what(String what);

    /** Sets {@link Due#whatFollows()}. */
    public abstract Builder whatFollows(String whatFollows);

    /** Sets {@link Due#basis()}. */
    public abstract Builder basis(Basis basis);

    /** Sets {@link Due#requirement()}. */
    public abstract Builder requirement(String requirement);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Due build();
  }
}
