// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageComparison;
import io.github.aims4j.operation.StageComparison.Change;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.RegisterComparison;
import io.github.aims4j.tables.RegisterComparison.Ambiguity;
import io.github.aims4j.tables.RegisterComparison.Pair;
import io.github.aims4j.transition.UnmetCondition;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints a comparison of two registers: the counts, followed by the systems that require attention,
 * line by line.
 */
final class ComparisonText {

  /** Changes that require no attention. */
  private static final Set<Change> AS_EXPECTED = EnumSet.of(Change.SAME, Change.FORWARD);

  private final RegisterComparison comparison;
  private final PrintWriter out;

  ComparisonText(RegisterComparison comparison, PrintWriter out) {
    this.comparison = comparison;
    this.out = out;
  }

  /** Prints the counts. */
  void printSummary() {
    int found = comparison.found().size();
    int oldOnes = comparison.ambiguous().stream().mapToInt(each -> each.before().size()).sum();
    int newOnes = comparison.ambiguous().stream().mapToInt(each -> each.after().size()).sum();
    int onlyOld = comparison.onlyBefore().size();
    int onlyNew = comparison.onlyAfter().size();
    out.println("     old      new AI systems");
    count(found, found, "in both registers");
    count(oldOnes, newOnes, "ambiguous: the key is not unique");
    count(onlyOld, onlyNew, "in this register only");
    count(found + oldOnes + onlyOld, found + newOnes + onlyNew, "total");
    int renamed = comparison.renamed().size();
    if (renamed > 0) {
      out.println("%8s %s".formatted(renamed, "of those in both registers with another name"));
    }
    out.println("Versions of the systems in both registers, by change of stage:");
    for (Change change : Change.values()) {
      long lacking = comparison.countWithoutReason(change);
      out.println(
          "%8s %s%s"
              .formatted(
                  comparison.count(change),
                  inWords(change),
                  lacking > 0 ? "; %s without a reason".formatted(lacking) : ""));
    }
  }

  private void count(int old, int now, String what) {
    out.println("%8s %8s %s".formatted(old, now, what));
  }

  private static String inWords(Change change) {
    return switch (change) {
      case SAME -> "SAME: in the same stage";
      case FORWARD -> "FORWARD: in a later stage, step in the table";
      case JUMP -> "JUMP: in a later stage, step not in the table";
      case BACK -> "BACK: in an earlier stage";
      case UNSTATED -> "UNSTATED: the stage is not stated";
      case ADDED -> "ADDED: a version in the new record only";
      case DROPPED -> "DROPPED: a version in the old record only";
    };
  }

  /** Prints the systems that require attention: renamed, without a reason, or not comparable. */
  void printOpen() {
    comparison
        .renamed()
        .forEach(
            pair -> line("RENAMED %s -> %s".formatted(named(pair.before()), named(pair.after()))));
    for (Change change : EnumSet.complementOf(EnumSet.copyOf(AS_EXPECTED))) {
      print(change);
    }
    comparison.ambiguous().forEach(this::print);
  }

  /** Prints the rest: expected changes, and systems in one register only. */
  void printRest() {
    AS_EXPECTED.forEach(this::print);
    comparison.found().forEach(this::printChanges);
    comparison.onlyBefore().forEach(system -> line("ONLY_OLD " + named(system)));
    comparison.onlyAfter().forEach(system -> line("ONLY_NEW " + named(system)));
  }

  private void printChanges(Pair pair) {
    List<String> changed = pair.changedAttributes();
    if (!changed.isEmpty()) {
      line("CHANGED %s: %s".formatted(named(pair.after()), String.join(", ", changed)));
    }
  }

  private void print(Change change) {
    for (Pair pair : comparison.found()) {
      pair.versions().stream()
          .filter(version -> version.change() == change)
          .forEach(version -> print(pair, version));
    }
  }

  private void print(Pair pair, StageComparison version) {
    line(
        "%s %s -> %s%s: %s -> %s.%s"
            .formatted(
                version.change(),
                placed(pair.before()),
                named(pair.after()),
                pair.versions().size() > 1 ? ", version " + version.label() : "",
                stage(version.before(), pair.before()),
                stage(version.after(), pair.after()),
                missing(version)));
  }

  private static String missing(StageComparison version) {
    if (version.unmet().isEmpty()) {
      boolean asksForOne = version.change() == Change.BACK || version.change() == Change.JUMP;
      return asksForOne ? " No reason is missing." : "";
    }
    return version.unmet().stream().map(ComparisonText::missing).collect(Collectors.joining());
  }

  private static String missing(UnmetCondition unmet) {
    return " %s%s%s: %s %s"
        .formatted(
            unmet.condition(),
            unmet.requirement().map(provision -> " (" + provision.reference() + ")").orElse(""),
            unmet.path().isEmpty() ? "" : " at " + unmet.path(),
            unmet.message(),
            unmet.remedy());
  }

  private void print(Ambiguity ambiguity) {
    line("AMBIGUOUS %s -> %s".formatted(named(ambiguity.before()), named(ambiguity.after())));
  }

  private static String named(List<AiSystem> systems) {
    return systems.stream().map(ComparisonText::named).collect(Collectors.joining(", "));
  }

  private static String named(AiSystem system) {
    return "%s \"%s\"".formatted(placed(system), system.name());
  }

  private static String placed(AiSystem system) {
    OptionalInt row = system.source().map(Source::row).orElse(OptionalInt.empty());
    return system.id() + (row.isPresent() ? " (row %s)".formatted(row.getAsInt()) : "");
  }

  /** Returns the stage with its original text in the register. */
  private static String stage(Optional<LifeCycleStage> stage, AiSystem system) {
    String word =
        system.source().stream()
            .flatMap(source -> source.cells().stream())
            .filter(cell -> cell.attribute().equals("stage"))
            .map(SourceCell::text)
            .findFirst()
            .map(text -> " (\"" + text + "\")")
            .orElse("");
    return stage.map(LifeCycleStage::term).orElse("no stage stated") + word;
  }

  private void line(String text) {
    out.println(Quoted.visible(text));
  }
}
