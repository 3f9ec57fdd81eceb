// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.certification.Due;
import io.github.aims4j.pdca.PdcaGate;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Rejected;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.UnmetCondition;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** Prints the events, one paragraph per step. */
final class Narrator {

  private final PrintWriter out;

  Narrator(PrintWriter out) {
    this.out = out;
  }

  void title(String text) {
    out.println(text);
    out.println("=".repeat(text.length()));
  }

  void chapter(String text) {
    out.println();
    out.println(text);
    out.println("-".repeat(text.length()));
  }

  /** Prints an event outside of any workflow. */
  void event(LocalDate day, String text) {
    out.println("%s  %s".formatted(day, text));
  }

  void taken(LocalDate day, TransitionRecord<?> step, String state) {
    out.println("%s  %s (%s)".formatted(day, state, step.decidedBy()));
    step.overridden().forEach(unmet -> detail("although", unmet));
    step.reason().ifPresent(reason -> out.println("            because: %s".formatted(reason)));
  }

  /** Prints a step of the cycle and the overridden conditions of the previous phase. */
  void gate(LocalDate day, PdcaGate gate, String state) {
    taken(day, gate.step(), state);
    gate.step()
        .fromState()
        .ifPresent(
            left ->
                out.println(
                    "            of %s: %s findings, %s overdue"
                        .formatted(left, gate.findings().size(), gate.overdue().size())));
  }

  void refused(LocalDate day, Rejected<?, ?> refusal, String state) {
    out.println("%s  not yet: %s".formatted(day, state));
    refusal.unmet().forEach(unmet -> detail(word(unmet), unmet));
  }

  private static String word(UnmetCondition unmet) {
    return unmet.force().name().toLowerCase(Locale.ROOT);
  }

  private void detail(String word, UnmetCondition unmet) {
    out.println(
        "            %s: %s%s%s"
            .formatted(
                word,
                unmet.message(),
                unmet.requirement().map(Provision::id).map(" [%s]"::formatted).orElse(""),
                unmet.path().isEmpty() ? "" : " [" + unmet.path() + "]"));
  }

  void due(Due due) {
    out.println(
        "            by %s: %s Otherwise: %s (%s)"
            .formatted(due.lastDay(), due.what(), due.whatFollows(), due.requirement()));
  }
}
