package io.github.aims4j.standard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part that an organization or a person can play towards AI systems: six roles and the sub-roles
 * of each. An organization can play several at once, and a different one for each of its AI
 * systems. A role stands before its sub-roles.
 *
 * <p>Source: ISO/IEC 22989:2022, roles of AI stakeholders, and the wider list that ISO/IEC
 * 42001:2023, 4.1, gives; the names are short forms of this library.
 */
public enum AiRole {
  /** AI provider: makes AI systems, products or services available to others. */
  PROVIDER("AI provider", null),
  /** AI platform provider: makes available what others build or run AI on. */
  PLATFORM_PROVIDER("AI platform provider", PROVIDER),
  /** AI product or service provider: makes available what contains AI. */
  PRODUCT_OR_SERVICE_PROVIDER("AI product or service provider", PROVIDER),

  /** AI producer: designs, develops, tests or deploys AI systems. */
  PRODUCER("AI producer", null),
  /** AI developer: builds models and systems. */
  DEVELOPER("AI developer", PRODUCER),
  /** AI designer: works out how a system is to be. */
  DESIGNER("AI designer", PRODUCER),
  /** AI operator: runs a system. */
  OPERATOR("AI operator", PRODUCER),
  /** AI tester and evaluator: examines a system on behalf of its producer. */
  TESTER_AND_EVALUATOR("AI tester and evaluator", PRODUCER),
  /** AI deployer: brings a system into use. */
  DEPLOYER("AI deployer", PRODUCER),
  /** Human-factors expert: knows how people and a system work together. */
  HUMAN_FACTORS_EXPERT("human-factors expert", PRODUCER),
  /** Domain expert: knows the field in which a system is used. */
  DOMAIN_EXPERT("domain expert", PRODUCER),
  /** AI impact assessor: assesses what a system may mean for people and societies. */
  IMPACT_ASSESSOR("AI impact assessor", PRODUCER),
  /** Procurer: buys systems or parts of them. */
  PROCURER("procurer", PRODUCER),
  /** AI governance and oversight: directs and watches over the work on AI. */
  GOVERNANCE_AND_OVERSIGHT("AI governance and oversight", PRODUCER),

  /** AI customer: obtains an AI product or service, to use it or to pass it on. */
  CUSTOMER("AI customer", null),
  /** AI user: uses an AI product or service. */
  USER("AI user", CUSTOMER),

  /** AI partner: renders services around AI to others. */
  PARTNER("AI partner", null),
  /** AI system integrator: fits AI components into larger systems. */
  INTEGRATOR("AI system integrator", PARTNER),
  /** Data provider: supplies data that AI is built or run with. */
  DATA_PROVIDER("data provider", PARTNER),
  /** AI evaluator: examines a system on behalf of others than its producer. */
  EVALUATOR("AI evaluator", PARTNER),
  /** AI auditor: audits organizations or systems. */
  AUDITOR("AI auditor", PARTNER),

  /** AI subject: is affected by an AI system. */
  SUBJECT("AI subject", null),
  /** Data subject: is affected because data are about that person. */
  DATA_SUBJECT("data subject", SUBJECT),
  /** Other subject: is affected in any other way. */
  OTHER_SUBJECT("other subject", SUBJECT),

  /** Relevant authority: can set or enforce rules for AI. */
  RELEVANT_AUTHORITY("relevant authority", null),
  /** Policy maker: sets the frame for rules. */
  POLICY_MAKER("policy maker", RELEVANT_AUTHORITY),
  /** Regulator: sets and enforces rules. */
  REGULATOR("regulator", RELEVANT_AUTHORITY);

  private final String term;
  private final @Nullable AiRole parent;

  AiRole(String term, @Nullable AiRole parent) {
    this.term = term;
    this.parent = parent;
  }

  /** Returns the term for this role, as it stands in a sentence. */
  public String term() {
    return term;
  }

  /** Returns the role that this is a sub-role of; absent: this is one of the six. */
  public Optional<AiRole> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns the sub-roles of this role, in order; none when this is a sub-role. */
  public List<AiRole> subRoles() {
    return Arrays.stream(values()).filter(role -> role.parent == this).toList();
  }
}
