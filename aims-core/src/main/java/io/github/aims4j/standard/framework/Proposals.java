// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import io.github.aims4j.internal.Quoted;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ids a text that is none may have meant: the siblings, or else those nearly spelled so.
 *
 * <p>Source: this library. Not thread-safe.
 */
public final class Proposals {

  private static final int MOST = 4;

  private final List<String> found = new ArrayList<>();
  private int depth;
  private int slips = Vocabulary.MOST_SLIPS;

  /** Creates an instance that has looked nowhere yet. */
  public Proposals() {}

  /**
   * Looks among the ids of one framework or of the standard.
   *
   * @param vocabulary the ids
   * @param key the key of the text
   */
  public void look(Vocabulary<?> vocabulary, String key) {
    String whole = vocabulary.whole(key);
    if (!whole.isEmpty() && whole.length() >= depth) {
      replaceIf(whole.length() > depth);
      depth = whole.length();
      found.add(of(vocabulary.partsOf(whole), vocabulary));
    } else if (depth == 0) {
      lookForSlips(vocabulary, key);
    }
  }

  private void lookForSlips(Vocabulary<?> vocabulary, String key) {
    int fewest = vocabulary.slips(key);
    if (fewest <= slips) {
      replaceIf(fewest < slips);
      slips = fewest;
      found.add(of(vocabulary.within(key, fewest), vocabulary));
    }
  }

  private void replaceIf(boolean isBetter) {
    if (isBetter) {
      found.clear();
    }
  }

  private static String of(List<String> ids, Vocabulary<?> vocabulary) {
    return "%s (%s)"
        .formatted(Quoted.visible(Vocabulary.run(ids)), Quoted.shown(vocabulary.name()));
  }

  /** Returns the best, in order; none: nothing is near. */
  public List<String> best() {
    return found.stream().limit(MOST).toList();
  }
}
