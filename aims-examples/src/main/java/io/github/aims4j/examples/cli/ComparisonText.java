package io.github.aims4j.examples.cli;

import io.github.aims4j.base.Source;
import io.github.aims4j.examples.compare.ComparedSystem;
import io.github.aims4j.examples.compare.ComparedSystem.Outcome;
import io.github.aims4j.examples.compare.RegisterComparison;
import io.github.aims4j.examples.compare.RegisterComparison.SameKey;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.UnmetCondition;
import java.io.PrintWriter;
import java.util.List;

/** Prints what became of the systems of a register, and lists each step that lacks something. */
final class ComparisonText {

  private static final List<Outcome> LISTED =
      List.of(Outcome.BACK_WITHOUT_REASON, Outcome.JUMP_WITHOUT_REASON, Outcome.BACK);

  private final PrintWriter out;

  ComparisonText(PrintWriter out) {
    this.out = out;
  }

  void print(RegisterComparison comparison) {
    out.println("%d AI systems found again".formatted(comparison.found().size()));
    for (Outcome outcome : Outcome.values()) {
      out.println("%7d %s".formatted(comparison.found(outcome).count(), outcome.term()));
    }
    out.println(
        "%d names that one register has more than once".formatted(comparison.ambiguous().size()));
    out.println("%d only in the earlier register".formatted(comparison.onlyEarlier().size()));
    out.println("%d only in the later register".formatted(comparison.onlyLater().size()));
    for (Outcome outcome : LISTED) {
      list(outcome, comparison.found(outcome).toList());
    }
    comparison.ambiguous().forEach(this::print);
  }

  private void list(Outcome outcome, List<ComparedSystem> systems) {
    if (!systems.isEmpty()) {
      out.println();
      out.println("%s:".formatted(capitalized(outcome.term())));
      systems.forEach(this::print);
    }
  }

  private static String capitalized(String term) {
    return Character.toUpperCase(term.charAt(0)) + term.substring(1);
  }

  private void print(ComparedSystem system) {
    out.println(
        "- %s: %s -> %s (%s, %s)"
            .formatted(
                OneLine.of(system.later().name()),
                stage(system.earlier()),
                stage(system.later()),
                entry(system.earlier()),
                entry(system.later())));
    for (UnmetCondition unmet : system.unmet()) {
      out.println("  %s %s".formatted(unmet.message(), unmet.remedy()));
    }
  }

  private void print(SameKey same) {
    out.println();
    out.println(
        "Not compared, since it cannot be told which is which: %s"
            .formatted(OneLine.of(String.join(" / ", same.key()))));
    same.earlier().forEach(each -> out.println("- earlier: %s".formatted(entry(each))));
    same.later().forEach(each -> out.println("- later: %s".formatted(entry(each))));
  }

  private static String stage(AiSystem aiSystem) {
    return aiSystem.stage().map(LifeCycleStage::term).orElse("not stated");
  }

  private static String entry(AiSystem aiSystem) {
    return "%s%s"
        .formatted(
            aiSystem.id(),
            aiSystem
                .source()
                .map(Source::row)
                .filter(row -> row.isPresent())
                .map(row -> ", row " + row.getAsInt())
                .orElse(""));
  }
}
