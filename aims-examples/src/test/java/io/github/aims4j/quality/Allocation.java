// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory something takes: in bytes, which every run measures alike. */
final class Allocation {

  private Allocation() {}

  /** Returns how many bytes this thread allocates while something runs. */
  static long of(Runnable run) {
    long before = byThisThread();
    run.run();
    return byThisThread() - before;
  }

  private static long byThisThread() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
