// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.clause7.HeldInDocument;
import io.github.aims4j.leadership.Policy;

/**
 * The document of the AI policy in force is not in force or of another version, or there is neither
 * a document nor a statement.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2). The clause asks for documented information, so
 * silence is a finding.
 */
final class AiPolicyDocumentNotInForce {

  private static final HeldInDocument HELD =
      HeldInDocument.of(
          "AI policy",
          "The AI policy has neither a document nor a statement on record.",
          "Refer to the document that contains the policy, or record its statement.",
          "5.2-08",
          "A.2.2");

  private AiPolicyDocumentNotInForce() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-document")
            .asks("Is the AI policy documented, and is the document in force?")
            .reads(
                "Policy.document",
                "Policy.statement",
                "Policy.version",
                "Document.status",
                "Document.version")
            .checks(HELD.checks())
            .build(),
        examination ->
            Outcome.all(
                examination.aiPoliciesInForce().stream().map(each -> examine(each, examination))));
  }

  private static Outcome examine(Policy policy, Examination examination) {
    return HELD.examine(
        policy, policy.document(), policy.version(), policy.statement().isPresent(), examination);
  }
}
