package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What happens to a sample organization: its cycle, and its certification. What comes after the day
 * of the sample is invented, record by record. A gate before that day looks at the sample as it
 * stands, so what has been done since then is not overdue at it.
 */
public enum Story {
  /** The bank: gates that are passed with a reason, and a renewal that is asked for too early. */
  HARBOUR_BANK("harbour-bank"),
  /**
   * The architects: a gate that waits for figures, one that waits for re-evaluations, and a
   * certification from the first day.
   */
  KESTREL_ARCHITECTS("kestrel-architects");

  private final String sample;

  Story(String sample) {
    this.sample = sample;
  }

  /**
   * Tells the story.
   *
   * @param out where to print it
   * @return the AIMS at its end, with each step that was taken on record
   * @throws IOException if the sample cannot be read
   */
  public Aims tell(PrintWriter out) throws IOException {
    Narrator narrator = new Narrator(out);
    Aims aims = read();
    narrator.title(aims.organization().name());
    return switch (this) {
      case HARBOUR_BANK -> HarbourStory.tell(aims, narrator);
      case KESTREL_ARCHITECTS -> KestrelStory.tell(aims, narrator);
    };
  }

  private Aims read() throws IOException {
    String file = "/io/github/aims4j/examples/" + sample + ".json";
    try (InputStream in = Story.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("The sample " + file + " is not on the class path.");
      }
      return AimsJson.standard().read(in);
    }
  }
}
