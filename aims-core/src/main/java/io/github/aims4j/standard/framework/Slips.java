// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

/** How many slips of the keyboard lie between two keys: a letter missing, added, wrong, swapped. */
final class Slips {

  private static final int LONGEST = 40;

  private Slips() {}

  /**
   * Returns the number of slips (the distance of Damerau and Levenshtein in its simple form), or
   * more than are allowed.
   *
   * @param allowed how many slips matter
   */
  static int between(String one, String other, int allowed) {
    int tooMany = allowed + 1;
    if (one.length() > LONGEST
        || other.length() > LONGEST
        || Math.abs(one.length() - other.length()) > allowed) {
      return tooMany;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + wrong, 1 + Math.min(last[j], row[j - 1]));
        if (isSwapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[other.length()];
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
