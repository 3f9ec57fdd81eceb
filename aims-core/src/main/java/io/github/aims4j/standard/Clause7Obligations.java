// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.base.RecordKind.AIMS_PROCESS;
import static io.github.aims4j.base.RecordKind.AWARENESS;
import static io.github.aims4j.base.RecordKind.CHANGE;
import static io.github.aims4j.base.RecordKind.COMMUNICATION;
import static io.github.aims4j.base.RecordKind.COMPETENCE;
import static io.github.aims4j.base.RecordKind.DOCUMENT;
import static io.github.aims4j.base.RecordKind.INTERESTED_PARTY;
import static io.github.aims4j.base.RecordKind.OBJECTIVE;
import static io.github.aims4j.base.RecordKind.POLICY;
import static io.github.aims4j.base.RecordKind.RESOURCE;
import static io.github.aims4j.base.RecordKind.RISK_TREATMENT_PLAN;
import static io.github.aims4j.base.RecordKind.ROLE_ASSIGNMENT;
import static io.github.aims4j.base.RecordKind.SUPPLIER;
import static io.github.aims4j.standard.Clause.CLAUSE_7_1;
import static io.github.aims4j.standard.Clause.CLAUSE_7_2;
import static io.github.aims4j.standard.Clause.CLAUSE_7_3;
import static io.github.aims4j.standard.Clause.CLAUSE_7_4;
import static io.github.aims4j.standard.Clause.CLAUSE_7_5_1;
import static io.github.aims4j.standard.Clause.CLAUSE_7_5_2;
import static io.github.aims4j.standard.Clause.CLAUSE_7_5_3;
import static io.github.aims4j.standard.Decidability.MACHINE;
import static io.github.aims4j.standard.Decidability.PARTIAL;
import static io.github.aims4j.standard.DocumentedInformation.MAINTAINED;
import static io.github.aims4j.standard.DocumentedInformation.NONE;
import static io.github.aims4j.standard.DocumentedInformation.RETAINED;
import static io.github.aims4j.standard.ObligationBasis.POLICY_PART;
import static io.github.aims4j.standard.ObligationBasis.REQUIREMENT;

import java.util.List;

/** The obligations of clause 7, Support. */
final class Clause7Obligations {

  static final List<Obligation> ALL =
      List.of(
          new Obligation(
              CLAUSE_7_1,
              1,
              "It is worked out which resources it takes to set up, run, keep and improve the AIMS.",
              NONE,
              List.of(RESOURCE, RISK_TREATMENT_PLAN, OBJECTIVE),
              PARTIAL,
              POLICY_PART,
              "How did you work out what the AIMS needs in people, money and tools?"),
          new Obligation(
              CLAUSE_7_1,
              2,
              "The resources found to be needed are supplied.",
              NONE,
              List.of(RESOURCE, RISK_TREATMENT_PLAN, OBJECTIVE),
              PARTIAL,
              POLICY_PART,
              "What would you do sooner if you had the means?"),
          new Obligation(
              CLAUSE_7_2,
              1,
              "Where persons doing work under the organization's control affect AI performance, the competence it takes is settled.",
              NONE,
              List.of(COMPETENCE, ROLE_ASSIGNMENT),
              PARTIAL,
              POLICY_PART,
              "How did you decide what this role must know about AI?"),
          new Obligation(
              CLAUSE_7_2,
              2,
              "Those persons have that competence, gained by schooling, training or practice.",
              NONE,
              List.of(COMPETENCE, ROLE_ASSIGNMENT),
              PARTIAL,
              POLICY_PART,
              "Walk me through how you would handle this task."),
          new Obligation(
              CLAUSE_7_2,
              3,
              "Where competence falls short, steps are taken and their effectiveness is judged.",
              NONE,
              List.of(COMPETENCE),
              PARTIAL,
              POLICY_PART,
              "How did you check that the training helped?"),
          new Obligation(
              CLAUSE_7_2,
              4,
              "Documented information shows the competence.",
              RETAINED,
              List.of(COMPETENCE, DOCUMENT),
              PARTIAL,
              POLICY_PART,
              "Does this evidence show that the person can do the work, or only that a course was attended?"),
          new Obligation(
              CLAUSE_7_3,
              1,
              "Persons doing work under the organization's control know what the AI policy says.",
              NONE,
              List.of(AWARENESS, POLICY),
              PARTIAL,
              POLICY_PART,
              "What does the AI policy ask of you?"),
          new Obligation(
              CLAUSE_7_3,
              2,
              "Those persons know how they help make the AIMS effective and what better AI performance brings.",
              NONE,
              List.of(AWARENESS),
              PARTIAL,
              POLICY_PART,
              "What difference does your work make to how AI is managed?"),
          new Obligation(
              CLAUSE_7_3,
              3,
              "Those persons know what follows when AIMS requirements are not kept.",
              NONE,
              List.of(AWARENESS),
              PARTIAL,
              POLICY_PART,
              "What happens if this rule is bypassed?"),
          new Obligation(
              CLAUSE_7_4,
              1,
              "It is settled which inside and outside messages about the AIMS are needed.",
              NONE,
              List.of(COMMUNICATION, INTERESTED_PARTY),
              PARTIAL,
              POLICY_PART,
              "Whom did you forget to tell last time?"),
          new Obligation(
              CLAUSE_7_4,
              2,
              "For each such message the subject, the timing, the audience and the channel are fixed.",
              NONE,
              List.of(COMMUNICATION),
              MACHINE,
              POLICY_PART,
              "Which communication about the AIMS is planned: on what, when, with whom and how?"),
          new Obligation(
              CLAUSE_7_5_1,
              1,
              "The AIMS holds the documented information that the standard asks for.",
              MAINTAINED,
              List.of(DOCUMENT),
              PARTIAL,
              REQUIREMENT,
              "Which document or record that the standard asks for could you not show me today, and why?"),
          new Obligation(
              CLAUSE_7_5_1,
              2,
              "The AIMS also holds the documented information the organization itself finds necessary.",
              NONE,
              List.of(DOCUMENT, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Which procedure is known only from memory?"),
          new Obligation(
              CLAUSE_7_5_2,
              1,
              "Documented information made or changed is identified, described and in a suitable form and medium.",
              NONE,
              List.of(DOCUMENT),
              PARTIAL,
              POLICY_PART,
              "Can all users read and find this format?"),
          new Obligation(
              CLAUSE_7_5_2,
              2,
              "Documented information made or changed passes a review and an approval of its suitability and adequacy.",
              NONE,
              List.of(DOCUMENT, ROLE_ASSIGNMENT),
              PARTIAL,
              POLICY_PART,
              "What did the reviewer check?"),
          new Obligation(
              CLAUSE_7_5_3,
              1,
              "Documented information is at hand and usable where and when needed, with access, sharing and use regulated.",
              NONE,
              List.of(DOCUMENT, AIMS_PROCESS),
              PARTIAL,
              POLICY_PART,
              "Show me where you find the current version."),
          new Obligation(
              CLAUSE_7_5_3,
              2,
              "Documented information is protected well enough, e.g. against disclosure, wrong use or damage, and stored so it stays legible.",
              NONE,
              List.of(DOCUMENT),
              PARTIAL,
              POLICY_PART,
              "What would happen if this store failed today?"),
          new Obligation(
              CLAUSE_7_5_3,
              3,
              "Changes to documented information are under control.",
              NONE,
              List.of(DOCUMENT, CHANGE),
              PARTIAL,
              POLICY_PART,
              "How do you keep people from working with an old copy?"),
          new Obligation(
              CLAUSE_7_5_3,
              4,
              "Retention and disposal of documented information are regulated and followed.",
              NONE,
              List.of(DOCUMENT),
              PARTIAL,
              POLICY_PART,
              "Who set this retention period, on what grounds, and how is disposal done?"),
          new Obligation(
              CLAUSE_7_5_3,
              5,
              "Documented information from outside that the AIMS relies on is identified and kept under control.",
              NONE,
              List.of(DOCUMENT, SUPPLIER),
              PARTIAL,
              POLICY_PART,
              "How do you learn that an outside document has changed?"));

  private Clause7Obligations() {}
}
