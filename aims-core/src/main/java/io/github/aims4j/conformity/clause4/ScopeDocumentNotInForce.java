// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.clause7.HeldInDocument;
import io.github.aims4j.context.Scope;

/**
 * The document of the scope is not in force or of another version, or the scope has no document and
 * its record is neither versioned nor dated.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.3). The clause asks for documented information, so
 * silence is a finding.
 */
final class ScopeDocumentNotInForce {

  private static final HeldInDocument HELD =
      HeldInDocument.of(
          "scope",
          "The scope refers to no document, and its record has neither a version nor a first day.",
          "Refer to the document that contains the scope, or state its version and the day from which it applies.",
          "4.3-04");

  private ScopeDocumentNotInForce() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("scope-document-in-force")
            .asks("Is the scope documented, and is the document in force?")
            .reads(
                "Scope.document",
                "Scope.version",
                "Scope.effectiveFrom",
                "Document.status",
                "Document.version",
                "Document.effectiveFrom")
            .checks(HELD.checks())
            .build(),
        Scope.class,
        ScopeDocumentNotInForce::examine);
  }

  private static Outcome examine(Scope scope, Examination examination) {
    return HELD.examine(
        scope,
        scope.document(),
        scope.version(),
        scope.version().isPresent() || scope.effectiveFrom().isPresent(),
        examination);
  }
}
