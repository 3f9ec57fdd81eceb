// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import io.github.aims4j.exchange.internal.FirstOf;
import java.util.List;
import java.util.Optional;

/**
 * The problems of a ledger, as they are found. Where there are too many, the last one says how many
 * more, and is of the kind and at the line of the first that is not listed. Not thread-safe.
 */
final class LedgerProblems {

  private final FirstOf<LedgerProblem> found = new FirstOf<>();
  private Optional<LedgerProblem> firstOmitted = Optional.empty();

  void add(LedgerProblem problem) {
    if (!found.add(() -> problem)) {
      firstOmitted = firstOmitted.or(() -> Optional.of(problem));
    }
  }

  List<LedgerProblem> list() {
    return List.copyOf(
        found.all(
            more -> {
              LedgerProblem next = firstOmitted.orElseThrow();
              return new LedgerProblem(next.line(), next.kind(), FirstOf.sentence(more));
            }));
  }
}
