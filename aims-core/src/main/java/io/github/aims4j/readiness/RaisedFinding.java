// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Finding;
import java.util.List;

/**
 * A finding that an auditor could raise. Source: this library's own form. Immutable and
 * thread-safe.
 *
 * @param finding the finding
 * @param answeredBy the kinds of record that could answer it, the most specific first; empty: the
 *     record that it concerns
 */
public record RaisedFinding(Finding finding, List<RecordKind> answeredBy) {

  /**
   * Accepts a finding.
   *
   * @param finding the finding
   * @param answeredBy the kinds of record that could answer it
   */
  public RaisedFinding {
    requireNonNull(finding, "finding");
    answeredBy = List.copyOf(answeredBy);
  }
}
