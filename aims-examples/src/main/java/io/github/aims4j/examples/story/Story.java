// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.testkit.SampleAims;
import java.io.PrintWriter;

/**
 * The story of an organization: its cycle and its certification. Events after the date of the
 * sample are invented, record by record. A gate before that date sees the sample as it is, so later
 * acts are not overdue there.
 */
public enum Story {
  /** The bank: gates passed with a reason, and a renewal that is requested too early. */
  HARBOUR_BANK,
  /**
   * The architects: a gate that waits for measurements, one that waits for re-evaluations, and a
   * certification from the start.
   */
  KESTREL_ARCHITECTS,
  /**
   * The logistics company, which is no sample and has no cycle: a certification that is suspended,
   * examined by a special audit, restored, recertified late and transferred.
   */
  SALTMARSH_LOGISTICS;

  /**
   * Tells the story.
   *
   * @param out the output
   * @return the AIMS at its end, with all steps recorded
   */
  public Aims tell(PrintWriter out) {
    Narrator narrator = new Narrator(out);
    return switch (this) {
      case HARBOUR_BANK -> HarbourStory.tell(SampleAims.harbourBank(), narrator);
      case KESTREL_ARCHITECTS -> KestrelStory.tell(SampleAims.kestrelArchitects(), narrator);
      case SALTMARSH_LOGISTICS -> SaltmarshStory.tell(narrator);
    };
  }
}
