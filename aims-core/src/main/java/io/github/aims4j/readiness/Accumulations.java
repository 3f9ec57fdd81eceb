// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the requirements on which several findings could be minor. */
final class Accumulations {

  private Accumulations() {}

  /** Returns those with most findings first. */
  static List<Accumulation> in(List<Finding> findings) {
    // The requirement is that of the standard, which is not divided into obligations.
    Map<AuditCriterion, Set<Finding>> byRequirement = new TreeMap<>(AuditCriterion.byNumber());
    for (Finding finding : findings) {
      if (finding.weight().equals(Optional.of(Weight.POTENTIAL_MINOR))) {
        finding
            .criteria()
            .forEach(
                criterion ->
                    byRequirement
                        .computeIfAbsent(criterion.provision(), key -> new LinkedHashSet<>())
                        .add(finding));
      }
    }
    Map<Set<Finding>, List<AuditCriterion>> requirements = new LinkedHashMap<>();
    byRequirement.forEach(
        (requirement, ofIt) ->
            requirements.computeIfAbsent(ofIt, key -> new ArrayList<>()).add(requirement));
    return requirements.entrySet().stream()
        .filter(entry -> entry.getKey().size() > 1)
        .map(entry -> accumulation(entry.getValue(), entry.getKey()))
        .sorted(Comparator.comparingInt(Accumulation::potentialMinors).reversed())
        .toList();
  }

  private static Accumulation accumulation(
      List<AuditCriterion> requirements, Set<Finding> findings) {
    return new Accumulation(
        requirements,
        findings.size(),
        findings.stream().map(Finding::rule).distinct().sorted().toList());
  }
}
