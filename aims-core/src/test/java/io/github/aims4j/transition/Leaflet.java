// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.standard.Clause;
import java.util.EnumSet;
import java.util.Set;

/** The facts of a small workflow that only tests use: a leaflet is drafted, reviewed, released. */
record Leaflet(boolean reviewed, int openComments) {

  static final Condition<Leaflet> REVIEWED =
      Condition.<Leaflet>binding(
              "reviewed",
              Leaflet::reviewed,
              leaflet -> "The leaflet was not reviewed; it is reviewed before it is released.",
              "Let somebody review it.")
          .withRequirement(Clause.CLAUSE_8_4)
          .withPath("/reviewed");

  static final Condition<Leaflet> NO_COMMENTS =
      Condition.<Leaflet>advisory(
              "no-comments",
              leaflet -> leaflet.openComments() == 0,
              leaflet -> "%d comments are open; none should be.".formatted(leaflet.openComments()),
              "Answer the comments.")
          .withPath("/openComments");

  static final Workflow<State, Leaflet> WORKFLOW =
      Workflow.<State, Leaflet>of(State.class, State::successors)
          .withCondition(State.RELEASED, REVIEWED)
          .withCondition(State.REVIEW, State.RELEASED, NO_COMMENTS);

  enum State {
    DRAFT,
    REVIEW,
    RELEASED,
    WITHDRAWN;

    Set<State> successors() {
      return switch (this) {
        case DRAFT -> EnumSet.of(REVIEW, WITHDRAWN);
        case REVIEW -> EnumSet.of(DRAFT, RELEASED);
        case RELEASED -> EnumSet.of(WITHDRAWN);
        case WITHDRAWN -> EnumSet.noneOf(State.class);
      };
    }
  }
}
