// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AWARENESS;
import static io.github.aims4j.base.RecordKind.COMMUNICATION;
import static io.github.aims4j.base.RecordKind.CONTROL;
import static io.github.aims4j.base.RecordKind.CONTROL_IMPLEMENTATION;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPROVEMENT;
import static io.github.aims4j.base.RecordKind.INDICATOR;
import static io.github.aims4j.base.RecordKind.INTERESTED_PARTY;
import static io.github.aims4j.base.RecordKind.LEADERSHIP_COMMITMENT;
import static io.github.aims4j.base.RecordKind.MANAGEMENT_REVIEW;
import static io.github.aims4j.base.RecordKind.OBJECTIVE;
import static io.github.aims4j.base.RecordKind.POLICY;
import static io.github.aims4j.base.RecordKind.RESOURCE;
import static io.github.aims4j.base.RecordKind.ROLE_ASSIGNMENT;
import static io.github.aims4j.standard.Clause.CLAUSE_5_1;
import static io.github.aims4j.standard.Clause.CLAUSE_5_2;
import static io.github.aims4j.standard.Clause.CLAUSE_5_3;
import static io.github.aims4j.standard.Decidability.JUDGEMENT;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.MAINTAINED;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 5, Leadership. */
final class Clause5Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_5_1,
              1,
              "Top management has seen to it that AI policy and objectives exist and fit the strategic direction.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, POLICY, OBJECTIVE),
              PARTIAL,
              POLICY_PART,
              "How do the AI objectives serve the strategy of the business?"),
          new Obligation(
              CLAUSE_5_1,
              2,
              "AIMS requirements are woven into the way the business runs.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, AIMS_PROCESS, CONTROL, CONTROL_IMPLEMENTATION),
              JUDGEMENT,
              REQUIREMENT,
              "Show me a business decision that took a different turn because of the AIMS."),
          new Obligation(
              CLAUSE_5_1,
              3,
              "Top management makes sure the AIMS has the resources it needs.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, RESOURCE, MANAGEMENT_REVIEW),
              PARTIAL,
              POLICY_PART,
              "Which resource request was refused or delayed, and what was the effect?"),
          new Obligation(
              CLAUSE_5_1,
              4,
              "Top management has made known why sound AI management and keeping to AIMS requirements matter.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, COMMUNICATION),
              PARTIAL,
              POLICY_PART,
              "What did leadership tell you about AI management in the past year?"),
          new Obligation(
              CLAUSE_5_1,
              5,
              "Top management makes sure the AIMS delivers what it is meant to deliver.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, OBJECTIVE, INDICATOR, MANAGEMENT_REVIEW),
              PARTIAL,
              POLICY_PART,
              "What did leadership do when a target was missed?"),
          new Obligation(
              CLAUSE_5_1,
              6,
              "Top management guides and backs the people whose work makes the AIMS effective.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, ROLE_ASSIGNMENT),
              JUDGEMENT,
              REQUIREMENT,
              "How does leadership back you when AIMS duties clash with delivery pressure?"),
          new Obligation(
              CLAUSE_5_1,
              7,
              "Top management drives continual improvement.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, IMPROVEMENT),
              JUDGEMENT,
              REQUIREMENT,
              "Which improvement did top management start or push through itself?"),
          new Obligation(
              CLAUSE_5_1,
              8,
              "Top management backs other managers so that they can lead on AI in their own fields.",
              NONE,
              List.of(LEADERSHIP_COMMITMENT, ROLE_ASSIGNMENT),
              JUDGEMENT,
              REQUIREMENT,
              "What did top management do to help you lead on AI in your own area?"),
          new Obligation(
              CLAUSE_5_2,
              1,
              "Top management has set an AI policy that suits what the organization is for.",
              NONE,
              List.of(POLICY, LEADERSHIP_COMMITMENT),
              PARTIAL,
              POLICY_PART,
              "In what way is this policy specific to your organization and its AI?"),
          new Obligation(
              CLAUSE_5_2,
              2,
              "The AI policy gives a frame from which AI objectives can be set.",
              NONE,
              List.of(POLICY, OBJECTIVE),
              PARTIAL,
              POLICY_PART,
              "How was each objective derived from the policy?"),
          new Obligation(
              CLAUSE_5_2,
              3,
              "The AI policy commits the organization to meet the requirements that apply to it.",
              NONE,
              List.of(POLICY),
              PARTIAL,
              REQUIREMENT,
              "Where does the policy say this, and do people see it as binding?"),
          new Obligation(
              CLAUSE_5_2,
              4,
              "The AI policy commits the organization to continual improvement of the AIMS.",
              NONE,
              List.of(POLICY),
              PARTIAL,
              REQUIREMENT,
              "Where does the policy say this, and what has followed from it?"),
          new Obligation(
              CLAUSE_5_2,
              5,
              "The AI policy points to other organizational policies where these matter.",
              NONE,
              List.of(POLICY),
              PARTIAL,
              POLICY_PART,
              "How do the AI policy and the security, privacy or quality policies fit together?"),
          new Obligation(
              CLAUSE_5_2,
              6,
              "People inside the organization have been told of the AI policy.",
              NONE,
              List.of(POLICY, COMMUNICATION, AWARENESS),
              PARTIAL,
              POLICY_PART,
              "How did you learn of the current version of the policy?"),
          new Obligation(
              CLAUSE_5_2,
              7,
              "Interested parties can obtain the AI policy where that is appropriate.",
              NONE,
              List.of(POLICY, INTERESTED_PARTY, COMMUNICATION),
              PARTIAL,
              POLICY_PART,
              "How would a customer get this policy, and whom do you not give it to?"),
          new Obligation(
              CLAUSE_5_2,
              8,
              "The AI policy is held as documented information.",
              MAINTAINED,
              List.of(POLICY, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Which document holds the AI policy, and is it in force?"),
          new Obligation(
              CLAUSE_5_3,
              1,
              "Roles that matter to the AIMS carry responsibility and authority, and people inside know who holds them.",
              NONE,
              List.of(ROLE_ASSIGNMENT, COMMUNICATION),
              PARTIAL,
              POLICY_PART,
              "Do you know what you may decide on your own and what you must escalate?"),
          new Obligation(
              CLAUSE_5_3,
              2,
              "Top management gave somebody the responsibility and authority to see that the AIMS meets the standard.",
              NONE,
              List.of(ROLE_ASSIGNMENT),
              MACHINE,
              REQUIREMENT,
              "Whom did top management make responsible for the conformity of the AIMS, and with what authority?"),
          new Obligation(
              CLAUSE_5_3,
              3,
              "Top management gave somebody the responsibility and authority to report to it how the AIMS performs.",
              NONE,
              List.of(ROLE_ASSIGNMENT, MANAGEMENT_REVIEW),
              MACHINE,
              REQUIREMENT,
              "Whom did top management make responsible for reporting to it on how the AIMS performs, and with what authority?"));

  private Clause5Obligations() {}
}
