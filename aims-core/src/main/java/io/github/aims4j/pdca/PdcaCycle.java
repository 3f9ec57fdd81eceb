// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Plan-Do-Check-Act cycle of an AIMS. After ACT comes the next PLAN.
 *
 * <p>In practice the phases overlap, and ACT responds to what CHECK finds. Gates are therefore
 * advisory: they list the findings and overdue items of the phase that ends, each with its
 * provision, location and basis, so that policy is not mistaken for a requirement. A step that is
 * taken nevertheless is recorded with its reason and who decided. Another order of the phases
 * requires a reason, too.
 *
 * <p>Source: the cycle is common to management system standards (public sources agree); the gates
 * and the assignment of clauses to phases are this library's policy. Stateless.
 */
public final class PdcaCycle {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "pdca";

  private PdcaCycle() {}

  /** Returns the workflow of the cycle, with its gates. */
  public static Workflow<PdcaPhase, PdcaFacts> workflow() {
    Workflow<PdcaPhase, PdcaFacts> workflow = Workflow.of(PdcaPhase.class, PdcaPhase::successors);
    for (PdcaPhase from : PdcaPhase.values()) {
      for (PdcaPhase to : from.successors()) {
        workflow = workflow.withEdge(new Edge<>(from, to, Confidence.CORROBORATED, "the cycle"));
      }
      for (PdcaPhase to : PdcaPhase.values()) {
        workflow = from == to ? workflow : gated(workflow, from, to);
      }
    }
    return workflow;
  }

  private static Workflow<PdcaPhase, PdcaFacts> gated(
      Workflow<PdcaPhase, PdcaFacts> workflow, PdcaPhase from, PdcaPhase to) {
    return workflow
        .withCondition(from, to, nothingContradicted(from))
        .withCondition(from, to, nothingOverdue(from));
  }

  private static Condition<PdcaFacts> nothingContradicted(PdcaPhase phase) {
    return Condition.advisory(
        "nothing-contradicted",
        facts -> facts.findingsOf(phase).isEmpty(),
        facts ->
            "%s has open findings: %s; there should be none when the phase ends."
                .formatted(phase, joined(facts.findingsOf(phase), PdcaCycle::named)),
        "Resolve the findings, or state the reason for starting the next phase.");
  }

  private static Condition<PdcaFacts> nothingOverdue(PdcaPhase phase) {
    return Condition.advisory(
        "nothing-overdue",
        facts -> facts.overdueOf(phase).isEmpty(),
        facts ->
            "%s has overdue items: %s; there should be none when the phase ends."
                .formatted(phase, joined(facts.overdueOf(phase), PdcaCycle::named)),
        "Complete the items, or state the reason for starting the next phase.");
  }

  private static <T> String joined(List<T> all, Function<T, String> named) {
    return all.stream().map(named).collect(Collectors.joining(", "));
  }

  private static String named(Finding finding) {
    return "%s (%s, %s)%s%s"
        .formatted(
            finding.rule(),
            criteria(finding),
            finding.basis().term(),
            finding.subject().map(each -> " of " + each).orElse(""),
            at(finding.path()));
  }

  private static String criteria(Finding finding) {
    return finding.criteria().isEmpty()
        ? "no requirement"
        : finding.criteria().stream()
            .map(AuditCriterion::citation)
            .collect(Collectors.joining(" "));
  }

  private static String named(AgendaItem item) {
    return "%s (%s, %s, due %s) of %s%s"
        .formatted(
            item.kind().term(),
            item.requirement().map(Provision::id).orElse("no requirement"),
            item.basis().term(),
            item.day(),
            item.subject(),
            at(item.path()));
  }

  private static String at(String path) {
    return path.isEmpty() ? "" : " at " + path;
  }
}
