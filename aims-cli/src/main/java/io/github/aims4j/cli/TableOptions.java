// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.internal.Quoted;
import io.github.aims4j.tables.Table;
import io.github.aims4j.tables.TableWorkbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The output of tables; its form follows the ending of the file. */
final class TableOptions {

  private static final String CSV = ".csv";
  private static final String WORKBOOK = ".xlsx";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "The output file; its name ends in .csv or .xlsx, or is - for CSV on standard output.")
  private Output target;

  /**
   * Requires an output that can be written.
   *
   * @param input the input of the command
   * @param tables whether there are several tables, which only a workbook can have
   * @throws CommandException if the output is the input, or its name has another ending
   */
  void requireFor(Input input, boolean tables) throws IOException {
    ImportOutput.requireDistinct(target, input.path().stream());
    if (tables && !endsIn(WORKBOOK)) {
      throw CommandException.unusable(
          "%s does not end in %s; several tables need a workbook.".formatted(target, WORKBOOK));
    }
    if (!target.isStandard() && !endsIn(CSV) && !endsIn(WORKBOOK)) {
      throw CommandException.unusable(
          "%s ends neither in %s nor in %s.".formatted(target, CSV, WORKBOOK));
    }
  }

  private boolean endsIn(String ending) {
    return target.path().isPresent() && target.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /**
   * Writes tables, and says what was written.
   *
   * @param tables the tables
   * @param out standard output
   */
  void write(List<Table> tables, PrintWriter out) throws IOException {
    List<String> shortened = new ArrayList<>();
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(
          target,
          endsIn(WORKBOOK)
              ? stream -> shortened.addAll(TableWorkbook.of(tables).write(stream))
              : stream -> tables.get(0).writeCsv(stream));
      outputs.commit();
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
    if (!target.isStreamed()) {
      shortened.forEach(sentence -> out.println(Quoted.visible(sentence)));
      out.println(Quoted.visible("Written: %s (%s)".formatted(target, contents(tables))));
    }
  }

  private static String contents(List<Table> tables) {
    return tables.size() == 1
        ? rows(tables.get(0))
        : tables.stream()
            .map(table -> table.title() + ": " + rows(table))
            .collect(Collectors.joining(", "));
  }

  private static String rows(Table table) {
    return Counted.of(table.size(), "row", "rows");
  }
}
