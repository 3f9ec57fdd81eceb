// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.CHANGE;
import static io.github.aims4j.base.RecordKind.CORRECTIVE_ACTION;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.IMPROVEMENT;
import static io.github.aims4j.base.RecordKind.INDICATOR;
import static io.github.aims4j.base.RecordKind.MANAGEMENT_REVIEW;
import static io.github.aims4j.base.RecordKind.NONCONFORMITY;
import static io.github.aims4j.standard.Clause.CLAUSE_10_1;
import static io.github.aims4j.standard.Clause.CLAUSE_10_2;
import static io.github.aims4j.standard.Decidability.JUDGEMENT;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.DocumentedInformation.RETAINED;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 10, Improvement. */
final class Clause10Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_10_1,
              1,
              "Through continual improvement the AIMS gains in suitability, adequacy and effectiveness.",
              NONE,
              List.of(IMPROVEMENT, MANAGEMENT_REVIEW, INDICATOR),
              JUDGEMENT,
              REQUIREMENT,
              "What have you made better in the past year, and how do you know?"),
          new Obligation(
              CLAUSE_10_2,
              1,
              "Each nonconformity is met with control, correction and handling of its consequences, as the case requires.",
              NONE,
              List.of(NONCONFORMITY),
              PARTIAL,
              POLICY_PART,
              "What did you do on the same day?"),
          new Obligation(
              CLAUSE_10_2,
              2,
              "The need for corrective action is judged: the case is reviewed, causes found, similar cases looked for.",
              NONE,
              List.of(NONCONFORMITY, CORRECTIVE_ACTION),
              PARTIAL,
              REQUIREMENT,
              "Is this the true cause, and where else could it strike?"),
          new Obligation(
              CLAUSE_10_2,
              3,
              "Needed action on nonconformities is carried out.",
              NONE,
              List.of(CORRECTIVE_ACTION, NONCONFORMITY),
              PARTIAL,
              POLICY_PART,
              "Where can I see for myself that this action was taken?"),
          new Obligation(
              CLAUSE_10_2,
              4,
              "It is checked whether corrective action was effective.",
              NONE,
              List.of(CORRECTIVE_ACTION, NONCONFORMITY),
              PARTIAL,
              POLICY_PART,
              "How did you test that it will not come back?"),
          new Obligation(
              CLAUSE_10_2,
              5,
              "The AIMS is changed where a nonconformity calls for it.",
              NONE,
              List.of(NONCONFORMITY, CORRECTIVE_ACTION, CHANGE),
              PARTIAL,
              POLICY_PART,
              "Should a rule or process have changed after this case?"),
          new Obligation(
              CLAUSE_10_2,
              6,
              "The effort put into corrective action matches how serious the nonconformity was.",
              NONE,
              List.of(CORRECTIVE_ACTION, NONCONFORMITY),
              JUDGEMENT,
              REQUIREMENT,
              "Is this response too little or too much for the harm done?"),
          new Obligation(
              CLAUSE_10_2,
              7,
              "Documented information shows what each nonconformity was, what was done about it and with what result.",
              RETAINED,
              List.of(NONCONFORMITY, CORRECTIVE_ACTION, DOCUMENT),
              MACHINE,
              REQUIREMENT,
              "Which nonconformities were there, and where is it on record what was done about each and with what result?"));

  private Clause10Obligations() {}
}
