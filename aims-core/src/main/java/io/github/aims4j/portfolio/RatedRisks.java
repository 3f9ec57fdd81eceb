// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import io.github.aims4j.Aims;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskScaleLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The risks of one AIMS on the scales of its own criteria. */
final class RatedRisks {

  private final Map<ScaleRisks.Scale, List<TopRisk>> byScale = new LinkedHashMap<>();
  private int unrated;

  private RatedRisks() {}

  static RatedRisks of(Member member, Aims aims) {
    RatedRisks rated = new RatedRisks();
    for (Risk risk : aims.risks()) {
      Optional<ScaleRisks.Scale> scale = aims.criteriaOf(risk).map(RatedRisks::scale);
      Optional<TopRisk> placed =
          TopRisk.of(member, risk)
              .filter(each -> scale.filter(on -> on.labels().contains(each.level())).isPresent());
      placed.ifPresentOrElse(
          each ->
              rated
                  .byScale
                  .computeIfAbsent(scale.orElseThrow(), key -> new ArrayList<>())
                  .add(each),
          () -> rated.unrated++);
    }
    return rated;
  }

  private static ScaleRisks.Scale scale(RiskCriteria criteria) {
    List<String> labels =
        new ArrayList<>(criteria.riskLevels().stream().map(RiskScaleLevel::label).toList());
    Collections.reverse(labels);
    return new ScaleRisks.Scale(List.copyOf(labels), criteria.acceptableUpTo());
  }

  /** Returns the risks on each scale. */
  List<ScaleRisks> scales() {
    return byScale.entrySet().stream()
        .map(each -> ScaleRisks.of(each.getKey(), each.getValue()))
        .toList();
  }

  /** Returns how many risks have no level, or none of the scale of their criteria. */
  int unrated() {
    return unrated;
  }
}
