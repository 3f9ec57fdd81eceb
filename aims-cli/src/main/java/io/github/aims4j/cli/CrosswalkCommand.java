// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.crosswalk.CrosswalkLookup;
import io.github.aims4j.crosswalk.Crosswalks;
import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.crosswalk.FrameworkView;
import io.github.aims4j.crosswalk.IntegratedSystem;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what corresponds in other frameworks, and what the records hold for these. */
@Command(
    name = "crosswalk",
    mixinStandardHelpOptions = true,
    description = {
      "Shows which parts of other frameworks correspond to a provision, or the other way round.",
      "With --framework, shows what the records hold for each part of a framework; with"
          + " --integrated, the records by the clauses of a second management system standard.",
      "Without an argument, lists the frameworks. All of it is informative."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document; 2 wrong usage, or an unknown id.",
      "",
      "Examples:",
      "  aims crosswalk 'GOVERN 1.1'",
      "  aims crosswalk A.6.2.4 --own AIMS.json",
      "  aims crosswalk --framework nist-ai-rmf AIMS.json --as-of 2026-06-30",
      "  aims crosswalk --integrated iso-27001 AIMS.json --as-of 2026-06-30"
    })
final class CrosswalkCommand implements Callable<Integer> {

  private final InputStream in;
  private final PrintWriter out;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID|AIMS.json",
      description =
          "An id of the standard or of a framework, however spelled; or, with --framework or"
              + " --integrated, the document, or - for standard input.")
  private @Nullable String argument;

  @ArgGroup private @Nullable Other other;

  @Option(
      names = "--own",
      paramLabel = "AIMS.json",
      description = "The document whose own crosswalks are added when an id is looked up.")
  private @Nullable Input own;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The date as of which the records are read, YYYY-MM-DD.")
  private @Nullable LocalDate asOf;

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private FormatOption format = new FormatOption();

  /** What the records are seen by. */
  static final class Other {

    @Option(
        names = "--framework",
        paramLabel = "NAME",
        description =
            "The framework: nist-ai-rmf, iso-27001, iso-9001, iso-23894, eu-ai-act, or one of the"
                + " document's own crosswalks.")
    private @Nullable String framework;

    @Option(
        names = "--integrated",
        paramLabel = "NAME",
        description = "The management system standard: iso-27001, iso-9001, or one of your own.")
    private @Nullable String integrated;

    private @Nullable String name() {
      return integrated == null ? framework : integrated;
    }
  }

  CrosswalkCommand(InputStream in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public Integer call() {
    if (other != null) {
      records(other);
    } else if (argument != null) {
      lookUp(argument);
    } else {
      overview();
    }
    return AimsCommand.FINE;
  }

  private void overview() {
    refuse(asOf != null, "--as-of requires --framework or --integrated.");
    refuse(!format.isText(), "--format=json requires an id, --framework or --integrated.");
    new CrosswalkText(out).overview(ownCrosswalks());
  }

  private void lookUp(String id) {
    refuse(asOf != null, "--as-of requires --framework or --integrated.");
    Crosswalks crosswalks = ownCrosswalks();
    CrosswalkLookup lookup = orUnusable(() -> crosswalks.lookUp(id));
    format.print(
        CrosswalkLookup.class,
        lookup,
        () -> new CrosswalkText(out).print(lookup, crosswalks.frameworks()),
        out);
  }

  private Crosswalks ownCrosswalks() {
    return own == null ? Crosswalks.shipped() : Crosswalks.of(AimsFile.read(own, limit.bytes()));
  }

  private void records(Other seenBy) {
    refuse(own != null, "--own requires an id; the crosswalks of the document are used anyway.");
    if (argument == null || asOf == null) {
      throw CommandException.unusable(
          "--framework and --integrated require AIMS.json and --as-of.");
    }
    Aims aims = AimsFile.read(input(argument), limit.bytes());
    Crosswalks crosswalks = Crosswalks.of(aims);
    Framework framework = orUnusable(() -> crosswalks.framework(String.valueOf(seenBy.name())));
    ConformityReport report = RuleSet.builtIn().assess(aims, asOf);
    if (seenBy.integrated == null) {
      print(FrameworkView.of(crosswalks, framework, report));
    } else {
      print(orUnusable(() -> IntegratedSystem.of(crosswalks, framework, report)));
    }
  }

  private Input input(String file) {
    try {
      return new Input(file, in);
    } catch (InvalidPathException e) {
      throw CommandException.unusable("'%s' is not a valid file name.".formatted(file), e);
    }
  }

  private void print(FrameworkView view) {
    format.print(FrameworkView.class, view, () -> new FrameworkViewText(view, out).print(), out);
  }

  private void print(IntegratedSystem system) {
    format.print(
        IntegratedSystem.class,
        system,
        () -> new FrameworkViewText(system.view(), out).print(system.records()),
        out);
  }

  private static void refuse(boolean isWrong, String message) {
    if (isWrong) {
      throw CommandException.unusable(message);
    }
  }

  private static <T> T orUnusable(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw CommandException.unusable(String.valueOf(e.getMessage()), e);
    }
  }
}
