// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.transition.TransitionRecord;
import java.util.List;

/**
 * A step of the cycle that was taken, with the findings and overdue items of the phase that ended.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param cycle the number of the cycle that the step belongs to, 1 for the first; the step from ACT
 *     to the next PLAN belongs to the cycle that it ends
 * @param step the record of the step
 * @param findings the findings of the phase that ended
 * @param overdue the overdue items of the phase that ended or of no phase, with their authority
 */
public record PdcaGate(
    int cycle, TransitionRecord<PdcaPhase> step, List<Finding> findings, List<AgendaItem> overdue) {

  /**
   * Creates a gate from a step and what was found.
   *
   * @param cycle the number of the cycle that the step belongs to
   * @param step the record of the step
   * @param findings the findings of the phase that ended
   * @param overdue the overdue items of the phase that ended
   * @throws IllegalArgumentException if the number of the cycle is less than 1
   */
  public PdcaGate {
    if (cycle < 1) {
      throw new IllegalArgumentException(
          "PdcaGate.cycle is %s; cycles are numbered from 1.".formatted(cycle));
    }
    requireNonNull(step, "step");
    findings = List.copyOf(findings);
    overdue = List.copyOf(overdue);
  }
}
