// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.internal.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an AIMS to start from. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Writes an AIMS to start from: your organization and its AI systems, or a complete sample.",
      "Nothing is invented: what is not given stays open, and aims assess asks for it."
    },
    footer = {
      "",
      "Exit codes: 0 success; 2 wrong usage, or a file that exists or cannot be written.",
      "",
      "Examples:",
      "  aims init --name 'Lindow Clinic' --system 'Fall alarm' --out AIMS.json",
      "  aims init --sample harbour-bank --out SAMPLE.json"
    })
final class InitCommand implements Callable<Integer> {

  private final PrintWriter out;

  @ArgGroup(multiplicity = "1")
  private Content content = new Content();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "AIMS.json",
      description = "The document to write, or - for standard output. No file is overwritten.")
  private Output target;

  InitCommand(PrintWriter out) {
    this.out = out;
  }

  /** Either the user's organization, or a sample. */
  static final class Content {

    @ArgGroup(exclusive = false, multiplicity = "1")
    private @Nullable Own own;

    @Option(
        names = "--sample",
        paramLabel = "SAMPLE",
        description =
            "A fictitious organization: harbour-bank (complete, certified) or kestrel-architects"
                + " (small, buys its AI).")
    private @Nullable Sample sample;

    byte[] document() {
      return sample == null ? requireNonNull(own).document() : sample.document();
    }
  }

  /** The user's organization. */
  static final class Own {

    @Option(
        names = "--name",
        required = true,
        paramLabel = "NAME",
        description = "The name of your organization.")
    private String name;

    @Option(
        names = "--system",
        paramLabel = "NAME",
        description = "The name of an AI system; can be given several times.")
    private List<String> systems = List.of();

    byte[] document() {
      try {
        return AimsFile.bytes(Starter.of(name, systems));
      } catch (IllegalArgumentException e) {
        throw CommandException.unusable(String.valueOf(e.getMessage()), e);
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!target.isStreamed()
        && Files.exists(target.path().orElseThrow(), LinkOption.NOFOLLOW_LINKS)) {
      throw CommandException.unusable(
          "%s exists and is not overwritten; choose another name for --out.".formatted(target));
    }
    byte[] document = content.document();
    try (Outputs outputs = new Outputs(out)) {
      outputs.add(target, stream -> stream.write(document));
      outputs.commit();
    }
    if (!target.isStreamed()) {
      out.println(Quoted.visible("Written: " + target));
      out.println(
          Quoted.visible(
              "Next: aims assess %s --as-of DATE lists what is open.".formatted(target)));
    }
    return AimsCommand.FINE;
  }
}
