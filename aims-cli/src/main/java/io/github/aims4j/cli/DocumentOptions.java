// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The document of a command. */
final class DocumentOptions {

  @Parameters(paramLabel = "AIMS.json", description = "The document, or - for standard input.")
  private Input document;

  @Mixin private LimitOption limit = new LimitOption();

  Input input() {
    return document;
  }

  /** Returns the maximum size in bytes. */
  int maxBytes() {
    return limit.bytes();
  }

  /**
   * Reads the document.
   *
   * @throws CommandException if it is not a valid AIMS document
   */
  Aims read() {
    return AimsFile.read(document, limit.bytes());
  }
}
