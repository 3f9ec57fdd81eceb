// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role of an organization or person with respect to AI systems: six roles and their sub-roles. An
 * organization can have several roles at once, and different ones for each of its AI systems. A
 * role precedes its sub-roles.
 *
 * <p>Source: ISO/IEC 22989:2022, roles of AI stakeholders, and the wider list that ISO/IEC
 * 42001:2023, 4.1, gives; the names are short forms of this library.
 */
public enum AiRole {
  /** AI provider: makes AI systems, products or services available to others. */
  PROVIDER("AI provider", null),
  /** AI platform provider: provides platforms on which others build or run AI. */
  PLATFORM_PROVIDER("AI platform provider", PROVIDER),
  /** AI product or service provider: provides products or services that contain AI. */
  PRODUCT_OR_SERVICE_PROVIDER("AI product or service provider", PROVIDER),

  /** AI producer: designs, develops, tests or deploys AI systems. */
  PRODUCER("AI producer", null),
  /** AI developer: builds models and systems. */
  DEVELOPER("AI developer", PRODUCER),
  /** AI designer: designs systems. */
  DESIGNER("AI designer", PRODUCER),
  /** AI operator: runs a system. */
  OPERATOR("AI operator", PRODUCER),
  /** AI tester and evaluator: tests and evaluates a system on behalf of its producer. */
  TESTER_AND_EVALUATOR("AI tester and evaluator", PRODUCER),
  /** AI deployer: puts a system into use. */
  DEPLOYER("AI deployer", PRODUCER),
  /** Human-factors expert: expert in the interaction of people and systems. */
  HUMAN_FACTORS_EXPERT("human-factors expert", PRODUCER),
  /** Domain expert: expert in the field in which a system is used. */
  DOMAIN_EXPERT("domain expert", PRODUCER),
  /** AI impact assessor: assesses the impacts of a system on people and societies. */
  IMPACT_ASSESSOR("AI impact assessor", PRODUCER),
  /** Procurer: buys systems or their parts. */
  PROCURER("procurer", PRODUCER),
  /** AI governance and oversight: directs and oversees the work on AI. */
  GOVERNANCE_AND_OVERSIGHT("AI governance and oversight", PRODUCER),

  /** AI customer: obtains an AI product or service to use it or to provide it to others. */
  CUSTOMER("AI customer", null),
  /** AI user: uses an AI product or service. */
  USER("AI user", CUSTOMER),

  /** AI partner: provides services related to AI. */
  PARTNER("AI partner", null),
  /** AI system integrator: integrates AI components into larger systems. */
  INTEGRATOR("AI system integrator", PARTNER),
  /** Data provider: supplies data for developing or running AI. */
  DATA_PROVIDER("data provider", PARTNER),
  /** AI evaluator: evaluates a system on behalf of parties other than its producer. */
  EVALUATOR("AI evaluator", PARTNER),
  /** AI auditor: audits organizations or systems. */
  AUDITOR("AI auditor", PARTNER),

  /** AI subject: is affected by an AI system. */
  SUBJECT("AI subject", null),
  /** Data subject: is the person to whom data relate. */
  DATA_SUBJECT("data subject", SUBJECT),
  /** Other subject: is affected in any other way. */
  OTHER_SUBJECT("other subject", SUBJECT),

  /** Relevant authority: can set or enforce rules for AI. */
  RELEVANT_AUTHORITY("relevant authority", null),
  /** Policy maker: sets the framework for rules. */
  POLICY_MAKER("policy maker", RELEVANT_AUTHORITY),
  /** Regulator: sets and enforces rules. */
  REGULATOR("regulator", RELEVANT_AUTHORITY);

  private final String term;
  private final @Nullable AiRole parent;

  AiRole(String term, @Nullable AiRole parent) {
    this.term = term;
    this.parent = parent;
  }

  /** Returns the term for this role, as used within a sentence. */
  public String term() {
    return term;
  }

  /** Returns the role of which this is a sub-role; absent: this is one of the six roles. */
  public Optional<AiRole> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the sub-roles of this role, in order; none if this is a sub-role. */
  public List<AiRole> subRoles() {
    return Arrays.stream(values()).filter(role -> role.parent == this).toList();
  }
}
