// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.AttributeChange;
import io.github.aims4j.diff.ChangeType;
import io.github.aims4j.diff.RecordChange;
import io.github.aims4j.readiness.RaisedFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed since an earlier version.
 *
 * @param rows the records that changed, and the AIMS itself first if it did
 * @param findings what the changes mean
 */
public record Changes(List<Row> rows, List<FindingBlock> findings) {

  /**
   * What changed of a record.
   *
   * @param record the record
   * @param type new, gone or changed
   * @param attributes the changed attributes of a record that both versions have
   */
  public record Row(Reference record, String type, List<String> attributes) {}

  static Changes of(AimsDiff diff, References references, FindingBlocks blocks) {
    List<Row> rows = new ArrayList<>();
    if (!diff.attributes().isEmpty()) {
      rows.add(
          new Row(
              references.of(Optional.empty(), ""),
              Words.of(ChangeType.CHANGED),
              lines(diff.attributes())));
    }
    diff.records().forEach(change -> rows.add(row(change, references)));
    return new Changes(
        rows,
        blocks.of(
            "change",
            diff.findings().stream().map(each -> new RaisedFinding(each, List.of())).toList()));
  }

  private static Row row(RecordChange change, References references) {
    boolean isKept = change.type() == ChangeType.CHANGED;
    return new Row(
        change.type() == ChangeType.GONE ? gone(change) : references.of(change.subject()),
        Words.of(change.type()),
        isKept ? lines(change.attributes()) : List.of());
  }

  /** The record is not in this AIMS, which therefore has no name for it. */
  private static Reference gone(RecordChange change) {
    return new Reference(
        change.subject().kind().term(), change.name(), change.subject().id().value(), "", "");
  }

  private static List<String> lines(List<AttributeChange> attributes) {
    return attributes.stream().map(AttributeChange::toString).toList();
  }
}
