// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.standard.AnnexControl;

/**
 * A system has customers, and what they expect of responsible AI is not on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.10.4). It asks that expectations and needs are
 * considered, not for a document, so silence is a question.
 */
final class CustomerExpectationsUnknown {

  private static final Check EXPECTATIONS =
      Check.asking("A.10.4")
          .question(
              "These customers have AI systems, and their expectations and needs are not on record.",
              "What do these customers expect of responsible AI, and how is it taken into account?")
          .build();

  private CustomerExpectationsUnknown() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("customer-expectations")
            .asks("Are the expectations of the customers of AI systems recorded?")
            .reads("Customer.expectations", "AiSystem.customers")
            .checks(EXPECTATIONS)
            .build(),
        CustomerExpectationsUnknown::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examination
            .aims()
            .aiSystemsInScope()
            .filter(
                aiSystem -> examination.askedControls().isAskedOf(AnnexControl.A_10_4, aiSystem))
            .flatMap(aiSystem -> aiSystem.customers().stream())
            .distinct()
            .flatMap(id -> examination.aims().find(Customer.class, id).stream())
            .map(CustomerExpectationsUnknown::examine));
  }

  private static Outcome examine(Customer customer) {
    return customer.expectations().isEmpty()
        ? EXPECTATIONS.silent(customer, "/expectations")
        : EXPECTATIONS.supported(customer);
  }
}
