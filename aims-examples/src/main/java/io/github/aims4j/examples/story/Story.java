package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.testkit.SampleAims;
import java.io.PrintWriter;

/**
 * What happens to a sample organization: its cycle, and its certification. What comes after the day
 * of the sample is invented, record by record. A gate before that day looks at the sample as it
 * stands, so what has been done since then is not overdue at it.
 */
public enum Story {
  /** The bank: gates that are passed with a reason, and a renewal that is asked for too early. */
  HARBOUR_BANK,
  /**
   * The architects: a gate that waits for figures, one that waits for re-evaluations, and a
   * certification from the first day.
   */
  KESTREL_ARCHITECTS;

  /**
   * Tells the story.
   *
   * @param out where to print it
   * @return the AIMS at its end, with each step that was taken on record
   */
  public Aims tell(PrintWriter out) {
    Narrator narrator = new Narrator(out);
    return switch (this) {
      case HARBOUR_BANK -> HarbourStory.tell(SampleAims.harbourBank(), narrator);
      case KESTREL_ARCHITECTS -> KestrelStory.tell(SampleAims.kestrelArchitects(), narrator);
    };
  }
}
