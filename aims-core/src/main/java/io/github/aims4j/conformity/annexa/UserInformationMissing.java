// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * A version is in use, and no information for its users is on record, or only such that names
 * another version.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.8.2). It asks to provide the information, not for a
 * record of it, so silence is a question.
 */
final class UserInformationMissing {

  private static final Check PROVIDED =
      Check.asking("A.8.2")
          .key("provided")
          .question(
              "These versions are in use, and no information for their users with contents, a document or a channel is on record.",
              "What do the users of these versions get to know, and how?")
          .build();

  private static final Check OTHER_VERSION =
      Check.asking("A.8.2")
          .key("other-version")
          .question(
              "The information for users names another version than these, which are in use.",
              "Does the information still fit these versions?")
          .build();

  private UserInformationMissing() {}

  static Rule rule() {
    return SystemVersion.ruleOnThoseInUse(
        RuleDescription.builder()
            .id("user-information")
            .asks("Do the users of each AI system receive the information that they need?")
            .reads(
                "UserInformation.aiSystem",
                "UserInformation.version",
                "UserInformation.contents",
                "UserInformation.document",
                "UserInformation.channel",
                "AiSystemVersion.stage")
            .checks(PROVIDED, OTHER_VERSION)
            .build(),
        AnnexControl.A_8_2,
        UserInformationMissing::examine);
  }

  private static Outcome examine(SystemVersion version, Examination examination) {
    List<UserInformation> fitting =
        version.records(examination, UserInformation.class, UserInformation::version);
    AiSystem aiSystem = version.aiSystem();
    List<UserInformation> telling =
        fitting.stream().filter(UserInformationMissing::saysSomething).toList();
    if (!telling.isEmpty()) {
      return PROVIDED.supported(aiSystem, telling);
    }
    boolean hasOther =
        fitting.isEmpty()
            && examination
                .aims()
                .referring(UserInformation.class, aiSystem.id())
                .findAny()
                .isPresent();
    return (hasOther ? OTHER_VERSION : PROVIDED).silent(aiSystem, version.path());
  }

  /** A title alone tells users nothing. */
  private static boolean saysSomething(UserInformation information) {
    return !information.contents().isEmpty()
        || information.document().isPresent()
        || information.channel().isPresent();
  }
}
