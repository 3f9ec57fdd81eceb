package io.github.aims4j.testkit.kestrel;

import io.github.aims4j.Aims;

/**
 * The complete AIMS of Kestrel Architects, a fictitious architects' office of 14 people in one
 * town. It develops and provides no AI: it uses a bought writing and drawing assistant and a bought
 * transcription tool. It has applied for certification and is not certified. Its records speak as
 * of 30 June 2026.
 */
public final class KestrelArchitects {

  private KestrelArchitects() {}

  /** Returns the AIMS, always the same. */
  public static Aims aims() {
    Aims.Builder aims = Aims.builder();
    People.addTo(aims);
    Context.addTo(aims);
    Processes.addTo(aims);
    Leadership.addTo(aims);
    RiskRules.addTo(aims);
    RiskRegister.addTo(aims);
    Applicability.addTo(aims);
    Impacts.addTo(aims);
    Plans.addTo(aims);
    Support.addTo(aims);
    Papers.addTo(aims);
    Systems.addTo(aims);
    Use.addTo(aims);
    Events.addTo(aims);
    Figures.addTo(aims);
    Audits.addTo(aims);
    Betterment.addTo(aims);
    return aims.build();
  }
}
