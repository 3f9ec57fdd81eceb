// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/**
 * The built-in rules on the records as such, and on what is overdue in any clause. Source: each
 * rule names its own.
 */
public final class RecordRules {

  private RecordRules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        OverdueByOwnPlan.rule(),
        UnknownReference.rule(),
        UnknownProvision.rule(),
        CrosswalkIdUnknown.rule(),
        ReferenceCycle.rule(),
        LabelNotOfCriteria.rule(),
        MatrixRunsBackwards.rule(),
        ResidualLevelAboveLevel.rule(),
        DatesOutOfOrder.rule());
  }
}
