// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.tables.ImportIssue;
import io.github.aims4j.tables.ImportResult;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Stream.of(
                read(result),
                Counted.of(result.issues().size(), "issue", "issues"),
                result.leftOutByMapping() == 0
                    ? ""
                    : Counted.of(result.leftOutByMapping(), "row", "rows")
                        + " left out by the mapping")
            .filter(part -> !part.isEmpty())
            .collect(
                Collectors.joining(", ", Counted.of(result.rows(), "row", "rows") + ": ", "")));
    Map<ImportIssue.Kind, Long> kinds =
        result.issues().stream()
            .collect(Collectors.groupingBy(ImportIssue::kind, TreeMap::new, Collectors.counting()));
    kinds.forEach((kind, count) -> out.println("%7s %s".formatted(count, kind.term())));
  }

  /** An import into an existing AIMS says what became of its records. */
  private static String read(ImportResult result) {
    int merged = result.changed() + result.unchanged();
    boolean isOfSystems = result.records().equals("aiSystems");
    String created =
        Counted.of(
            result.created(),
            isOfSystems ? "AI system" : "record",
            isOfSystems ? "AI systems" : "records");
    return merged == 0
        ? created
        : "%s new, %s changed, %s unchanged"
            .formatted(result.created(), result.changed(), result.unchanged());
  }
}
