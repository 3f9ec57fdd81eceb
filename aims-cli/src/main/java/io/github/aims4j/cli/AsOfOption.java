// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The date as of which the records of an AIMS are read. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DATE",
      description = "The date as of which the records are read, YYYY-MM-DD.")
  private LocalDate date;

  LocalDate date() {
    return date;
  }
}
