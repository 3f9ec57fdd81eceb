// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import io.github.aims4j.exchange.internal.Carried;
import java.util.List;

/** Why records of which OSCAL can hold some are left out. */
final class Reasons {

  /** What a package without a system security plan lacks, and an assessment plan says. */
  static final String NO_SECURITY_PLAN =
      "There is no system security plan: no control is decided on or implemented.";

  private Reasons() {}

  static void explain(Carried carried, OscalVersion version) {
    List.of("organization", "scope", "parties", "documents")
        .forEach(records -> carried.explain(records, NO_SECURITY_PLAN));
    carried.explain("applicabilityStatements", "Another statement is written.");
    carried.explain(
        "auditFindings",
        "It is from no internal audit, or from one that states no start in the years 1900 to"
            + " 2999.");
    carried.explain("controlImplementations", "The AIMS has none of the AI systems that it names.");
    carried.explain("correctiveActions", "It names no nonconformity of the AIMS.");
    carried.explain(
        "crosswalks",
        version.hasMappings()
            ? "No mapping of it has both sides."
            : "OSCAL %s has no mappings.".formatted(version));
  }
}
