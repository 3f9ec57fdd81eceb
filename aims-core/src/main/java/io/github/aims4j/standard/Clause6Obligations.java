// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AI_SYSTEM;
import static io.github.aims4j.base.RecordKind.CHANGE;
import static io.github.aims4j.base.RecordKind.COMMUNICATION;
import static io.github.aims4j.base.RecordKind.CONTEXT_ISSUE;
import static io.github.aims4j.base.RecordKind.CONTROL;
import static io.github.aims4j.base.RecordKind.CONTROL_IMPLEMENTATION;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPACT_ASSESSMENT;
import static io.github.aims4j.base.RecordKind.INDICATOR;
import static io.github.aims4j.base.RecordKind.INTERESTED_PARTY;
import static io.github.aims4j.base.RecordKind.MANAGEMENT_REVIEW;
import static io.github.aims4j.base.RecordKind.MEASUREMENT;
import static io.github.aims4j.base.RecordKind.OBJECTIVE;
import static io.github.aims4j.base.RecordKind.OPPORTUNITY;
import static io.github.aims4j.base.RecordKind.ORGANIZATION;
import static io.github.aims4j.base.RecordKind.POLICY;
import static io.github.aims4j.base.RecordKind.RESOURCE;
import static io.github.aims4j.base.RecordKind.RISK;
import static io.github.aims4j.base.RecordKind.RISK_ASSESSMENT;
import static io.github.aims4j.base.RecordKind.RISK_CRITERIA;
import static io.github.aims4j.base.RecordKind.RISK_TREATMENT_PLAN;
import static io.github.aims4j.base.RecordKind.ROLE_ASSIGNMENT;
import static io.github.aims4j.base.RecordKind.SCOPE;
import static io.github.aims4j.base.RecordKind.STATEMENT_OF_APPLICABILITY;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1_1;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1_2;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1_3;
import static io.github.aims4j.standard.Clause.CLAUSE_6_1_4;
import static io.github.aims4j.standard.Clause.CLAUSE_6_2;
import static io.github.aims4j.standard.Clause.CLAUSE_6_3;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.IMPLIED;
import static io.github.aims4j.standard.DocumentedInformation.MAINTAINED;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.DocumentedInformation.RETAINED;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/**
 * The obligations of clause 6, Planning. The file is long because this clause has the most
 * obligations.
 */
final class Clause6Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_6_1_1,
              1,
              "Planning of the AIMS builds on the context issues and on the requirements of interested parties.",
              NONE,
              List.of(RISK, OPPORTUNITY, CONTEXT_ISSUE, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "How did the context and the interested parties shape this list of risks?"),
          new Obligation(
              CLAUSE_6_1_1,
              2,
              "Risks and opportunities are determined that bear on intended results, unwanted effects and continual improvement.",
              NONE,
              List.of(RISK, OPPORTUNITY),
              PARTIAL,
              POLICY_PART,
              "Which risk to the management system itself worries you most?"),
          new Obligation(
              CLAUSE_6_1_1,
              3,
              "AI risk criteria are set and kept up to date for judging acceptability, assessing, treating and rating impact.",
              NONE,
              List.of(RISK_CRITERIA),
              PARTIAL,
              POLICY_PART,
              "Who agreed the line between acceptable and not acceptable, and on what grounds?"),
          new Obligation(
              CLAUSE_6_1_1,
              4,
              "Risks and opportunities reflect the 4.1 context and each AI system or group of systems: field, setting, intended use.",
              NONE,
              List.of(RISK, OPPORTUNITY, AI_SYSTEM, CONTEXT_ISSUE),
              PARTIAL,
              POLICY_PART,
              "Which risks are particular to this field of use, and which come from your context?"),
          new Obligation(
              CLAUSE_6_1_1,
              5,
              "Actions on these risks and opportunities are planned and built into AIMS processes.",
              NONE,
              List.of(RISK, OPPORTUNITY, RISK_TREATMENT_PLAN, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Where in daily work is this action carried out?"),
          new Obligation(
              CLAUSE_6_1_1,
              6,
              "It is planned how the effectiveness of those actions will be judged.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, OPPORTUNITY, MEASUREMENT),
              PARTIAL,
              POLICY_PART,
              "How will you know, or how do you know, that the action works?"),
          new Obligation(
              CLAUSE_6_1_1,
              7,
              "Documented information shows what was done to find and handle AI risks and opportunities.",
              RETAINED,
              List.of(DOCUMENT, RISK, OPPORTUNITY, RISK_TREATMENT_PLAN),
              MACHINE,
              POLICY_PART,
              "Where is it on record what was done to find and to address AI risks and opportunities?"),
          new Obligation(
              CLAUSE_6_1_2,
              1,
              "An AI risk assessment process exists and draws on the AI policy and AI objectives.",
              NONE,
              List.of(AIMS_PROCESS, POLICY, OBJECTIVE, RISK_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "How do policy and objectives steer what you look for?"),
          new Obligation(
              CLAUSE_6_1_2,
              2,
              "Assessing again, later or by other people, is set up to yield results that are consistent, valid and comparable.",
              NONE,
              List.of(RISK_ASSESSMENT, RISK_CRITERIA),
              PARTIAL,
              POLICY_PART,
              "Would two teams rate this risk alike, how do you know the rating is valid, and have you tried it?"),
          new Obligation(
              CLAUSE_6_1_2,
              3,
              "Risks that could advance or obstruct the AI objectives are found.",
              NONE,
              List.of(RISK, OBJECTIVE, RISK_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "What kinds of risk could your method fail to find?"),
          new Obligation(
              CLAUSE_6_1_2,
              4,
              "The analysis covers what would follow for the organization if the risk came true.",
              NONE,
              List.of(RISK, RISK_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "What is the rating of harm to the organization based on?"),
          new Obligation(
              CLAUSE_6_1_2,
              5,
              "The analysis covers what would follow for individuals and for societies.",
              NONE,
              List.of(RISK, RISK_ASSESSMENT, IMPACT_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "Whose harm did you think about, and with whose input?"),
          new Obligation(
              CLAUSE_6_1_2,
              6,
              "Likelihood, where it can be stated, and the resulting risk level are worked out.",
              NONE,
              List.of(RISK, RISK_ASSESSMENT, RISK_CRITERIA),
              PARTIAL,
              POLICY_PART,
              "What evidence stands behind this likelihood?"),
          new Obligation(
              CLAUSE_6_1_2,
              7,
              "Analysed risks are held against the risk criteria.",
              NONE,
              List.of(RISK_ASSESSMENT, RISK_CRITERIA, RISK),
              MACHINE,
              POLICY_PART,
              "Which risks were compared with the risk criteria, and which of them are acceptable?"),
          new Obligation(
              CLAUSE_6_1_2,
              8,
              "Assessed risks are ranked for treatment.",
              NONE,
              List.of(RISK, RISK_ASSESSMENT),
              MACHINE,
              POLICY_PART,
              "Which of the assessed risks are to be treated first, and where is that order on record?"),
          new Obligation(
              CLAUSE_6_1_2,
              9,
              "Documented information describes the AI risk assessment process.",
              MAINTAINED,
              List.of(AIMS_PROCESS, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Which document describes how AI risks are assessed, and is it in force?"),
          new Obligation(
              CLAUSE_6_1_3,
              1,
              "For each risk to be treated, fitting treatment options are chosen from the assessment results.",
              NONE,
              List.of(RISK, RISK_TREATMENT_PLAN),
              PARTIAL,
              POLICY_PART,
              "Why this option and not another?"),
          new Obligation(
              CLAUSE_6_1_3,
              2,
              "The controls needed to carry out the chosen options are worked out.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, CONTROL, RISK),
              PARTIAL,
              POLICY_PART,
              "Are these controls enough to bring the risk down?"),
          new Obligation(
              CLAUSE_6_1_3,
              3,
              "The chosen controls are held against Annex A so that nothing needed is missed.",
              NONE,
              List.of(STATEMENT_OF_APPLICABILITY, CONTROL, RISK_TREATMENT_PLAN),
              PARTIAL,
              POLICY_PART,
              "Which Annex A control was closest to being wrongly left out?"),
          new Obligation(
              CLAUSE_6_1_3,
              4,
              "Annex A controls that bear on the chosen options have been considered.",
              NONE,
              List.of(STATEMENT_OF_APPLICABILITY, CONTROL, RISK_TREATMENT_PLAN, RISK),
              PARTIAL,
              POLICY_PART,
              "Which Annex A controls did you discuss for this risk?"),
          new Obligation(
              CLAUSE_6_1_3,
              5,
              "Any need for controls beyond Annex A is settled, and such controls are defined.",
              NONE,
              List.of(CONTROL, STATEMENT_OF_APPLICABILITY, RISK),
              PARTIAL,
              POLICY_PART,
              "Which of your risks does Annex A not reach?"),
          new Obligation(
              CLAUSE_6_1_3,
              6,
              "Annex B was considered in shaping the controls: looking at it is required, following what it advises is not.",
              NONE,
              List.of(CONTROL),
              PARTIAL,
              POLICY_PART,
              "Where did you depart from the guidance, and why?"),
          new Obligation(
              CLAUSE_6_1_3,
              7,
              "A statement of applicability lists every control held to be necessary.",
              MAINTAINED,
              List.of(STATEMENT_OF_APPLICABILITY, CONTROL, RISK_TREATMENT_PLAN),
              PARTIAL,
              POLICY_PART,
              "Which control do you rely on that this statement does not name?"),
          new Obligation(
              CLAUSE_6_1_3,
              8,
              "The statement of applicability gives reasons for each control taken in and each one left out.",
              MAINTAINED,
              List.of(STATEMENT_OF_APPLICABILITY, RISK, CONTROL_IMPLEMENTATION),
              PARTIAL,
              POLICY_PART,
              "Would this reason for exclusion convince an outsider?"),
          new Obligation(
              CLAUSE_6_1_3,
              9,
              "A plan for treating AI risks is drawn up.",
              IMPLIED,
              List.of(RISK_TREATMENT_PLAN, RISK),
              PARTIAL,
              POLICY_PART,
              "Is this plan realistic in time and means?"),
          new Obligation(
              CLAUSE_6_1_3,
              10,
              "The management designated for it has approved the treatment plan.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, ROLE_ASSIGNMENT),
              MACHINE,
              POLICY_PART,
              "Who approved the risk treatment plan, when, and where is it on record that this person may do so?"),
          new Obligation(
              CLAUSE_6_1_3,
              11,
              "The management designated for it has accepted the residual risk.",
              NONE,
              List.of(RISK, RISK_TREATMENT_PLAN, ROLE_ASSIGNMENT),
              MACHINE,
              POLICY_PART,
              "Who accepted the residual risks, when, and where is it on record that this person may do so?"),
          new Obligation(
              CLAUSE_6_1_3,
              12,
              "The necessary controls serve the AI objectives.",
              NONE,
              List.of(CONTROL, OBJECTIVE),
              PARTIAL,
              POLICY_PART,
              "How does this control help to reach an AI objective?"),
          new Obligation(
              CLAUSE_6_1_3,
              13,
              "The necessary controls are held as documented information.",
              MAINTAINED,
              List.of(CONTROL, DOCUMENT),
              MACHINE,
              REQUIREMENT,
              "Where is each necessary control described?"),
          new Obligation(
              CLAUSE_6_1_3,
              14,
              "The necessary controls are made known inside the organization and open to interested parties where appropriate.",
              NONE,
              List.of(CONTROL, COMMUNICATION, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "Do the people who run this control know it is theirs, and who outside may see it?"),
          new Obligation(
              CLAUSE_6_1_3,
              15,
              "Documented information describes the AI risk treatment process.",
              MAINTAINED,
              List.of(AIMS_PROCESS, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Which document describes how AI risks are treated, and is it in force?"),
          new Obligation(
              CLAUSE_6_1_4,
              1,
              "A process exists for assessing what AI development, supply or use may mean for people, groups and societies.",
              NONE,
              List.of(AIMS_PROCESS, IMPACT_ASSESSMENT),
              PARTIAL,
              POLICY_PART,
              "When does the process start, and who can start it?"),
          new Obligation(
              CLAUSE_6_1_4,
              2,
              "Each assessment states possible consequences for individuals, groups and societies.",
              NONE,
              List.of(IMPACT_ASSESSMENT, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "Did anyone from an affected group take part?"),
          new Obligation(
              CLAUSE_6_1_4,
              3,
              "Each assessment looks at deployment, intended use and misuse that can be foreseen.",
              NONE,
              List.of(IMPACT_ASSESSMENT, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "Which misuse did you rule out, and why?"),
          new Obligation(
              CLAUSE_6_1_4,
              4,
              "The technical and social setting of deployment and the legal regimes that apply are taken into account.",
              NONE,
              List.of(IMPACT_ASSESSMENT, AI_SYSTEM, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "What differs between the places where this system is in use?"),
          new Obligation(
              CLAUSE_6_1_4,
              5,
              "The outcome of each AI system impact assessment is held as documented information.",
              RETAINED,
              List.of(IMPACT_ASSESSMENT, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Where are the results of each AI system impact assessment kept?"),
          new Obligation(
              CLAUSE_6_1_4,
              6,
              "Outcomes of impact assessments are taken up in the AI risk assessment.",
              NONE,
              List.of(IMPACT_ASSESSMENT, RISK_ASSESSMENT, RISK),
              PARTIAL,
              POLICY_PART,
              "Which risk rating changed because of an impact assessment?"),
          new Obligation(
              CLAUSE_6_2,
              1,
              "AI objectives exist for the functions and levels where they matter.",
              NONE,
              List.of(OBJECTIVE, ORGANIZATION, SCOPE),
              PARTIAL,
              POLICY_PART,
              "Why has this unit no AI objective?"),
          new Obligation(
              CLAUSE_6_2,
              2,
              "AI objectives are in line with the AI policy.",
              NONE,
              List.of(OBJECTIVE, POLICY),
              PARTIAL,
              POLICY_PART,
              "How would you defend this objective with the policy in hand?"),
          new Obligation(
              CLAUSE_6_2,
              3,
              "AI objectives can be measured wherever that is workable.",
              NONE,
              List.of(OBJECTIVE, INDICATOR),
              PARTIAL,
              POLICY_PART,
              "How will you tell that this objective is met, and if it is not measured, why not?"),
          new Obligation(
              CLAUSE_6_2,
              4,
              "AI objectives allow for the requirements that apply.",
              NONE,
              List.of(OBJECTIVE, INTERESTED_PARTY, CONTROL, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Which legal or customer requirements shaped this objective?"),
          new Obligation(
              CLAUSE_6_2,
              5,
              "Progress on AI objectives is followed.",
              NONE,
              List.of(OBJECTIVE, INDICATOR, MEASUREMENT),
              PARTIAL,
              POLICY_PART,
              "What did following this objective show you, and when did you last step in?"),
          new Obligation(
              CLAUSE_6_2,
              6,
              "AI objectives are made known to those who need them.",
              NONE,
              List.of(OBJECTIVE, COMMUNICATION),
              PARTIAL,
              POLICY_PART,
              "What is your own share in this objective?"),
          new Obligation(
              CLAUSE_6_2,
              7,
              "AI objectives are changed when there is cause to.",
              NONE,
              List.of(OBJECTIVE, MANAGEMENT_REVIEW, CHANGE),
              PARTIAL,
              POLICY_PART,
              "What made you change, or keep, this objective last time?"),
          new Obligation(
              CLAUSE_6_2,
              8,
              "AI objectives are held as documented information.",
              MAINTAINED,
              List.of(OBJECTIVE, DOCUMENT),
              MACHINE,
              POLICY_PART,
              "Which document or record holds the AI objectives?"),
          new Obligation(
              CLAUSE_6_2,
              9,
              "The plan for each objective names the work, the resources, the responsible person and the finish date.",
              NONE,
              List.of(OBJECTIVE, RESOURCE, ROLE_ASSIGNMENT),
              MACHINE,
              POLICY_PART,
              "For which objectives is it planned what is done, with which resources, by whom and by when?"),
          new Obligation(
              CLAUSE_6_2,
              10,
              "The plan for each objective says how its result will be judged.",
              NONE,
              List.of(OBJECTIVE, INDICATOR),
              PARTIAL,
              POLICY_PART,
              "Who judges success here, and against what?"),
          new Obligation(
              CLAUSE_6_3,
              1,
              "Changes the AIMS needs are prepared before they are made.",
              NONE,
              List.of(CHANGE, SCOPE, POLICY, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Which recent change to the AIMS was not planned, and why?"));

  private Clause6Obligations() {}
}
