// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.RelatedStandard;
import io.github.aims4j.standard.framework.FrameworkList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * ISO/IEC 27001:2022: its clauses and the ids of its Annex A, and the clauses that the harmonized
 * structure gives the same number. 6.1.4 and 8.4 of ISO/IEC 42001 have no counterpart. Its controls
 * are not mapped: no source of high confidence does so.
 */
final class Iso27001 {

  /** Clauses whose number is shared and whose subject differs. */
  private static final Set<Clause> OF_ANOTHER_RISK =
      EnumSet.of(Clause.CLAUSE_6_1_2, Clause.CLAUSE_6_1_3, Clause.CLAUSE_8_2, Clause.CLAUSE_8_3);

  private static final String SOURCE =
      "ids of both standards (ISO/IEC Directives harmonized structure); 27001 ids from"
          + " intuitem/ciso-assistant@f990d7b1";

  private Iso27001() {}

  static Framework framework() {
    return Framework.listed(
        FrameworkList.ISO_IEC_27001,
        "The clauses have one number in the harmonized structure and differ in their subject; that"
            + " each pair intersects is this library's reading.");
  }

  static List<Correspondence> correspondences() {
    return RelatedStandard.ISO_IEC_27001.clausesSharedByNumber().stream()
        .map(Iso27001::sameNumber)
        .toList();
  }

  private static Correspondence sameNumber(Clause clause) {
    MappingConfidence confidence =
        OF_ANOTHER_RISK.contains(clause) ? MappingConfidence.MEDIUM : MappingConfidence.HIGH;
    return ShippedRows.pair(Framework.ISO_IEC_27001, clause.id(), confidence)
        .addCriterion(clause)
        .addSource(SOURCE)
        .build();
  }
}
