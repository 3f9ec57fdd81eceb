// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is due in an AIMS between two dates and not recorded as done.
 *
 * <p>A due date comes from a record, or from a planned interval and the last occurrence; only the
 * next occurrence is known, because later ones depend on when it takes place. Without a planned
 * interval nothing is due: no length is assumed. A partial date counts as its last day. A
 * significant change makes assessments due, and a certificate makes surveillance audits due. The
 * agendas of two adjacent periods together are the agenda of both.
 *
 * <p>Invariant: the last day is not before the first.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1 and the provisions in {@link DueKind}; items that expire are
 * this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Agenda permits ImmutableAgenda {

  Agenda() {}

  /** Returns the first day of the period; absent: it has no beginning. */
  public abstract Optional<LocalDate> firstDay();

  /** Returns the last day of the period. */
  public abstract LocalDate lastDay();

  /** Returns the items, ordered by date, kind, id and path. */
  public abstract List<AgendaItem> items();

  /**
   * Returns what is due between two dates and not done.
   *
   * @param aims the AIMS
   * @param from the first day
   * @param toInclusive the last day
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Agenda of(Aims aims, LocalDate from, LocalDate toInclusive) {
    requireOrder(from, toInclusive);
    return builder()
        .firstDay(from)
        .lastDay(toInclusive)
        .items(items(aims, from, toInclusive))
        .build();
  }

  /**
   * Returns what was due before a date and is not done, the longest overdue first.
   *
   * @param aims the AIMS
   * @param asOf the date; items due on it are not overdue yet
   */
  public static Agenda overdue(Aims aims, LocalDate asOf) {
    LocalDate last = Dates.dayBefore(asOf);
    return builder().lastDay(last).items(items(aims, LocalDate.MIN, last)).build();
  }

  private static List<AgendaItem> items(Aims aims, LocalDate from, LocalDate toInclusive) {
    requireNonNull(aims, "aims");
    DueItems items = new DueItems(from, toInclusive);
    ReviewsDue.addTo(items, aims);
    ActionsDue.addTo(items, aims);
    EventsDue.addTo(items, aims);
    MessagesDue.addTo(items, aims);
    IntervalsDue.addTo(items, aims);
    AssessmentsDue.addTo(items, aims);
    ChangesDue.addTo(items, aims);
    IndicatorsDue.addTo(items, aims);
    EndsDue.addTo(items, aims);
    CertificationDue.addTo(items, aims);
    return items.sorted();
  }

  @Value.Check
  void requireOrder() {
    firstDay().ifPresent(first -> requireOrder(first, lastDay()));
  }

  private static void requireOrder(LocalDate from, LocalDate toInclusive) {
    if (toInclusive.isBefore(from)) {
      throw new IllegalArgumentException(
          "An agenda starts on %s and ends on %s; the end must not be before the start."
              .formatted(from, toInclusive));
    }
  }

  /**
   * Returns the items that were due before a date, the longest overdue first.
   *
   * @param asOf the date; items due on it are not overdue yet
   */
  public List<AgendaItem> overdueOn(LocalDate asOf) {
    return items().stream().filter(item -> item.day().isBefore(asOf)).toList();
  }

  /** Returns the period and the number of items. */
  @Override
  public String toString() {
    return "Agenda %sto %s with %s items"
        .formatted(
            firstDay().map(first -> "from " + first + " ").orElse(""), lastDay(), items().size());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAgenda.builder();
  }

  /** Returns a builder that starts from this agenda. */
  public Builder toBuilder() {
    return ImmutableAgenda.builder().from(this);
  }

  /** Builds values of {@link Agenda}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAgenda.Builder {

    Builder() {}

    /** Sets {@link Agenda#firstDay()}. */
    public abstract Builder firstDay(LocalDate firstDay);

    /** Sets or clears {@link Agenda#firstDay()}. */
    public abstract Builder firstDay(Optional<? extends LocalDate> firstDay);

    /** Sets {@link Agenda#lastDay()}. */
    public abstract Builder lastDay(LocalDate lastDay);

    /** Adds one of {@link Agenda#items()}. */
    public abstract Builder addItem(AgendaItem item);

    /** Replaces {@link Agenda#items()}. */
    public abstract Builder items(Iterable<? extends AgendaItem> items);

    /**
     * Builds the agenda.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Agenda build();
  }
}
