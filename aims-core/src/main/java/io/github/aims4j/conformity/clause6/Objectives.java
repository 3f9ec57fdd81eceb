package io.github.aims4j.conformity.clause6;

import io.github.aims4j.planning.Objective;

/** What rules on objectives share. */
final class Objectives {

  private Objectives() {}

  /** An objective is open if its status is, or is not stated. */
  static boolean isOpen(Objective objective) {
    return objective.status().filter(status -> status != Objective.Status.OPEN).isEmpty();
  }
}
