package io.github.aims4j.agenda;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is due in an AIMS between two dates and not recorded as done.
 *
 * <p>A due date comes from a record, or from a planned interval and the last occurrence; only the
 * next occurrence is known, because later ones depend on when it takes place. Without a planned
 * interval nothing is due: no length is assumed. A partial date counts as its last day. A
 * significant change makes assessments due, and a certificate makes surveillance audits due. The
 * agendas of two adjacent periods together are the agenda of both.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1 and the provisions in {@link DueKind}; items that expire are
 * this library's policy. Immutable and thread-safe.
 */
public final class Agenda {

  private final LocalDate from;
  private final LocalDate toInclusive;
  private final List<AgendaItem> items;

  private Agenda(LocalDate from, LocalDate toInclusive, List<AgendaItem> items) {
    this.from = from;
    this.toInclusive = toInclusive;
    this.items = items;
  }

  /**
   * Returns what is due between two dates and not done.
   *
   * @param aims the AIMS
   * @param from the first day
   * @param toInclusive the last day
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Agenda of(Aims aims, LocalDate from, LocalDate toInclusive) {
    requireNonNull(aims, "aims");
    if (toInclusive.isBefore(from)) {
      throw new IllegalArgumentException(
          "An agenda starts on %s and ends on %s; the end must not be before the start."
              .formatted(from, toInclusive));
    }
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
    return new Agenda(from, toInclusive, items.sorted());
  }

  /**
   * Returns what was due before a date and is not done, the longest overdue first.
   *
   * @param aims the AIMS
   * @param asOf the date; items due on it are not overdue yet
   */
  public static Agenda overdue(Aims aims, LocalDate asOf) {
    return of(aims, LocalDate.MIN, asOf.minusDays(1));
  }

  /** Returns the first day of the period. */
  public LocalDate from() {
    return from;
  }

  /** Returns the last day of the period. */
  public LocalDate toInclusive() {
    return toInclusive;
  }

  /** Returns the items, ordered by date, kind, id and path. */
  public List<AgendaItem> items() {
    return items;
  }

  /**
   * Returns the items that were due before a date, the longest overdue first.
   *
   * @param asOf the date; items due on it are not overdue yet
   */
  public List<AgendaItem> overdueOn(LocalDate asOf) {
    return items.stream().filter(item -> item.day().isBefore(asOf)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Agenda that
        && from.equals(that.from)
        && toInclusive.equals(that.toInclusive)
        && items.equals(that.items);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * from.hashCode() + toInclusive.hashCode()) + items.hashCode();
  }

  /** Returns the period and the number of items. */
  @Override
  public String toString() {
    return "Agenda from %s to %s with %s items".formatted(from, toInclusive, items.size());
  }
}
