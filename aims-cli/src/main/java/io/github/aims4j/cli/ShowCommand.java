// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one record, or which records there are. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a record: its attributes, the records that it refers to, those that refer to it, and"
          + " its history.",
      "Without an id, lists the ids of all records by kind."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage.",
      "",
      "Examples:",
      "  aims show AIMS.json",
      "  aims show AIMS.json credit-scoring"
    })
final class ShowCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private DocumentOptions document = new DocumentOptions();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "The id of the record.")
  private @Nullable String id;

  ShowCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Aims aims = document.read();
    RecordText text = new RecordText(aims, out);
    if (id == null) {
      text.printIds();
    } else {
      text.print(find(aims, id));
    }
    return AimsCommand.FINE;
  }

  private Entity<?> find(Aims aims, String text) {
    return id(text)
        .flatMap(aims::find)
        .orElseThrow(
            () ->
                CommandException.unusable(
                    "%s has no record with the id '%s'; %s."
                        .formatted(document.input(), text, RecordText.nextStep(aims, text))));
  }

  private static Optional<Id<?>> id(String text) {
    try {
      return Optional.of(Id.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
