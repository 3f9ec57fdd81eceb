// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.ChangeType;
import java.io.PrintWriter;

/** Prints what changed: the counts, the changes one by one, and the findings. */
final class DiffText {

  private final WrappedText text;

  DiffText(PrintWriter out) {
    this.text = new WrappedText(out);
  }

  void print(AimsDiff diff) {
    if (diff.isEmpty()) {
      text.line("Nothing changed.");
      return;
    }
    text.line(
        "Records: %s new, %s gone, %s changed. Findings: %s."
            .formatted(
                count(diff, ChangeType.NEW),
                count(diff, ChangeType.GONE),
                count(diff, ChangeType.CHANGED),
                diff.findings().size()));
    text.gap();
    diff.lines().forEach(line -> text.line("- ", line));
    new FindingsText(text, ReportText.MOST_PLACES).findings(diff.findings());
  }

  private static long count(AimsDiff diff, ChangeType type) {
    return diff.records().stream().filter(change -> change.type() == type).count();
  }
}
