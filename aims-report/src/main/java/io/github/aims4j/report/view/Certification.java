// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationDecision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The certification on a line of time.
 *
 * @param spans the certificates
 * @param points audits, decisions and events, in order
 * @param years where each year begins
 * @param today where the day of the report lies
 */
public record Certification(List<Span> spans, List<Point> points, List<Tick> years, int today) {

  /** The width of the drawing. */
  public static final int WIDTH = 1000;

  /**
   * A certificate.
   *
   * @param title its number and revision
   * @param from the first day
   * @param to the day of expiry
   * @param x where it begins
   * @param width its width
   */
  public record Span(String title, String from, String to, int x, int width) {}

  /**
   * A day on which something happened or is planned.
   *
   * @param day the day
   * @param kind audit, decision or event
   * @param title what it is
   * @param x where it lies
   * @param isPlanned whether it is planned and not done
   */
  public record Point(LocalDate day, String kind, String title, int x, boolean isPlanned) {}

  /**
   * The beginning of a year.
   *
   * @param year the year
   * @param x where it lies
   */
  public record Tick(String year, int x) {}

  private record Moment(LocalDate day, String kind, String title, boolean isPlanned) {}

  /** Returns the certification; empty: the AIMS has no record of one. */
  static Optional<Certification> of(Aims aims, LocalDate asOf) {
    List<Moment> moments =
        Stream.of(
                aims.certificationAudits().stream().flatMap(each -> audit(each).stream()),
                aims.certificationDecisions().stream().map(Certification::decision),
                aims.certificateEvents().stream().map(Certification::event))
            .flatMap(each -> each)
            .sorted(Comparator.comparing(Moment::day))
            .toList();
    List<LocalDate> days =
        Stream.of(
                moments.stream().map(Moment::day),
                aims.certificates().stream().map(Certificate::effectiveFrom),
                aims.certificates().stream().map(Certificate::expiry))
            .flatMap(each -> each)
            .sorted()
            .toList();
    return days.isEmpty() ? Optional.empty() : Optional.of(of(aims, moments, days, asOf));
  }

  private static Certification of(
      Aims aims, List<Moment> moments, List<LocalDate> days, LocalDate asOf) {
    Scale scale = Scale.of(days.get(0), days.get(days.size() - 1), asOf);
    return new Certification(
        aims.certificates().stream().map(each -> span(each, scale)).toList(),
        moments.stream()
            .map(
                each ->
                    new Point(
                        each.day(),
                        each.kind(),
                        each.title(),
                        scale.x(each.day()),
                        each.isPlanned()))
            .toList(),
        scale.years(),
        scale.x(asOf));
  }

  private static Optional<Moment> audit(CertificationAudit audit) {
    Optional<LocalDate> done = audit.end().or(audit::start);
    return done.or(audit::plannedFor)
        .map(day -> new Moment(day, "audit", audit.title(), done.isEmpty()));
  }

  private static Moment decision(CertificationDecision decision) {
    return new Moment(
        decision.date(), "decision", Words.sentence(Words.of(decision.outcome())), false);
  }

  private static Moment event(CertificateEvent event) {
    return new Moment(event.date(), "event", Words.sentence(Words.of(event.type())), false);
  }

  private static Span span(Certificate certificate, Scale scale) {
    int x = scale.x(certificate.effectiveFrom());
    return new Span(
        certificate.number()
            + certificate.revision().map(revision -> ", revision " + revision).orElse(""),
        certificate.effectiveFrom().toString(),
        certificate.expiry().toString(),
        x,
        Math.max(2, scale.x(certificate.expiry()) - x));
  }

  /** Days on a line. */
  private record Scale(LocalDate first, LocalDate last) {

    static Scale of(LocalDate first, LocalDate last, LocalDate asOf) {
      LocalDate from = first.isBefore(asOf) ? first : asOf;
      LocalDate to = last.isAfter(asOf) ? last : asOf;
      return new Scale(from.withDayOfYear(1), to.withDayOfYear(to.lengthOfYear()));
    }

    int x(LocalDate day) {
      return (int)
          (WIDTH * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last));
    }

    List<Tick> years() {
      List<Tick> years = new ArrayList<>();
      int step = Math.max(1, (last.getYear() - first.getYear()) / 10);
      for (int year = first.getYear(); year <= last.getYear(); year += step) {
        years.add(new Tick(Integer.toString(year), x(LocalDate.ofYearDay(year, 1))));
      }
      return years;
    }
  }
}
