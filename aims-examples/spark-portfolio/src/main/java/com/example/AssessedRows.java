// SPDX-License-Identifier: Apache-2.0
package com.example;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.JsonLine;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.portfolio.PortfolioRollUp;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * The rows of one partition: one for each finding, and a last one with the portfolio of the
 * partition, so that each AIMS is read and assessed once.
 */
final class AssessedRows implements Iterator<Row> {

  /** The column that only the last row has. */
  static final String PORTFOLIO = "portfolio";

  /** The columns. */
  static final StructType SCHEMA =
      new StructType()
          .add("organization", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("line", DataTypes.IntegerType)
          .add("rule", DataTypes.StringType)
          .add("weight", DataTypes.StringType)
          .add("basis", DataTypes.StringType)
          .add("criteria", DataTypes.createArrayType(DataTypes.StringType))
          .add("subject", DataTypes.StringType)
          .add("path", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add(PORTFOLIO, DataTypes.BinaryType);

  private final Iterator<Tuple2<byte[], Long>> lines;
  private final String source;
  private final RuleSet rules = RuleSet.builtIn();
  private final PortfolioRollUp rollUp;
  private final Deque<Row> rows = new ArrayDeque<>();
  private boolean ended;

  AssessedRows(Iterator<Tuple2<byte[], Long>> lines, String source, LocalDate asOf) {
    this.lines = lines;
    this.source = source;
    this.rollUp = PortfolioRollUp.asOf(asOf);
  }

  @Override
  public boolean hasNext() {
    while (rows.isEmpty() && lines.hasNext()) {
      Tuple2<byte[], Long> line = lines.next();
      read(line._1(), Math.toIntExact(line._2() + 1));
    }
    if (rows.isEmpty() && !ended) {
      ended = true;
      rows.add(lastRow());
    }
    return !rows.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.remove();
  }

  private void read(byte[] bytes, int number) {
    if (bytes.length == 0 || (bytes.length == 1 && bytes[0] == '\r')) {
      return;
    }
    Origin origin = new Origin(source, number);
    JsonLine<Aims> line = AimsJson.standard().readLine(Aims.class, number, bytes);
    line.value()
        .ifPresentOrElse(
            aims -> assess(origin, aims),
            () -> rollUp.addUnread(origin, line.problems().get(0).toString()));
  }

  private void assess(Origin origin, Aims aims) {
    ConformityReport report = rules.assess(aims, rollUp.asOf());
    rollUp.add(origin, aims, report);
    report.findings().forEach(each -> rows.add(row(origin, aims, each)));
  }

  private static Row row(Origin origin, Aims aims, Finding finding) {
    return RowFactory.create(
        aims.organization().id().value(),
        aims.organization().name(),
        origin.line(),
        finding.rule(),
        finding.weight().map(Enum::name).orElse(null),
        finding.basis().name(),
        finding.criteria().stream().map(AuditCriterion::citation).toArray(String[]::new),
        finding.subject().map(Subject::toString).orElse(null),
        finding.path(),
        finding.message(),
        null);
  }

  private Row lastRow() {
    Object[] values = new Object[SCHEMA.size()];
    values[SCHEMA.fieldIndex(PORTFOLIO)] =
        AimsJson.standard().writeRecord(Portfolio.class, rollUp.toPortfolio());
    return RowFactory.create(values);
  }
}
