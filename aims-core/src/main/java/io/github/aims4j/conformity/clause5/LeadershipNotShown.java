// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.support.Communication;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing ties the AI policy or the objectives to somebody with the mandate of top management, or
 * nothing shows that top management made known why the AIMS matters.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.1). The clause asks for no documented information,
 * so silence is a question.
 */
final class LeadershipNotShown {

  private static final Check POLICY_AND_OBJECTIVES =
      Check.asking("5.1-01")
          .key("policy-and-objectives")
          .question(
              "No approval and no commitment on record ties the AI policy or the objectives to somebody with the mandate of top management.",
              "What did top management do to set the AI policy and the objectives, and how do they serve the strategy of the business?")
          .build();

  private static final Check COMMUNICATION =
      Check.asking("5.1-04")
          .key("communication")
          .question(
              "No dated commitment to communicate and no internal communication that took place is on record.",
              "What did top management tell people about AI management, and when?")
          .build();

  private LeadershipNotShown() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("leadership-evidence")
            .asks(
                "Do records show that top management supports the policy and objectives and communicates why the AIMS matters?")
            .reads(
                "Policy.type",
                "Policy.approval",
                "Objective.status",
                "LeadershipCommitment.type",
                "LeadershipCommitment.shownBy",
                "RoleAssignment.mandates",
                "LeadershipCommitment.date",
                "Communication.direction",
                "Communication.givenOn")
            .checks(POLICY_AND_OBJECTIVES, COMMUNICATION)
            .isForWholeAims(true)
            .build(),
        LeadershipNotShown::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(policyAndObjectives(examination), communication(examination));
  }

  private static Outcome policyAndObjectives(Examination examination) {
    Aims aims = examination.aims();
    List<Policy> policies =
        aims.policies().stream().filter(each -> each.type() == Policy.Type.AI).toList();
    boolean hasObjectives =
        aims.objectives().stream()
            .anyMatch(each -> !each.status().equals(Optional.of(Objective.Status.WITHDRAWN)));
    if (policies.isEmpty() && !hasObjectives) {
      return POLICY_AND_OBJECTIVES.notTriggered();
    }
    List<Entity<?>> ties =
        Stream.<Entity<?>>concat(
                policies.stream().filter(each -> isApprovedByTopManagement(each, examination)),
                commitments(LeadershipCommitment.Type.POLICY_AND_OBJECTIVES, examination)
                    .filter(each -> isShownByTopManagement(each, examination)))
            .toList();
    return ties.isEmpty()
        ? POLICY_AND_OBJECTIVES.silent("/leadershipCommitments")
        : POLICY_AND_OBJECTIVES.supported(ties);
  }

  private static boolean isApprovedByTopManagement(Policy policy, Examination examination) {
    return PolicyApproval.of(policy, examination.aims())
        .filter(approval -> approval.isByTopManagement(examination))
        .isPresent();
  }

  private static boolean isShownByTopManagement(
      LeadershipCommitment commitment, Examination examination) {
    LocalDate day = commitment.date().map(PartialDate::lastDay).orElse(examination.asOf());
    return commitment.shownBy().stream().anyMatch(each -> isTopManagement(each, day, examination));
  }

  private static boolean isTopManagement(Id<Party> party, LocalDate day, Examination examination) {
    return examination.mandates().isHeldBy(party, Mandate.TOP_MANAGEMENT, day);
  }

  private static Outcome communication(Examination examination) {
    List<Entity<?>> made =
        Stream.<Entity<?>>concat(
                commitments(LeadershipCommitment.Type.COMMUNICATION, examination),
                examination.aims().communications().stream()
                    .filter(each -> each.direction() == Communication.Direction.INTERNAL)
                    .filter(
                        each ->
                            each.givenOn().stream()
                                .anyMatch(date -> date.canBeBy(examination.asOf()))))
            .toList();
    return made.isEmpty()
        ? COMMUNICATION.silent("/leadershipCommitments")
        : COMMUNICATION.supported(made);
  }

  private static Stream<LeadershipCommitment> commitments(
      LeadershipCommitment.Type type, Examination examination) {
    return examination.aims().leadershipCommitments().stream()
        .filter(each -> each.type() == type)
        .filter(each -> examination.hasHappened(each.date()));
  }
}
