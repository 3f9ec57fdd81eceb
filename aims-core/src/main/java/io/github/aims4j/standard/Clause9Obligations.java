// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AUDIT_FINDING;
import static io.github.aims4j.base.RecordKind.AUDIT_PROGRAMME;
import static io.github.aims4j.base.RecordKind.CHANGE;
import static io.github.aims4j.base.RecordKind.COMMUNICATION;
import static io.github.aims4j.base.RecordKind.CONTEXT_ISSUE;
import static io.github.aims4j.base.RecordKind.CONTROL;
import static io.github.aims4j.base.RecordKind.CORRECTIVE_ACTION;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPROVEMENT;
import static io.github.aims4j.base.RecordKind.INDICATOR;
import static io.github.aims4j.base.RecordKind.INTERESTED_PARTY;
import static io.github.aims4j.base.RecordKind.INTERNAL_AUDIT;
import static io.github.aims4j.base.RecordKind.MANAGEMENT_REVIEW;
import static io.github.aims4j.base.RecordKind.MEASUREMENT;
import static io.github.aims4j.base.RecordKind.NONCONFORMITY;
import static io.github.aims4j.base.RecordKind.OBJECTIVE;
import static io.github.aims4j.base.RecordKind.PERFORMANCE_EVALUATION;
import static io.github.aims4j.base.RecordKind.ROLE_ASSIGNMENT;
import static io.github.aims4j.standard.Clause.CLAUSE_9_1;
import static io.github.aims4j.standard.Clause.CLAUSE_9_2_1;
import static io.github.aims4j.standard.Clause.CLAUSE_9_2_2;
import static io.github.aims4j.standard.Clause.CLAUSE_9_3_1;
import static io.github.aims4j.standard.Clause.CLAUSE_9_3_2;
import static io.github.aims4j.standard.Clause.CLAUSE_9_3_3;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.DocumentedInformation.RETAINED;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 9, Performance evaluation. */
final class Clause9Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_9_1,
              1,
              "It is settled what is monitored and measured, and by which methods that yield sound results.",
              NONE,
              List.of(INDICATOR, OBJECTIVE, CONTROL),
              PARTIAL,
              POLICY_PART,
              "Why are these the right things to measure, and how do you know the method is sound?"),
          new Obligation(
              CLAUSE_9_1,
              2,
              "It is settled when measuring takes place and when results are analysed and evaluated.",
              NONE,
              List.of(INDICATOR, MEASUREMENT),
              MACHINE,
              POLICY_PART,
              "What is measured, when, and when are the results analysed and evaluated?"),
          new Obligation(
              CLAUSE_9_1,
              3,
              "How well the AIMS performs, and its effectiveness, are evaluated.",
              NONE,
              List.of(PERFORMANCE_EVALUATION, MEASUREMENT, INDICATOR, MANAGEMENT_REVIEW),
              PARTIAL,
              POLICY_PART,
              "What do these figures tell you about the AIMS as a whole?"),
          new Obligation(
              CLAUSE_9_1,
              4,
              "Documented information shows what monitoring and measuring found.",
              RETAINED,
              List.of(MEASUREMENT, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Where are the results of monitoring and measurement kept?"),
          new Obligation(
              CLAUSE_9_2_1,
              1,
              "Internal audits take place at the times planned for them.",
              NONE,
              List.of(INTERNAL_AUDIT, AUDIT_PROGRAMME),
              MACHINE,
              POLICY_PART,
              "Which internal audits were planned, for when, and when did each take place?"),
          new Obligation(
              CLAUSE_9_2_1,
              2,
              "Internal audits tell whether the AIMS meets the organization's own requirements for it.",
              NONE,
              List.of(INTERNAL_AUDIT, AUDIT_FINDING, AUDIT_PROGRAMME, CONTROL),
              PARTIAL,
              POLICY_PART,
              "Which of your own rules did you audit against, and how did you sample?"),
          new Obligation(
              CLAUSE_9_2_1,
              3,
              "Internal audits tell whether the AIMS meets the requirements of the standard.",
              NONE,
              List.of(INTERNAL_AUDIT, AUDIT_FINDING, AUDIT_PROGRAMME),
              PARTIAL,
              POLICY_PART,
              "Which clauses did you not look at, and why?"),
          new Obligation(
              CLAUSE_9_2_1,
              4,
              "Internal audits tell whether the AIMS is put into practice effectively and kept up.",
              NONE,
              List.of(INTERNAL_AUDIT, AUDIT_FINDING, AUDIT_PROGRAMME),
              PARTIAL,
              POLICY_PART,
              "What did you see at work, beyond the paper?"),
          new Obligation(
              CLAUSE_9_2_2,
              1,
              "An audit programme is in place and alive: drawn up ahead, set going, followed and kept current.",
              NONE,
              List.of(AUDIT_PROGRAMME, INTERNAL_AUDIT),
              PARTIAL,
              POLICY_PART,
              "Is the programme followed, or only published?"),
          new Obligation(
              CLAUSE_9_2_2,
              2,
              "The programme says how often and how audits are done, whose responsibility they are, how each is prepared and reported.",
              NONE,
              List.of(AUDIT_PROGRAMME, ROLE_ASSIGNMENT),
              PARTIAL,
              POLICY_PART,
              "Why this frequency and these methods, and who answers for the programme?"),
          new Obligation(
              CLAUSE_9_2_2,
              3,
              "Weightier processes and the findings of earlier audits steer where the programme looks.",
              NONE,
              List.of(AUDIT_PROGRAMME, AUDIT_FINDING, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Why is this area audited more, or less, often than others?"),
          new Obligation(
              CLAUSE_9_2_2,
              4,
              "For every audit it is fixed what it is to find out, what it measures against and how far it reaches.",
              NONE,
              List.of(INTERNAL_AUDIT),
              MACHINE,
              POLICY_PART,
              "Which internal audits are there, and what are the objectives, criteria and scope of each?"),
          new Obligation(
              CLAUSE_9_2_2,
              5,
              "Auditors are chosen and audits run so that they stay objective and impartial.",
              NONE,
              List.of(INTERNAL_AUDIT, ROLE_ASSIGNMENT, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Has the auditor worked in this area or reported to its manager?"),
          new Obligation(
              CLAUSE_9_2_2,
              6,
              "Audit results reach the managers concerned.",
              NONE,
              List.of(INTERNAL_AUDIT, AUDIT_FINDING, COMMUNICATION, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Which managers had to act on this report, and did each of them get it?"),
          new Obligation(
              CLAUSE_9_2_2,
              7,
              "Documented information shows that the audit programme ran and what the audits found.",
              RETAINED,
              List.of(AUDIT_PROGRAMME, INTERNAL_AUDIT, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Where is it on record that the audit programme was carried out and what each audit found?"),
          new Obligation(
              CLAUSE_9_3_1,
              1,
              "Top management reviews the AIMS on schedule and judges its suitability, adequacy and effectiveness.",
              NONE,
              List.of(MANAGEMENT_REVIEW, ROLE_ASSIGNMENT),
              PARTIAL,
              POLICY_PART,
              "What did top management ask in the last review?"),
          new Obligation(
              CLAUSE_9_3_2,
              1,
              "The review looks at the state of actions from earlier reviews.",
              NONE,
              List.of(MANAGEMENT_REVIEW),
              MACHINE,
              REQUIREMENT,
              "Which actions did earlier management reviews decide on, and which review looked at their state?"),
          new Obligation(
              CLAUSE_9_3_2,
              2,
              "Top management learns in the review how the context, outside and inside, has moved since last time.",
              NONE,
              List.of(MANAGEMENT_REVIEW, CONTEXT_ISSUE),
              PARTIAL,
              POLICY_PART,
              "Which change in context mattered most?"),
          new Obligation(
              CLAUSE_9_3_2,
              3,
              "What interested parties have newly come to need or expect of the AIMS is part of the review.",
              NONE,
              List.of(MANAGEMENT_REVIEW, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "What do interested parties now expect that they did not before?"),
          new Obligation(
              CLAUSE_9_3_2,
              4,
              "Trends feed the review: nonconformity and corrective action, monitoring and measurement, audit results.",
              NONE,
              List.of(
                  MANAGEMENT_REVIEW, NONCONFORMITY, CORRECTIVE_ACTION, MEASUREMENT, INTERNAL_AUDIT),
              PARTIAL,
              POLICY_PART,
              "What do you read from these trends?"),
          new Obligation(
              CLAUSE_9_3_2,
              5,
              "The review looks at chances of continual improvement.",
              NONE,
              List.of(MANAGEMENT_REVIEW, IMPROVEMENT),
              PARTIAL,
              POLICY_PART,
              "Which proposal was turned down, and why?"),
          new Obligation(
              CLAUSE_9_3_3,
              1,
              "The review ends with decisions on continual improvement and on any change the AIMS needs.",
              NONE,
              List.of(MANAGEMENT_REVIEW, IMPROVEMENT, CHANGE),
              PARTIAL,
              POLICY_PART,
              "What is different today because of that review?"),
          new Obligation(
              CLAUSE_9_3_3,
              2,
              "Documented information shows what each management review concluded.",
              RETAINED,
              List.of(MANAGEMENT_REVIEW, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Where are the results of each management review kept?"));

  private Clause9Obligations() {}
}
