// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.standard.ProvisionTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The texts of the user's copy of the standard. */
final class StandardTextOption {

  private static final String NAME = "--standard-text";

  @Option(
      names = NAME,
      paramLabel = "TEXTS.json",
      description = "Texts of your licensed copy of the standard, printed next to the ids.")
  private @Nullable Input copy;

  /**
   * Reads the texts; none if no file is given.
   *
   * @throws CommandException if the file cannot be read or does not have the format
   */
  ProvisionTexts texts() {
    return copy == null ? ProvisionTexts.none() : ProvisionTextsFile.read(copy);
  }

  /**
   * Requires that the texts can be printed beside a document.
   *
   * @throws CommandException if both are standard input
   */
  void requireFor(Input document) {
    if (copy != null) {
      Input.requireOneStandard(document, copy);
    }
  }

  /**
   * Requires that the texts can be printed beside a document.
   *
   * @throws CommandException if both are standard input, or the output is no text
   */
  void requireFor(Input document, FormatOption format) {
    requireFor(document);
    if (copy != null && !format.isText()) {
      throw CommandException.unusable(
          "%s requires --format=text; documents contain no text of the standard.".formatted(NAME));
    }
  }
}
