// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AI_SYSTEM;
import static io.github.aims4j.base.RecordKind.CHANGE;
import static io.github.aims4j.base.RecordKind.CONTROL;
import static io.github.aims4j.base.RecordKind.CONTROL_IMPLEMENTATION;
import static io.github.aims4j.base.RecordKind.CORRECTIVE_ACTION;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPACT_ASSESSMENT;
import static io.github.aims4j.base.RecordKind.INDICATOR;
import static io.github.aims4j.base.RecordKind.MEASUREMENT;
import static io.github.aims4j.base.RecordKind.NONCONFORMITY;
import static io.github.aims4j.base.RecordKind.RISK;
import static io.github.aims4j.base.RecordKind.RISK_ASSESSMENT;
import static io.github.aims4j.base.RecordKind.RISK_TREATMENT_PLAN;
import static io.github.aims4j.base.RecordKind.STATEMENT_OF_APPLICABILITY;
import static io.github.aims4j.base.RecordKind.SUPPLIER;
import static io.github.aims4j.standard.Clause.CLAUSE_8_1;
import static io.github.aims4j.standard.Clause.CLAUSE_8_2;
import static io.github.aims4j.standard.Clause.CLAUSE_8_3;
import static io.github.aims4j.standard.Clause.CLAUSE_8_4;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.DocumentedInformation.RETAINED;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 8, Operation. */
final class Clause8Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_8_1,
              1,
              "Processes for AIMS requirements and planned actions have criteria and are run according to them.",
              NONE,
              List.of(AIMS_PROCESS, CONTROL_IMPLEMENTATION),
              PARTIAL,
              POLICY_PART,
              "What do you do when a criterion is not met?"),
          new Obligation(
              CLAUSE_8_1,
              2,
              "Controls chosen in risk treatment that concern operation are put in place.",
              NONE,
              List.of(
                  CONTROL, CONTROL_IMPLEMENTATION, STATEMENT_OF_APPLICABILITY, RISK_TREATMENT_PLAN),
              PARTIAL,
              POLICY_PART,
              "Show me this control at work on a live system."),
          new Obligation(
              CLAUSE_8_1,
              3,
              "The effectiveness of these controls is watched, and corrective action is considered when results fall short.",
              NONE,
              List.of(CONTROL_IMPLEMENTATION, INDICATOR, MEASUREMENT, CORRECTIVE_ACTION, CONTROL),
              PARTIAL,
              POLICY_PART,
              "Why was no corrective action raised for this failed check?"),
          new Obligation(
              CLAUSE_8_1,
              4,
              "Documented information is sufficient to show that operation followed the plan.",
              RETAINED,
              List.of(CONTROL_IMPLEMENTATION, DOCUMENT, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Do these records let you rebuild what happened?"),
          new Obligation(
              CLAUSE_8_1,
              5,
              "Planned changes in operation go ahead only under control.",
              NONE,
              List.of(CHANGE, AI_SYSTEM, CONTROL_IMPLEMENTATION, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "How did this release get its go-ahead?"),
          new Obligation(
              CLAUSE_8_1,
              6,
              "Effects of unintended changes are examined and harm from them is limited.",
              NONE,
              List.of(CHANGE, NONCONFORMITY, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "How would you notice drift or a silent supplier update?"),
          new Obligation(
              CLAUSE_8_1,
              7,
              "Whatever the AIMS depends on but others do, make or run is kept under control.",
              NONE,
              List.of(SUPPLIER, CONTROL_IMPLEMENTATION, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "What would you do if this supplier changed its model tomorrow?"),
          new Obligation(
              CLAUSE_8_2,
              1,
              "AI risk assessments are run on schedule, or when a significant change is proposed or has happened.",
              NONE,
              List.of(RISK_ASSESSMENT, CHANGE, AI_SYSTEM),
              PARTIAL,
              POLICY_PART,
              "Which change did you deem not significant, and why?"),
          new Obligation(
              CLAUSE_8_2,
              2,
              "The outcome of each AI risk assessment is held as documented information.",
              RETAINED,
              List.of(RISK_ASSESSMENT, DOCUMENT, RISK),
              MACHINE,
              POLICY_PART,
              "Where are the results of each AI risk assessment kept, those of earlier ones included?"),
          new Obligation(
              CLAUSE_8_3,
              1,
              "The AI risk treatment plan is carried out.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, CONTROL),
              PARTIAL,
              POLICY_PART,
              "Take one action marked done: what is different in practice?"),
          new Obligation(
              CLAUSE_8_3,
              2,
              "It is verified that the treatment is effective.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, MEASUREMENT, RISK),
              PARTIAL,
              POLICY_PART,
              "What proof shows that the risk went down?"),
          new Obligation(
              CLAUSE_8_3,
              3,
              "New risks that need treatment go through the treatment process.",
              NONE,
              List.of(RISK, RISK_ASSESSMENT, RISK_TREATMENT_PLAN),
              PARTIAL,
              POLICY_PART,
              "Which new risk came up since the last plan, and how did it get into treatment?"),
          new Obligation(
              CLAUSE_8_3,
              4,
              "Treatment found not to be effective is reviewed and confirmed anew, and the plan is updated.",
              NONE,
              List.of(RISK_TREATMENT_PLAN, RISK),
              PARTIAL,
              POLICY_PART,
              "Why did the first treatment fail?"),
          new Obligation(
              CLAUSE_8_3,
              5,
              "The outcome of each AI risk treatment is held as documented information.",
              RETAINED,
              List.of(RISK_TREATMENT_PLAN, DOCUMENT, RISK),
              MACHINE,
              POLICY_PART,
              "Which risks were treated, and where are the results kept?"),
          new Obligation(
              CLAUSE_8_4,
              1,
              "AI system impact assessments are run on schedule, or when a significant change is proposed.",
              NONE,
              List.of(IMPACT_ASSESSMENT, AI_SYSTEM, CHANGE),
              PARTIAL,
              POLICY_PART,
              "Which change did you deem not significant for people, and why?"),
          new Obligation(
              CLAUSE_8_4,
              2,
              "The outcome of each AI system impact assessment run in operation is held as documented information.",
              RETAINED,
              List.of(IMPACT_ASSESSMENT, DOCUMENT),
              MACHINE,
              REQUIREMENT,
              "Where are the results of each AI system impact assessment in operation kept, those of earlier ones included?"));

  private Clause8Obligations() {}
}
