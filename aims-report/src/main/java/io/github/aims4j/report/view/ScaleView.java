// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.portfolio.LevelCount;
import io.github.aims4j.portfolio.ScaleRisks;
import io.github.aims4j.portfolio.TopRisk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The risks on one scale that organizations share.
 *
 * @param levels how many risks are at each level
 * @param threshold what the scale says of acceptable levels, in one sentence
 * @param top the highest risks
 */
public record ScaleView(Bars levels, String threshold, List<TopRisk> top) {

  static ScaleView of(ScaleRisks scale) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (LevelCount each : scale.levels()) {
      counts.put(each.level(), (long) each.risks());
    }
    return new ScaleView(
        Bars.of("%s risks of %s AIMS by level".formatted(scale.risks(), scale.aims()), counts),
        scale
            .acceptableUpTo()
            .map(
                level ->
                    "Acceptable up to \"%s\"; %s above."
                        .formatted(level, scale.aboveAcceptable().orElse(0)))
            .orElse("No highest acceptable level is set."),
        scale.top());
  }
}
