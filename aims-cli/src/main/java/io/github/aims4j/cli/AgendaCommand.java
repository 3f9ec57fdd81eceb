// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is due. */
@Command(
    name = "agenda",
    mixinStandardHelpOptions = true,
    description = "Lists what is due between two dates, or overdue.",
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims agenda AIMS.json --from 2026-01-01 --to 2026-12-31",
      "  aims agenda AIMS.json --overdue --as-of 2026-06-30"
    })
final class AgendaCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @ArgGroup(multiplicity = "1")
  private Days days = new Days();

  @Mixin private FormatOption format = new FormatOption();

  AgendaCommand(PrintWriter out) {
    this.out = out;
  }

  /** Either a period, or everything before a date. */
  static final class Days {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Period period;

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Overdue overdue;

    Agenda agenda(Aims aims) {
      if (period != null) {
        return period.agenda(aims);
      }
      return requireNonNull(overdue).agenda(aims);
    }
  }

  /** A period. */
  static final class Period {

    @Option(
        names = "--from",
        required = true,
        paramLabel = "DATE",
        description = "The first day, YYYY-MM-DD.")
    private LocalDate from;

    @Option(
        names = "--to",
        required = true,
        paramLabel = "DATE",
        description = "The last day, YYYY-MM-DD.")
    private LocalDate to;

    Agenda agenda(Aims aims) {
      try {
        return Agenda.of(aims, from, to);
      } catch (IllegalArgumentException e) {
        throw CommandException.unusable(String.valueOf(e.getMessage()), e);
      }
    }
  }

  /** Everything before a date. */
  static final class Overdue {

    // The parser demands it beside --as-of; it has no value to read.
    @SuppressWarnings("UnusedVariable")
    @Option(
        names = "--overdue",
        required = true,
        description = "What was due before a date and is not done.")
    private boolean overdue;

    @Option(
        names = "--as-of",
        required = true,
        paramLabel = "DATE",
        description = "That date, YYYY-MM-DD.")
    private LocalDate asOf;

    Agenda agenda(Aims aims) {
      return Agenda.overdue(aims, asOf);
    }
  }

  @Override
  public Integer call() {
    Agenda agenda = days.agenda(document.read());
    format.print(Agenda.class, agenda, () -> new AgendaText(out).print(agenda), out);
    return AimsCommand.FINE;
  }
}
