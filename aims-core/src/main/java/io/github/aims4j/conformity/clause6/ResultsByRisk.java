// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The results of all risk assessments, by risk. */
final class ResultsByRisk {

  private final Map<Id<Risk>, List<RiskResult>> results = new HashMap<>();

  ResultsByRisk(Aims aims) {
    for (RiskAssessment assessment : aims.riskAssessments()) {
      for (RiskResult result : assessment.results()) {
        results.computeIfAbsent(result.risk(), risk -> new ArrayList<>()).add(result);
      }
    }
  }

  /** The results for a risk, in no particular order; empty: none. */
  Stream<RiskResult> of(Risk risk) {
    return results.getOrDefault(risk.id(), List.of()).stream();
  }
}
