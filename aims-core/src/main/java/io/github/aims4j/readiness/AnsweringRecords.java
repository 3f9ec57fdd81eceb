// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.Obligation;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of record that are evidence of what a finding or a question bears on. */
final class AnsweringRecords {

  private AnsweringRecords() {}

  static List<RecordKind> of(List<AuditCriterion> criteria) {
    return criteria.stream().flatMap(AnsweringRecords::of).distinct().toList();
  }

  private static Stream<RecordKind> of(AuditCriterion criterion) {
    if (criterion instanceof Obligation obligation) {
      return obligation.evidence().stream();
    } else if (criterion instanceof Clause clause) {
      return Obligation.of(clause).stream().flatMap(each -> each.evidence().stream());
    } else if (criterion instanceof AnnexControl control) {
      return ofControl(control);
    }
    return criterion instanceof Guidance guidance ? ofControl(guidance.control()) : Stream.of();
  }

  private static Stream<RecordKind> ofControl(AnnexControl control) {
    return Stream.concat(control.evidence().stream(), Stream.of(RecordKind.CONTROL_IMPLEMENTATION));
  }
}
