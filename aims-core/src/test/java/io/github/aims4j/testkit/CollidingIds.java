package io.github.aims4j.testkit;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of ids that an attacker would choose: all different, all with the same hash code. */
public final class CollidingIds {

  private CollidingIds() {}

  /**
   * Returns different texts of one length that have the same hash code.
   *
   * @param count how many, at least 1
   */
  public static Stream<String> texts(int count) {
    int parts = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(count - 1));
    return IntStream.range(0, count).mapToObj(number -> text(number, parts));
  }

  /** "Aa" and "BB" have the same hash code, and so has what is made of equally many of them. */
  private static String text(int number, int parts) {
    StringBuilder text = new StringBuilder(2 * parts);
    for (int part = 0; part < parts; part++) {
      text.append((number >> part & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }
}
