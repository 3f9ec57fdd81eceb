// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A function that writes the content of an output. */
@FunctionalInterface
interface OutputContent {

  /**
   * Writes the content.
   *
   * @param out the output stream; closed by its owner
   */
  void write(OutputStream out) throws IOException;
}
