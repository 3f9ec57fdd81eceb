// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static io.github.aims4j.standard.Confidence.CORROBORATED;
import static io.github.aims4j.standard.Confidence.LIKELY;

import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.DocumentedInformation;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.RelatedStandard;
import io.github.aims4j.transition.Grounds;
import java.util.Arrays;
import java.util.List;

/** The topics of each stage. */
final class AuditTopics {

  private static final List<AuditCriterion> ALL_CLAUSES =
      AuditCriterion.of("4", "5", "6", "7", "8", "9", "10");

  private static final List<AuditTopic> STAGE_1 =
      List.of(
          topic(
              "Documented information that the standard asks for",
              documented(),
              stage1(CORROBORATED)),
          topic(
              "Internal audit and management review, planned and performed",
              AuditCriterion.of("9.2", "9.3"),
              stage1(CORROBORATED)),
          topic(
              "Scope, context and interested parties",
              AuditCriterion.of("4.1", "4.2", "4.3"),
              stage1(LIKELY)),
          topic(
              "Understanding of the requirements: policy, objectives and key processes",
              AuditCriterion.of("4.4", "5.2", "6.2"),
              stage1(LIKELY)),
          topic(
              "Processes for risk and impact, and the statement of applicability",
              AuditCriterion.of("6.1.2", "6.1.3", "6.1.4"),
              Grounds.policy()),
          // Resources and plan of stage 2 are the certification body's: no record shows them.
          topic(
              "Conditions of the sites, and resources and plan for stage 2",
              AuditCriterion.of("4.3"),
              stage1(CORROBORATED)));

  private static final List<AuditTopic> STAGE_2 =
      List.of(
          topic(
              "Implementation and effectiveness of all clauses",
              ALL_CLAUSES,
              of17021("9.3.1.3", CORROBORATED)),
          topic(
              "Controls that the statement of applicability includes",
              controls(),
              of17021("9.3.1.3", LIKELY)));

  private static final List<AuditTopic> SURVEILLANCE =
      List.of(
          topic(
              "Internal audits and management review",
              AuditCriterion.of("9.2", "9.3"),
              surveillance(LIKELY)),
          topic(
              "Action on nonconformities, among them those of the previous audit",
              AuditCriterion.of("10.2"),
              surveillance(LIKELY)),
          topic(
              "Treatment of complaints and concerns",
              AuditCriterion.of("A.3.3", "A.8.3"),
              surveillance(LIKELY)),
          topic(
              "Effectiveness in achieving objectives and intended results",
              AuditCriterion.of("6.2", "9.1"),
              surveillance(LIKELY)),
          topic(
              "Progress of planned continual improvement",
              AuditCriterion.of("10.1"),
              surveillance(LIKELY)),
          topic("Continuing operational control", AuditCriterion.of("8"), surveillance(LIKELY)),
          topic(
              "Changes, among them those of the scope and of the statement of applicability",
              AuditCriterion.of("4.3", "6.1.3-07", "6.1.3-08", "6.3"),
              surveillance(LIKELY)),
          topic("Use of marks and references to certification", List.of(), surveillance(LIKELY)));

  private static final List<AuditTopic> RECERTIFICATION =
      List.of(
          topic(
              "Effectiveness of the AIMS as a whole, and its relevance to the scope",
              ALL_CLAUSES,
              of17021("9.6.3", LIKELY)),
          topic(
              "Controls that the statement of applicability includes",
              controls(),
              of17021("9.6.3", LIKELY)));

  private AuditTopics() {}

  static List<AuditTopic> of(AuditStage stage) {
    return switch (stage) {
      case STAGE_1 -> STAGE_1;
      case STAGE_2 -> STAGE_2;
      case SURVEILLANCE -> SURVEILLANCE;
      case RECERTIFICATION -> RECERTIFICATION;
    };
  }

  private static AuditTopic topic(String title, List<AuditCriterion> criteria, Grounds grounds) {
    return new AuditTopic(title, criteria, grounds);
  }

  private static Grounds stage1(Confidence confidence) {
    return of17021("9.3.1.2", confidence);
  }

  private static Grounds surveillance(Confidence confidence) {
    return of17021("9.6.2.2", confidence);
  }

  private static Grounds of17021(String clause, Confidence confidence) {
    return Grounds.requirement(RelatedStandard.ISO_IEC_17021_1, clause, confidence);
  }

  private static List<AuditCriterion> documented() {
    return Obligation.all().stream()
        .filter(each -> each.documentedInformation() != DocumentedInformation.NONE)
        .<AuditCriterion>map(each -> each)
        .toList();
  }

  private static List<AuditCriterion> controls() {
    return Arrays.stream(AnnexControl.values()).<AuditCriterion>map(each -> each).toList();
  }
}
