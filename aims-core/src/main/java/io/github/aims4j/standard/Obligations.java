// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The obligations of all clauses, with constant-time lookup by id and by clause. */
final class Obligations {

  static final List<Obligation> ALL =
      Stream.of(
              Clause4Obligations.ALL,
              Clause5Obligations.ALL,
              Clause6Obligations.ALL,
              Clause7Obligations.ALL,
              Clause8Obligations.ALL,
              Clause9Obligations.ALL,
              Clause10Obligations.ALL)
          .flatMap(Collection::stream)
          .toList();

  private static final Map<String, Obligation> BY_ID =
      ALL.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  obligation -> obligation.id().toString(), Function.identity()));

  private static final Map<Clause, List<Obligation>> BY_CLAUSE = byClause();

  private Obligations() {}

  private static Map<Clause, List<Obligation>> byClause() {
    Map<Clause, List<Obligation>> result = new EnumMap<>(Clause.class);
    for (Clause clause : Clause.values()) {
      result.put(clause, ALL.stream().filter(each -> clause.contains(each.clause())).toList());
    }
    return Map.copyOf(result);
  }

  static List<Obligation> of(Clause clause) {
    return requireNonNull(BY_CLAUSE.get(requireNonNull(clause, "clause")));
  }

  static Obligation of(ObligationId id) {
    return requireNonNull(BY_ID.get(requireNonNull(id, "id").toString()));
  }

  static Obligation parse(String text) {
    requireNonNull(text, "id");
    // Overlong text is rejected without hashing it, which would take time in proportion to its
    // length.
    @Nullable Obligation found =
        Refusal.isOverlong(text) ? null : BY_ID.get(Edition.idWithin(text));
    if (found == null) {
      throw Refusal.ofObligation(text);
    }
    return found;
  }
}
