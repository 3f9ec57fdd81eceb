// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.finding.Place;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.standard.Provision;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints an agenda, one item after the other in order of their days. */
final class AgendaText {

  private final WrappedText text;

  AgendaText(PrintWriter out) {
    this.text = new WrappedText(out);
  }

  /** Prints the whole agenda. */
  void print(Agenda agenda) {
    int count = agenda.items().size();
    text.line(
        "%s: %s %s due and not recorded as done."
            .formatted(
                agenda
                    .firstDay()
                    .map(first -> "From %s to %s".formatted(first, agenda.lastDay()))
                    .orElse("Until " + agenda.lastDay()),
                count == 0 ? "nothing" : count == 1 ? "1 item" : count + " items",
                count > 1 ? "are" : "is"));
    agenda.items().forEach(this::print);
    text.gap();
    text.line(
        "Only dates on record make something due; no interval is assumed. Not checked against the licensed standard.");
  }

  private void print(AgendaItem item) {
    String label = item.day() + "  ";
    text.gap();
    text.line(label, Quoted.visible(item.reason()));
    text.line(
        " ".repeat(label.length()),
        Quoted.visible(
            "%s: %s".formatted(kind(item), new Place(Optional.of(item.subject()), item.path()))));
  }

  private static String kind(AgendaItem item) {
    return Stream.concat(
            Stream.of(item.basis().term()), item.requirement().map(Provision::id).stream())
        .collect(joining(", ", item.kind().term() + " (", ")"));
  }
}
