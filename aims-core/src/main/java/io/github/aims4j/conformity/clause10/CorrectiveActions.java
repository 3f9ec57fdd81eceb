// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import java.util.List;

/** Corrective actions and the nonconformities whose causes they eliminate. */
final class CorrectiveActions {

  private CorrectiveActions() {}

  /** The actions that name a nonconformity, in the order given. */
  static List<CorrectiveAction> of(Nonconformity nonconformity, Examination examination) {
    return examination
        .aims()
        .referring(CorrectiveAction.class, "nonconformities", nonconformity.id())
        .toList();
  }

  /** Tells whether another action replaces an action. */
  static boolean isReplaced(CorrectiveAction action, Examination examination) {
    return examination
        .aims()
        .referring(CorrectiveAction.class, "replaces", action.id())
        .anyMatch(other -> !other.id().equals(action.id()));
  }

  /** Tells whether the last review of an action found that it worked. */
  static boolean isEffective(CorrectiveAction action, Examination examination) {
    return EffectivenessReview.last(action.effectivenessReviews(), examination.asOf())
        .filter(EffectivenessReview::effective)
        .isPresent();
  }

  /** Tells whether a nonconformity that an action names is closed. */
  static boolean isForClosed(CorrectiveAction action, Examination examination) {
    return action.nonconformities().stream()
        .flatMap(id -> examination.aims().find(Nonconformity.class, id).stream())
        .anyMatch(nonconformity -> examination.hasHappened(nonconformity.closedOn()));
  }
}
