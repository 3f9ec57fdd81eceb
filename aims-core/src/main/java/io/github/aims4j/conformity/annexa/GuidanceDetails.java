// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingChannel.Direction;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.standard.AnnexControl;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Details that the guidance of Annex B suggests: protection of those who report a concern, the make
 * of impact assessments, requirements that a verification names, and what users are told.
 *
 * <p>Basis: guidance of Annex B (ISO/IEC 42001:2023) on A.3.3, A.5.2, A.6.2.4 and A.8.2. Never more
 * than an opportunity.
 */
final class GuidanceDetails {

  private static final Check ANONYMITY =
      Check.guidance("A.3.3")
          .key("anonymity")
          .finding(
              "The channel \"{channel}\" for concerns does not allow anonymous reports.",
              "Allow anonymous reports, or record why not.")
          .question(
              "These channels for concerns do not state whether anonymous reports are possible.",
              "Can a concern be reported anonymously?")
          .build();

  private static final Check PROTECTION =
      Check.guidance("A.3.3")
          .key("protection")
          .finding(
              "The channel \"{channel}\" for concerns does not state how those who report are protected.",
              "State how those who report are protected from reprisal.")
          .build();

  private static final Check TRIGGERS =
      Check.guidance("A.5.2")
          .key("triggers")
          .question(
              "These processes for impact assessments do not state what triggers an assessment.",
              "What triggers an impact assessment?")
          .build();

  private static final Check MAKE =
      Check.guidance("A.5.2")
          .key("method-and-participants")
          .question(
              "These impact assessments do not state their method, or who assessed and who was consulted.",
              "By which method were these assessments made, by whom, and who was consulted?")
          .build();

  private static final Check VERIFIED =
      Check.guidance("A.6.2.4")
          .key("requirements-verified")
          .question(
              "No verification or validation names these requirements on AI systems in use.",
              "How was it checked that these requirements are met?")
          .build();

  private static final Check TOLD =
      Check.guidance("A.8.2")
          .key("tells-of-ai")
          .finding(
              "The information \"{information}\" does not tell users that they deal with AI.",
              "Tell users that they deal with AI, or record why that is not needed.")
          .question(
              "This information for users does not state whether it tells them that they deal with AI.",
              "Are users told that they deal with AI?")
          .build();

  private static final Check CONTENTS =
      Check.guidance("A.8.2")
          .key("contents")
          .question(
              "This information for users does not state its audience, its contents or how it is made accessible.",
              "Who gets this information, what does it hold, and how can everybody read it?")
          .build();

  private GuidanceDetails() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("annex-b-details")
            .asks("Are the details that Annex B suggests considered?")
            .reads(
                "ReportingChannel.anonymous",
                "ReportingChannel.protection",
                "AimsProcess.triggers",
                "ImpactAssessment.participants",
                "ImpactAssessment.assessors",
                "ImpactAssessment.method",
                "SystemRequirement.version",
                "VerificationAndValidation.requirements",
                "UserInformation.tellsOfAi",
                "UserInformation.contents",
                "UserInformation.accessibility",
                "UserInformation.audience")
            .checks(ANONYMITY, PROTECTION, TRIGGERS, MAKE, VERIFIED, TOLD, CONTENTS)
            .build(),
        GuidanceDetails::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Stream.of(
                examination.aims().reportingChannels().stream()
                    .filter(channel -> channel.direction() == Direction.INTERNAL)
                    .map(channel -> examine(channel, examination)),
                examination.aims().processes().stream()
                    .filter(each -> each.types().contains(AimsProcess.Type.IMPACT_ASSESSMENT))
                    .map(process -> examine(process, examination)),
                examination.aims().impactAssessments().stream()
                    .map(assessment -> examine(assessment, examination)),
                examination.aims().systemRequirements().stream()
                    .map(requirement -> examine(requirement, examination)),
                examination.aims().userInformation().stream()
                    .map(information -> examine(information, examination)))
            .flatMap(Function.identity()));
  }

  private static Outcome examine(ReportingChannel channel, Examination examination) {
    if (!examination.askedControls().isAsked(AnnexControl.A_3_3)) {
      return Outcome.all(ANONYMITY.notTriggered(channel), PROTECTION.notTriggered(channel));
    }
    Outcome anonymity =
        channel
            .anonymous()
            .map(
                isPossible ->
                    isPossible
                        ? ANONYMITY.supported(channel)
                        : ANONYMITY
                            .contradicted(channel, "/anonymous")
                            .with("channel", channel.title()))
            .orElseGet(() -> ANONYMITY.silent(channel, "/anonymous"));
    Outcome protection =
        channel.protection().isPresent()
            ? PROTECTION.supported(channel)
            : PROTECTION.contradicted(channel, "/protection").with("channel", channel.title());
    return Outcome.all(anonymity, protection);
  }

  private static Outcome examine(AimsProcess process, Examination examination) {
    boolean isAsked = examination.askedControls().isAsked(AnnexControl.A_5_2);
    return answer(TRIGGERS, isAsked, !process.triggers().isEmpty(), process, "/triggers");
  }

  private static Outcome examine(ImpactAssessment assessment, Examination examination) {
    boolean isAsked =
        examination.hasHappened(assessment.date())
            && assessment.aiSystems().stream()
                .anyMatch(id -> isAskedOf(AnnexControl.A_5_2, id, examination));
    boolean isStated =
        assessment.method().isPresent()
            && !assessment.assessors().isEmpty()
            && !assessment.participants().isEmpty();
    return answer(MAKE, isAsked, isStated, assessment, "");
  }

  private static Outcome examine(SystemRequirement requirement, Examination examination) {
    boolean isAsked =
        isAskedOf(AnnexControl.A_6_2_4, requirement.aiSystem(), examination)
            && isOfVersionInUse(requirement, examination);
    boolean isNamed =
        examination
            .aims()
            .referring(VerificationAndValidation.class, requirement.id())
            .findAny()
            .isPresent();
    return answer(VERIFIED, isAsked, isNamed, requirement, "");
  }

  private static boolean isOfVersionInUse(SystemRequirement requirement, Examination examination) {
    return examination
        .aims()
        .find(AiSystem.class, requirement.aiSystem())
        .filter(
            aiSystem ->
                SystemVersion.of(aiSystem)
                    .filter(version -> version.isInUse(examination))
                    .anyMatch(
                        version ->
                            requirement
                                .version()
                                .filter(label -> !label.equals(version.label()))
                                .isEmpty()))
        .isPresent();
  }

  private static Outcome examine(UserInformation information, Examination examination) {
    boolean isAsked = isAskedOf(AnnexControl.A_8_2, information.aiSystem(), examination);
    boolean isStated =
        information.audience().isPresent()
            && information.accessibility().isPresent()
            && !information.contents().isEmpty();
    return Outcome.all(
        examineTold(information, isAsked), answer(CONTENTS, isAsked, isStated, information, ""));
  }

  private static Outcome examineTold(UserInformation information, boolean isAsked) {
    return isAsked && information.tellsOfAi().filter(tells -> !tells).isPresent()
        ? TOLD.contradicted(information, "/tellsOfAi").with("information", information.title())
        : answer(TOLD, isAsked, information.tellsOfAi().isPresent(), information, "/tellsOfAi");
  }

  private static Outcome answer(
      Check check, boolean isAsked, boolean isStated, Entity<?> record, String path) {
    if (!isAsked) {
      return check.notTriggered(record);
    }
    return isStated ? check.supported(record) : check.silent(record, path);
  }

  private static boolean isAskedOf(
      AnnexControl control, Id<AiSystem> aiSystem, Examination examination) {
    return examination
        .aims()
        .find(AiSystem.class, aiSystem)
        .filter(each -> examination.askedControls().isAskedOf(control, each))
        .isPresent();
  }
}
