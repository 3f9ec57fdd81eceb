// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.internal.Quoted;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Validates an AIMS document. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Validates an AIMS document and lists its problems.",
    footer = {"", "Examples:", "  aims validate AIMS.json", "  aims validate - < AIMS.json"})
final class ValidateCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  ValidateCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Aims aims = document.read();
    out.println(
        Quoted.visible(
            "%s is valid: %s, %s, %s in all."
                .formatted(
                    document.input(),
                    counted(aims.aiSystems().size(), "AI system"),
                    counted(aims.risks().size(), "risk"),
                    counted(aims.records().count(), "record"))));
    return AimsCommand.FINE;
  }

  private static String counted(long count, String noun) {
    return "%s %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
