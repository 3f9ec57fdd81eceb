// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystem.Origin;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.support.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A system that came from outside names no supplier, or nothing shows how a supplier is controlled.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1 and A.10.3). No documented information is asked
 * for, so silence is a question. An evaluation that states no verdict is silent, too.
 */
final class SupplyNotControlled {

  private static final Check NAMED =
      Check.asking("8.1-07", "A.10.3")
          .key("named")
          .question(
              "These AI systems are bought, adapted or part of another product, and name no supplier.",
              "Who supplies these systems, and how is the supplier controlled?")
          .build();

  private static final Check CONTROLLED =
      Check.asking("8.1-07", "A.10.3")
          .key("controlled")
          .question(
              "These suppliers serve AI systems in operation, and neither a contract, requirements nor a last evaluation that they passed is on record.",
              "How do you make sure that what these suppliers deliver meets your requirements?")
          .build();

  private SupplyNotControlled() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("supplied-under-control")
            .asks("Are products and services from suppliers of AI systems in operation controlled?")
            .reads(
                "AiSystem.origin",
                "AiSystem.suppliers",
                "Supplier.contract",
                "Supplier.requirements",
                "Supplier.evaluations",
                "Review.verdict",
                "Supplier.correctiveActions",
                "Resource.supplier",
                "Resource.aiSystems")
            .checks(NAMED, CONTROLLED)
            .build(),
        SupplyNotControlled::examine);
  }

  private static Outcome examine(Examination examination) {
    Set<Id<Supplier>> suppliers = suppliers(examination);
    return Outcome.all(
        Stream.concat(
            examination.aims().aiSystemsInScope().map(each -> named(each, examination)),
            examination.aims().suppliers().stream()
                .map(each -> controlled(each, suppliers, examination))));
  }

  /** The suppliers of systems in operation, or of resources that these need. */
  private static Set<Id<Supplier>> suppliers(Examination examination) {
    List<AiSystem> inUse = examination.systemsInUse();
    Set<Id<AiSystem>> ids = inUse.stream().map(AiSystem::id).collect(Collectors.toSet());
    Set<Id<Supplier>> suppliers = new HashSet<>();
    inUse.forEach(each -> suppliers.addAll(each.suppliers()));
    examination.aims().resources().stream()
        .filter(each -> each.aiSystems().stream().anyMatch(ids::contains))
        .map(Resource::supplier)
        .forEach(each -> each.ifPresent(suppliers::add));
    return suppliers;
  }

  private static Outcome named(AiSystem aiSystem, Examination examination) {
    boolean isFromOutside =
        aiSystem.origin().filter(origin -> origin != Origin.DEVELOPED).isPresent();
    if (!aiSystem.isInOperation() || !isFromOutside) {
      return NAMED.notTriggered(aiSystem);
    } else if (!aiSystem.suppliers().isEmpty()) {
      return NAMED.supported(aiSystem);
    }
    return examination.couldState(aiSystem.source(), "suppliers")
        ? NAMED.silent(aiSystem, "/suppliers")
        : NAMED.notTriggered(aiSystem);
  }

  private static Outcome controlled(
      Supplier supplier, Set<Id<Supplier>> suppliers, Examination examination) {
    if (!suppliers.contains(supplier.id()) || examination.isImportedRegister()) {
      return CONTROLLED.notTriggered(supplier);
    }
    boolean isControlled =
        supplier.contract().isPresent()
            || !supplier.requirements().isEmpty()
            || supplier.isEvaluated(examination.asOf());
    return isControlled
        ? CONTROLLED.supported(supplier)
        : CONTROLLED.silent(supplier, "/requirements");
  }
}
