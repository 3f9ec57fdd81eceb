// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells all stories. Run it with {@code ./mvnw -q -Pstories}. */
public final class Stories {

  private Stories() {}

  /**
   * Tells all stories.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (Story story : Story.values()) {
      story.tell(out);
      out.println();
    }
    out.flush();
  }
}
