// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.ResponsibilityShare.Side;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A system has suppliers or customers, and no allocation of responsibilities on record says what is
 * theirs.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.10.2). It asks that responsibilities are allocated,
 * not for a document, so silence is a question.
 */
final class ResponsibilitiesNotAllocated {

  private static final Check ALLOCATED =
      Check.asking("A.10.2")
          .question(
              "These AI systems have suppliers or customers, and the records do not allocate responsibilities to each of these sides.",
              "Which responsibilities for these systems lie with suppliers and customers, and what was agreed?")
          .build();

  private ResponsibilitiesNotAllocated() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("responsibilities-allocated")
            .asks(
                "Are responsibilities allocated between the organization, suppliers and customers?")
            .reads(
                "ResponsibilityAllocation.aiSystems",
                "ResponsibilityShare.side",
                "AiSystem.suppliers",
                "AiSystem.customers")
            .checks(ALLOCATED)
            .build(),
        ResponsibilitiesNotAllocated::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ResponsibilityAllocation> ofAll =
        examination.aims().responsibilityAllocations().stream()
            .filter(each -> each.aiSystems().isEmpty())
            .toList();
    Set<Side> sidesOfAll = sides(ofAll);
    OfAll<ResponsibilityAllocation> few = OfAll.of(ofAll.stream());
    return Outcome.all(
        examination
            .aims()
            .aiSystemsInScope()
            .map(aiSystem -> examine(aiSystem, few, sidesOfAll, examination)));
  }

  private static Outcome examine(
      AiSystem aiSystem,
      OfAll<ResponsibilityAllocation> ofAll,
      Set<Side> sidesOfAll,
      Examination examination) {
    Set<Side> others = others(aiSystem);
    if (others.isEmpty() || !examination.askedControls().isAskedOf(AnnexControl.A_10_2, aiSystem)) {
      return ALLOCATED.notTriggered(aiSystem);
    }
    List<ResponsibilityAllocation> allocations =
        ofAll.and(examination.aims().referring(ResponsibilityAllocation.class, aiSystem.id()));
    Set<Side> sides = sides(allocations);
    sides.addAll(sidesOfAll);
    return sides.containsAll(others)
        ? ALLOCATED.supported(aiSystem, allocations)
        : ALLOCATED.silent(aiSystem, "");
  }

  private static Set<Side> others(AiSystem aiSystem) {
    Set<Side> others = EnumSet.noneOf(Side.class);
    if (!aiSystem.suppliers().isEmpty()) {
      others.add(Side.SUPPLIER);
    }
    if (!aiSystem.customers().isEmpty()) {
      others.add(Side.CUSTOMER);
    }
    return others;
  }

  private static Set<Side> sides(List<ResponsibilityAllocation> allocations) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    allocations.forEach(each -> each.shares().forEach(share -> sides.add(share.side())));
    return sides;
  }
}
