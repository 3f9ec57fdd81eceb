// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A step in the history of a version, with its place in the records. */
record HistoryStep(
    AiSystem aiSystem,
    AiSystemVersion version,
    StageChange change,
    Optional<StageChange> lastDatedBefore,
    String path) {

  static List<HistoryStep> of(AiSystem aiSystem) {
    List<HistoryStep> steps = new ArrayList<>();
    for (int v = 0; v < aiSystem.versions().size(); v++) {
      AiSystemVersion version = aiSystem.versions().get(v);
      Optional<StageChange> dated = Optional.empty();
      for (int h = 0; h < version.history().size(); h++) {
        StageChange change = version.history().get(h);
        String path = "/versions/" + v + "/history/" + h;
        steps.add(new HistoryStep(aiSystem, version, change, dated, path));
        if (change.date().isPresent()) {
          dated = Optional.of(change);
        }
      }
    }
    return steps;
  }

  /** What the step led to, in words. */
  String entered() {
    return change.toStage().term();
  }

  boolean isBackOutsideTheTable() {
    LifeCycleStage entered = change.toStage();
    return change
        .fromStage()
        .filter(left -> entered.compareTo(left) < 0 && !left.successors().contains(entered))
        .isPresent();
  }
}
