// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import picocli.CommandLine.Option;

/** The maximum size of the inputs of a command. */
final class LimitOption {

  @Option(
      names = "--limit",
      defaultValue = "64",
      paramLabel = "MIB",
      description = "Maximum size of the input, in MiB (${DEFAULT-VALUE}).")
  private int mebibytes;

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
    return mebibytes * 1024 * 1024;
  }
}
