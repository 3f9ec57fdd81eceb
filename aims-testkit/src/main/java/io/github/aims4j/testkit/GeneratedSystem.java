// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.AiSystem;
import java.util.List;

/** What the records of one AI system say of it: its number in the AIMS, and its name. */
record GeneratedSystem(int number, String name) {

  private static final List<String> NAMES =
      List.of(
          "Credit scoring",
          "Document triage",
          "Demand forecast",
          "Fault detection",
          "Service chat",
          "Shift planning");

  static GeneratedSystem named(Draws draws, int number) {
    return new GeneratedSystem(number, draws.of(NAMES) + " " + number);
  }

  Id<AiSystem> id() {
    return id("system");
  }

  Id<Party> owner() {
    return id("party");
  }

  /** Returns the id of the record of a kind that belongs to the system. */
  <T extends Entity<T>> Id<T> id(String kind) {
    return Id.of(kind + "-" + number);
  }
}
