// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.base.Id;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyWorkflow;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.WorkflowStep;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which policies are in force: those that have begun and that neither their status, a version in
 * force that supersedes them, their workflow nor their document ended.
 */
final class PoliciesInForce {

  private static final Set<Policy.Status> NOT_IN_FORCE =
      EnumSet.complementOf(EnumSet.of(Policy.Status.APPROVED));

  /** The states of the workflow in which a policy has ended. */
  private static final Set<String> ENDS =
      Arrays.stream(Policy.Status.values())
          .filter(Policy.Status::isEnded)
          .map(Enum::name)
          .collect(Collectors.toSet());

  private static final Comparator<Policy> LATEST_FIRST =
      Comparator.<Policy, LocalDate>comparing(each -> each.effectiveFrom().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(each -> each.id().value());

  private PoliciesInForce() {}

  static List<Policy> of(Examination examination) {
    List<Policy> begun = begun(examination);
    Set<Id<Policy>> superseded =
        begun.stream().flatMap(policy -> policy.supersedes().stream()).collect(Collectors.toSet());
    Map<String, List<Policy>> versions =
        begun.stream()
            .filter(policy -> !superseded.contains(policy.id()))
            .collect(Collectors.groupingBy(PoliciesInForce::subject));
    return versions.values().stream()
        .flatMap(each -> current(each, examination).stream())
        .sorted(LATEST_FIRST)
        .toList();
  }

  private static List<Policy> begun(Examination examination) {
    return examination.aims().policies().stream()
        .filter(policy -> policy.status().filter(NOT_IN_FORCE::contains).isEmpty())
        .filter(policy -> examination.hasBegun(policy.effectiveFrom()))
        .filter(policy -> !isEndedByWorkflow(policy, examination))
        .toList();
  }

  /** The type tells what a policy is about, except where it is another one. */
  private static String subject(Policy policy) {
    return policy.type() == Policy.Type.OTHER ? policy.title() : policy.type().name();
  }

  /** A policy without a successor stays in force; that its document ended is an error in it. */
  private static List<Policy> current(List<Policy> versions, Examination examination) {
    List<Policy> current =
        versions.stream().filter(policy -> !isEndedByDocument(policy, examination)).toList();
    return current.isEmpty() ? versions.stream().sorted(LATEST_FIRST).limit(1).toList() : current;
  }

  private static boolean isEndedByDocument(Policy policy, Examination examination) {
    return policy
        .document()
        .flatMap(id -> examination.aims().find(Document.class, id))
        .filter(document -> document.status().filter(Document.Status::isEnded).isPresent())
        .filter(examination::isOutOfForce)
        .isPresent();
  }

  private static boolean isEndedByWorkflow(Policy policy, Examination examination) {
    return examination
        .aims()
        .referring(WorkflowStep.class, policy.id())
        .filter(step -> step.workflow().equals(PolicyWorkflow.NAME))
        .filter(
            step ->
                !LocalDate.ofInstant(step.recordedAt(), ZoneOffset.UTC).isAfter(examination.asOf()))
        .max(Comparator.comparing(WorkflowStep::recordedAt))
        .filter(step -> ENDS.contains(step.toState()))
        .isPresent();
  }
}
