package io.github.aims4j.cli;

import java.io.IOException;
import java.io.OutputStream;

/** What writes the content of an output. */
@FunctionalInterface
interface OutputContent {

  /**
   * Writes the content.
   *
   * @param out where to write; it is closed by its owner
   */
  void write(OutputStream out) throws IOException;
}
