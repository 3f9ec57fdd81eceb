// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.tables.ImportIssue;
import io.github.aims4j.tables.ImportResult;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints a summary of an import. */
public final class ImportSummary {

  private ImportSummary() {}

  /**
   * Prints the title of the register.
   *
   * @param result the result of the import
   * @param out where to print
   */
  public static void printTitle(ImportResult result, PrintWriter out) {
    result.aims().registers().forEach(register -> out.println(Quoted.visible(register.title())));
  }

  /**
   * Prints the summary.
   *
   * @param result the result of the import
   * @param out where to print
   */
  public static void print(ImportResult result, PrintWriter out) {
    out.println(
        "%s rows: %s AI systems, %s issues"
            .formatted(result.rows(), result.aims().aiSystems().size(), result.issues().size()));
    Map<ImportIssue.Kind, Long> kinds =
        result.issues().stream()
            .collect(Collectors.groupingBy(ImportIssue::kind, TreeMap::new, Collectors.counting()));
    kinds.forEach((kind, count) -> out.println("%7s %s".formatted(count, kind.term())));
  }
}
