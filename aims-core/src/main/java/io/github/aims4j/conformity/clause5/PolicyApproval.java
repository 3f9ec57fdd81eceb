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

  /** Tells whether it lies after the day, so that nobody has approved the policy yet. */
  boolean isToCome(Examination examination) {
    return approval.date().filter(date -> !date.canBeBy(examination.asOf())).isPresent();
  }

  /** An approval known to the month counts if the mandate was held at either end of it. */
  boolean isByTopManagement(Examination examination) {
    return days(examination)
        .anyMatch(
            day ->
                examination
                    .mandates()
                    .isHeldBy(approval.approvedBy(), Mandate.TOP_MANAGEMENT, day));
  }

  /** Tells whether the records say who was top management when the policy was approved. */
  boolean isTopManagementKnown(Examination examination) {
    return days(examination)
        .anyMatch(
            day ->
                examination.mandates().assignments(Mandate.TOP_MANAGEMENT).stream()
                    .anyMatch((RoleAssignment each) -> Mandates.isActive(each, day)));
  }

  private Stream<LocalDate> days(Examination examination) {
    return approval
        .date()
        .map(date -> Stream.of(date.firstDay(), date.lastDay()))
        .orElseGet(() -> Stream.of(examination.asOf()));
  }
}
