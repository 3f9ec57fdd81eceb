// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints the completion script. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script by which bash and zsh complete commands and options of aims.",
    footer = {"", "Examples:", "  aims completion > aims-completion.sh"})
final class CompletionCommand implements Callable<Integer> {

  private final PrintWriter out;
  private final CommandLine all;

  CompletionCommand(PrintWriter out, CommandLine all) {
    this.out = out;
    this.all = all;
  }

  @Override
  public Integer call() {
    out.print(AutoComplete.bash("aims", all));
    return AimsCommand.FINE;
  }
}
