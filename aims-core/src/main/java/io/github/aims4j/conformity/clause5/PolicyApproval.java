// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The approval of a policy: its own, or else that of its document.
 *
 * @param approval the approval
 * @param path where it stands, or what refers to it, as a JSON pointer within the policy
 */
record PolicyApproval(Approval approval, String path) {

  static Optional<PolicyApproval> of(Policy policy, Aims aims) {
    return policy
        .approval()
        .map(approval -> new PolicyApproval(approval, "/approval/approvedBy"))
        .or(
            () ->
                policy
                    .document()
                    .flatMap(id -> aims.find(Document.class, id))
                    .flatMap(Document::approval)
                    .map(approval -> new PolicyApproval(approval, "/document")));
  }

  /** Tells whether it was given by the day; an approval without a date says nothing of it. */
  boolean isGiven(Examination examination) {
    return examination.hasHappened(approval.date());
  }

  /** An approval known to the month counts if the mandate was held at either end of it. */
  boolean isByTopManagement(Examination examination) {
    return days()
        .anyMatch(
            day ->
                examination
                    .mandates()
                    .isHeldBy(approval.approvedBy(), Mandate.TOP_MANAGEMENT, day));
  }

  /** Tells whether the records say who was top management when the policy was approved. */
  boolean isTopManagementKnown(Examination examination) {
    return days()
        .anyMatch(
            day ->
                examination.mandates().assignments(Mandate.TOP_MANAGEMENT).stream()
                    .anyMatch((RoleAssignment each) -> Mandates.isActive(each, day)));
  }

  private Stream<LocalDate> days() {
    return approval.date().stream().flatMap(date -> Stream.of(date.firstDay(), date.lastDay()));
  }
}
