// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.util.List;

/**
 * A record that supports provisions of ISO/IEC 42001:2023, and the clauses of the other standard
 * that these are mapped to. Source: this library's own form. Immutable and thread-safe.
 *
 * @param record the record
 * @param provisions the clauses and controls of ISO/IEC 42001:2023 that it supports, in order
 * @param otherIds the clauses of the other standard, in order; empty: it serves ISO/IEC 42001 alone
 */
public record SharedRecord(Subject record, List<Provision> provisions, List<String> otherIds) {

  /**
   * Creates a shared record.
   *
   * @param record the record
   * @param provisions the clauses and controls that it supports
   * @param otherIds the clauses of the other standard
   */
  public SharedRecord {
    requireNonNull(record, "record");
    provisions = List.copyOf(provisions);
    otherIds = List.copyOf(otherIds);
  }

  /** Tells whether it serves both standards. */
  public boolean servesBoth() {
    return !otherIds.isEmpty();
  }
}
