// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.ProvisionTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The status of every obligation or control, as rows of cells.
 *
 * @param sections the clauses with their parts, or the areas of controls
 */
public record Grid(List<Section> sections) {

  private static final int SHOWN_SUPPORT = 3;

  /**
   * A clause with its parts, or the areas of controls.
   *
   * @param id the id; empty: the section has none
   * @param title the title
   * @param phase the phase of the Plan-Do-Check-Act cycle; empty: several
   * @param rows its rows
   */
  public record Section(String id, String title, String phase, List<Row> rows) {}

  /**
   * A row of cells.
   *
   * @param id the id of the clause or area
   * @param title its title
   * @param cells its obligations or controls
   */
  public record Row(String id, String title, List<Cell> cells) {}

  /** Returns the grid of clauses 4 to 10. */
  static Grid ofClauses(ConformityReport report, References references, ProvisionTexts texts) {
    List<Section> sections = new ArrayList<>();
    for (Clause clause : Clause.values()) {
      if (clause.parent().isEmpty()) {
        List<Row> rows =
            Arrays.stream(Clause.values())
                .filter(each -> each.isLeaf() && clause.contains(each))
                .map(leaf -> row(leaf, report, references, texts))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
          sections.add(new Section(clause.id(), clause.title(), phase(clause.phase()), rows));
        }
      }
    }
    return new Grid(List.copyOf(sections));
  }

  private static String phase(PdcaPhase phase) {
    return Words.sentence(Words.of(phase));
  }

  private static Row row(
      Clause leaf, ConformityReport report, References references, ProvisionTexts texts) {
    return new Row(
        leaf.id(),
        leaf.title(),
        cells(
            report.obligations(),
            each -> each.criterion() instanceof Obligation one && one.clause() == leaf,
            each -> cell(each, report, references, texts)));
  }

  /** Returns the grid of the controls of Annex A. */
  static Grid ofControls(ConformityReport report, References references, ProvisionTexts texts) {
    List<Row> rows =
        Arrays.stream(AnnexArea.values())
            .map(
                area ->
                    new Row(
                        area.id(),
                        area.title(),
                        cells(
                            report.controls(),
                            each ->
                                each.criterion() instanceof AnnexControl one && one.area() == area,
                            each -> cell(each, report, references, texts))))
            .filter(row -> !row.cells().isEmpty())
            .toList();
    return new Grid(List.of(new Section("", "Controls of Annex A", "", rows)));
  }

  private static List<Cell> cells(
      List<CriterionStatus> statuses,
      Predicate<CriterionStatus> isShown,
      Function<CriterionStatus, Cell> cell) {
    return statuses.stream().filter(isShown).map(cell).toList();
  }

  private static Cell cell(
      CriterionStatus status,
      ConformityReport report,
      References references,
      ProvisionTexts texts) {
    List<Subject> support = report.supporting(status.criterion());
    return new Cell(
        Criterion.of(status.criterion(), texts),
        Mark.of(status.status()),
        support.stream().limit(SHOWN_SUPPORT).map(references::of).toList(),
        Math.max(0, support.size() - SHOWN_SUPPORT));
  }
}
