// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.support.Resource;
import io.github.aims4j.support.ResourceDecision;
import java.util.List;

/**
 * No resource is on record, or one was needed by now and is not allocated, or was allocated late.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.1 and 5.1). The clauses ask for no documented
 * information, so silence is a question. That an allocation comes in time is good practice.
 */
final class ResourceNotAllocated {

  private static final Check NEEDS =
      Check.asking("7.1-01")
          .key("needs")
          .question(
              "No resource that the AIMS needs is on record.",
              "How was it determined what the AIMS needs in people, money and tools?")
          .build();

  private static final Check ALLOCATED =
      Check.asking("7.1-02", "5.1-03")
          .key("allocated")
          .question(
              "These resources are needed by now, and no allocation is on record.",
              "Were these resources provided, or who decided to go without them, and with what effect?")
          .build();

  private static final Check IN_TIME =
      Check.policy("7.1-02")
          .key("in-time")
          .finding(
              "\"{resource}\" was needed by {neededBy} and allocated on {allocatedOn}.",
              "Record who decided on the delay, and plan the next allocation earlier.")
          .build();

  private ResourceNotAllocated() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("resources")
            .asks("Are the resources that the AIMS needs recorded and allocated on time?")
            .reads(
                "Resource.type",
                "Resource.neededBy",
                "Resource.allocatedOn",
                "Resource.decision",
                "Objective.resources",
                "RiskTreatmentPlan.resources")
            .checks(NEEDS, ALLOCATED, IN_TIME)
            .isForWholeAims(true)
            .build(),
        ResourceNotAllocated::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Resource> resources = examination.aims().resources();
    return Outcome.all(
        resources.isEmpty() ? NEEDS.silent("/resources") : NEEDS.supported(resources),
        Outcome.all(resources.stream().map(each -> examine(each, examination))));
  }

  private static Outcome examine(Resource resource, Examination examination) {
    if (examination.hasHappened(resource.allocatedOn())) {
      return Outcome.all(ALLOCATED.supported(resource), inTime(resource));
    }
    return resource.neededBy().filter(day -> day.isBefore(examination.asOf())).isPresent()
            && !isRefused(resource, examination)
        ? ALLOCATED.silent(resource, "/allocatedOn")
        : ALLOCATED.notTriggered(resource);
  }

  /** Somebody decided to go without it, so that nothing is to be provided. */
  private static boolean isRefused(Resource resource, Examination examination) {
    return resource
        .decision()
        .filter(decision -> decision.outcome() == ResourceDecision.Outcome.REFUSED)
        .filter(decision -> decision.decidedBy().isPresent())
        .filter(decision -> examination.hasHappened(decision.decidedOn()))
        .isPresent();
  }

  private static Outcome inTime(Resource resource) {
    if (resource.neededBy().isEmpty()) {
      return IN_TIME.notTriggered(resource);
    }
    return resource
        .allocatedOn()
        .filter(date -> date.firstDay().isAfter(resource.neededBy().get()))
        .<Outcome>map(
            date ->
                IN_TIME
                    .contradicted(resource, "/allocatedOn")
                    .with("resource", resource.name())
                    .with("neededBy", resource.neededBy().get())
                    .with("allocatedOn", date))
        .orElseGet(() -> IN_TIME.supported(resource));
  }
}
