// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.planning.StatementOfApplicability;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A table of records for people: the statement of applicability, the risk register, the inventory
 * of AI systems, the agenda, the findings of a report.
 *
 * <pre>{@code
 * Table risks = Table.risks(aims);
 * risks.writeCsv(out);
 * TableWorkbook.of(List.of(Table.statementOfApplicability(aims), risks)).write(out);
 * }</pre>
 *
 * <p>An attribute with several values has one in each line of its cell. Parties and suppliers are
 * shown by name, unless two have the same name. The columns are those of the mapping that {@link
 * Mapping#shipped} returns for the name of the table, so that an edited table can be imported
 * again.
 *
 * <p>Source: this library; ISO/IEC 42001:2023, 6.1.3 for the contents of a statement of
 * applicability. Immutable and thread-safe.
 */
public final class Table {

  private final String title;
  private final List<List<String>> head;
  private final List<String> headers;
  private final List<List<TableCell>> rows;

  Table(String title, List<List<String>> head, List<String> headers, List<List<TableCell>> rows) {
    this.title = title;
    this.head = List.copyOf(head);
    this.headers = List.copyOf(headers);
    this.rows = List.copyOf(rows);
  }

  /**
   * Returns the statement of applicability that is the latest: a row for each decision on a
   * control, and one for each control without a decision, with the implementation of the control
   * and its last effectiveness review. Its version, date and approval are above the header row.
   *
   * @param aims the AIMS
   */
  public static Table statementOfApplicability(Aims aims) {
    return new ControlTable(aims, ControlTable.latestStatement(aims)).table();
  }

  /**
   * Returns a statement of applicability, as {@link #statementOfApplicability(Aims)} does.
   *
   * @param aims the AIMS
   * @param statement one of its statements
   */
  public static Table statementOfApplicability(Aims aims, StatementOfApplicability statement) {
    return new ControlTable(aims, Optional.of(statement)).table();
  }

  /**
   * Returns the risk register, with the labels of the organization's own scales.
   *
   * @param aims the AIMS
   */
  public static Table risks(Aims aims) {
    return RecordTable.of(aims, TableLayout.named("risks"));
  }

  /**
   * Returns the inventory of AI systems.
   *
   * @param aims the AIMS
   */
  public static Table aiSystems(Aims aims) {
    return RecordTable.of(aims, TableLayout.named("systems"));
  }

  /**
   * Returns the list of documented information.
   *
   * @param aims the AIMS
   */
  public static Table documents(Aims aims) {
    return RecordTable.of(aims, TableLayout.named("documents"));
  }

  /**
   * Returns all records of one kind.
   *
   * @param aims the AIMS
   * @param records the name of their list in JSON, such as {@code incidents} or {@code suppliers}
   * @throws IllegalArgumentException if there is no such list
   */
  public static Table records(Aims aims, String records) {
    return RecordTable.of(aims, TableLayout.ofRecords(records));
  }

  /**
   * Returns what is due.
   *
   * @param agenda the agenda
   */
  public static Table agenda(Agenda agenda) {
    return RecordTable.of(agenda);
  }

  /**
   * Returns the findings of a report.
   *
   * @param report the report
   */
  public static Table findings(ConformityReport report) {
    return RecordTable.findings(report);
  }

  /**
   * Returns the open questions of a report.
   *
   * @param report the report
   */
  public static Table questions(ConformityReport report) {
    return RecordTable.questions(report);
  }

  /** Returns the title, which is the name of its sheet in a workbook. */
  public String title() {
    return title;
  }

  /** Returns the names of the columns. */
  public List<String> headers() {
    return headers;
  }

  /** Returns the number of rows below the header row. */
  public int size() {
    return rows.size();
  }

  /** Returns the rows above the header row. */
  List<List<String>> head() {
    return head;
  }

  /** Returns the rows below the header row. */
  List<List<TableCell>> rows() {
    return rows;
  }

  /**
   * Writes the table as CSV (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheets
   * recognize the charset. A cell that a spreadsheet could take for a formula starts with an
   * apostrophe; control and format characters are escaped.
   *
   * @param out the output stream; not closed
   * @throws IOException if the stream cannot be written
   */
  public void writeCsv(OutputStream out) throws IOException {
    new TableCsv(this).write(requireNonNull(out, "out"));
  }
}
