// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The maximum size of the inputs of a command. */
final class LimitOption {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int STANDARD = 64;

  @Option(
      names = "--limit",
      defaultValue = "" + STANDARD,
      paramLabel = "MIB",
      description = "Maximum size of the input, in MiB (${DEFAULT-VALUE}).")
  private int mebibytes;

  /** Returns the limit in MiB that a document needs; empty: the standard one suffices. */
  static OptionalInt neededFor(int bytes) {
    return bytes <= STANDARD * MEBIBYTE
        ? OptionalInt.empty()
        : OptionalInt.of(bytes / MEBIBYTE + 1);
  }

  /**
   * Returns the size in bytes.
   *
   * @throws CommandException if it is out of range
   */
  int bytes() {
    if (mebibytes < 1 || mebibytes > 2047) {
      throw CommandException.unusable(
          "--limit is %s MiB; it must be 1 to 2047.".formatted(mebibytes));
    }
    return mebibytes * MEBIBYTE;
  }
}
