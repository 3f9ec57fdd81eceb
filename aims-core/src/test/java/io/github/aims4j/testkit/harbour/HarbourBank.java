package io.github.aims4j.testkit.harbour;

import io.github.aims4j.Aims;

/**
 * The AIMS of Harbour Bank, a fictitious retail bank with a head office in Hamburg and a branch in
 * Rotterdam, which develops its credit scoring itself and is certified. It reads as of 2026-06-30.
 */
public final class HarbourBank {

  private HarbourBank() {}

  /** Returns the AIMS, with every kind of record and every attribute. */
  public static Aims aims() {
    Aims.Builder aims = Aims.builder();
    HarbourManagement.addTo(aims);
    HarbourOperations.addTo(aims);
    HarbourSteps.addTo(aims);
    return HarbourLinks.tied(aims.build());
  }
}
