// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AI_SYSTEM;
import static io.github.aims4j.base.RecordKind.CONTEXT_ISSUE;
import static io.github.aims4j.base.RecordKind.CONTROL;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPACT_ASSESSMENT;
import static io.github.aims4j.base.RecordKind.IMPROVEMENT;
import static io.github.aims4j.base.RecordKind.INTERESTED_PARTY;
import static io.github.aims4j.base.RecordKind.INTERNAL_AUDIT;
import static io.github.aims4j.base.RecordKind.MANAGEMENT_REVIEW;
import static io.github.aims4j.base.RecordKind.MEASUREMENT;
import static io.github.aims4j.base.RecordKind.OBJECTIVE;
import static io.github.aims4j.base.RecordKind.OPPORTUNITY;
import static io.github.aims4j.base.RecordKind.ORGANIZATION;
import static io.github.aims4j.base.RecordKind.POLICY;
import static io.github.aims4j.base.RecordKind.RISK;
import static io.github.aims4j.base.RecordKind.SCOPE;
import static io.github.aims4j.base.RecordKind.SUPPLIER;
import static io.github.aims4j.standard.Clause.CLAUSE_4_1;
import static io.github.aims4j.standard.Clause.CLAUSE_4_2;
import static io.github.aims4j.standard.Clause.CLAUSE_4_3;
import static io.github.aims4j.standard.Clause.CLAUSE_4_4;
import static io.github.aims4j.standard.Decidability.JUDGEMENT;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.MAINTAINED;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 4, Context of the organization. */
final class Clause4Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_4_1,
              1,
              "External and internal issues that can help or hinder the AIMS in reaching its intended results are identified.",
              NONE,
              List.of(CONTEXT_ISSUE, ORGANIZATION),
              PARTIAL,
              POLICY_PART,
              "Which outside and inside factors shape your use of AI, and how do you notice when they change?"),
          new Obligation(
              CLAUSE_4_1,
              2,
              "A conclusion has been reached on whether climate change matters for the AIMS.",
              NONE,
              List.of(CONTEXT_ISSUE, RISK, OPPORTUNITY),
              PARTIAL,
              POLICY_PART,
              "Why did you conclude that climate change does, or does not, matter here?"),
          new Obligation(
              CLAUSE_4_1,
              3,
              "What each AI system developed, supplied or used is meant to do has been taken into account in the context.",
              NONE,
              List.of(AI_SYSTEM, CONTEXT_ISSUE),
              PARTIAL,
              POLICY_PART,
              "Does the stated purpose match how each system is really used today?"),
          new Obligation(
              CLAUSE_4_1,
              4,
              "The part or parts the organization plays towards its AI systems (e.g. provider, producer, customer) are settled.",
              NONE,
              List.of(AI_SYSTEM, ORGANIZATION, SUPPLIER),
              PARTIAL,
              POLICY_PART,
              "How did you decide your role for this system, and what follows from it?"),
          new Obligation(
              CLAUSE_4_2,
              1,
              "It is known which interested parties have a stake in the AIMS.",
              NONE,
              List.of(INTERESTED_PARTY, IMPACT_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "Who is affected by your AI and might be missing from this list?"),
          new Obligation(
              CLAUSE_4_2,
              2,
              "The requirements that those interested parties bring, where they bear on the AIMS, are known.",
              NONE,
              List.of(INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "Where does each listed requirement come from and how do you keep it current?"),
          new Obligation(
              CLAUSE_4_2,
              3,
              "For each such requirement it is settled whether the AIMS will deal with it.",
              NONE,
              List.of(INTERESTED_PARTY, AIMS_PROCESS, CONTROL, OBJECTIVE, POLICY),
              MACHINE,
              POLICY_PART,
              "Which requirements of interested parties does the AIMS address, which does it not, and where is that decided?"),
          new Obligation(
              CLAUSE_4_3,
              1,
              "The limits of the AIMS and what it applies to are drawn.",
              NONE,
              List.of(SCOPE, ORGANIZATION, AI_SYSTEM, AIMS_PROCESS, RISK, IMPACT_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "Is any AI activity left out that an outsider would expect to find inside?"),
          new Obligation(
              CLAUSE_4_3,
              2,
              "Context issues and requirements of interested parties were weighed when the scope was drawn.",
              NONE,
              List.of(SCOPE, CONTEXT_ISSUE, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "Which issues or requirements moved the scope line, and in what direction?"),
          new Obligation(
              CLAUSE_4_3,
              3,
              "The scope makes clear which activities fall under the AIMS, from leadership and planning through to controls and objectives.",
              NONE,
              List.of(SCOPE, AIMS_PROCESS, CONTROL, OBJECTIVE, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "Which of your activities answer to each part of the management system?"),
          new Obligation(
              CLAUSE_4_3,
              4,
              "The scope is held as controlled documented information.",
              MAINTAINED,
              List.of(SCOPE, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Which document holds the scope, and is it in force?"),
          new Obligation(
              CLAUSE_4_4,
              1,
              "The processes the AIMS needs, and how they feed each other, are laid down.",
              NONE,
              List.of(AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Which process hands over to which, and where does that break down?"),
          new Obligation(
              CLAUSE_4_4,
              2,
              "The AIMS is up and running, kept alive and subject to continual improvement.",
              NONE,
              List.of(AIMS_PROCESS, MEASUREMENT, INTERNAL_AUDIT, MANAGEMENT_REVIEW, IMPROVEMENT),
              JUDGEMENT,
              REQUIREMENT,
              "What shows that this system is lived rather than written?"),
          new Obligation(
              CLAUSE_4_4,
              3,
              "The AIMS as a whole is described in documented information.",
              MAINTAINED,
              List.of(DOCUMENT, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Could a newcomer understand the system from these documents alone?"));

  private Clause4Obligations() {}
}
