// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

/** What classes loaded by a {@link CountingLoader} have done since they were last asked. */
public final class Work {

  private static long done;

  private Work() {}

  /** Counts one piece of work; every changed class calls it. */
  public static void one() {
    done++;
  }

  /** Returns the work of something. */
  static long of(Runnable something) {
    done = 0;
    something.run();
    return done;
  }
}
