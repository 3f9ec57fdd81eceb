package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.ImportException;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import io.github.aims4j.tables.RegisterComparison;
import io.github.aims4j.tables.SystemKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * The command {@code aims}. Exit codes: 0 if all is fine, 1 if a document is invalid or an
 * assessment has a finding that could be major, 2 if the command is wrong or a file cannot be read
 * or written. An error is one line on the error stream.
 */
@Command(
    name = "aims",
    mixinStandardHelpOptions = true,
    description = {
      "Imports registers of AI systems, validates AIMS documents, assesses and compares them;",
      "tells what ISO/IEC 42001:2023 has by its ids, and prints the JSON Schema."
    },
    footer = {
      "",
      "Exit codes: 0 fine; 1 invalid document, or a finding that could be major;",
      "2 wrong usage, or a file that cannot be read or written.",
      "What is found is no verdict: a person concludes."
    })
public final class AimsCommand {

  /** All is fine. */
  static final int FINE = 0;

  /** A document is invalid, or an assessment has a finding that could be major. */
  static final int INVALID = 1;

  /** The command is wrong, or a file cannot be read or written. */
  static final int UNUSABLE = 2;

  private static final int LONGEST = 2000;

  private static final String LIMIT_TEXT =
      "Maximum size of what is read, in MiB (${DEFAULT-VALUE}).";

  private static final String DOCUMENT_TEXT = "The document; - stands for standard input.";

  private final PrintWriter out;
  private final PrintWriter err;

  private AimsCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** In what form findings are printed. */
  enum Format {
    /** Lines for people. */
    TEXT,
    /** One JSON object. */
    JSON
  }

  /**
   * Runs a command.
   *
   * @param in what {@code -} stands for where a document is read; it is not closed
   * @param out where results go
   * @param err where errors go
   * @param args the arguments
   * @return the exit code
   */
  public static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new AimsCommand(out, err));
    line.registerConverter(Input.class, files(argument -> new Input(argument, in)));
    line.registerConverter(Output.class, files(Output::new));
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, AimsCommand::day).setExpandAtFiles(false);
    line.getCommandSpec().version(version());
    line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().version(version()));
    line.setParameterExceptionHandler((problem, arguments) -> misused(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, err));
    return line.execute(args);
  }

  private static String version() {
    String version = AimsCommand.class.getPackage().getImplementationVersion();
    return "aims " + (version == null ? "(not from a jar)" : version);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'%s' is not a date in the format YYYY-MM-DD.".formatted(text));
    }
  }

  private static <T> ITypeConverter<T> files(Function<String, T> make) {
    return argument -> {
      try {
        return make.apply(argument);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'%s' is not the name of a file.".formatted(argument));
      }
    };
  }

  private static int misused(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    print(
        command.getErr(),
        "%s (see %s --help)"
            .formatted(problem.getMessage(), command.getCommandSpec().qualifiedName()));
    return UNUSABLE;
  }

  private static int failed(Exception problem, PrintWriter err) {
    if (problem instanceof CommandException known) {
      known.lines().forEach(text -> print(err, text));
      return known.exitCode();
    }
    if (problem instanceof ImportException) {
      print(err, String.valueOf(problem.getMessage()));
      return UNUSABLE;
    }
    if (problem instanceof IOException trouble) {
      print(err, "A file cannot be read or written: %s.".formatted(FileTrouble.reason(trouble)));
      return UNUSABLE;
    }
    if (isOutOfMemory(problem.getCause())) {
      print(err, "There is not enough memory for this; java -Xmx gives more.");
      return UNUSABLE;
    }
    print(err, "This is an error in aims itself, please report it: %s.".formatted(problem));
    return UNUSABLE;
  }

  /** What a command throws comes wrapped once or twice. */
  private static boolean isOutOfMemory(@Nullable Throwable cause) {
    Throwable thrown = cause instanceof InvocationTargetException ? cause.getCause() : cause;
    return thrown instanceof OutOfMemoryError;
  }

  /** A message can repeat an argument, which is as long as the system allows. */
  private static void print(PrintWriter err, String text) {
    err.println("aims: " + Quoted.visible(Quoted.abbreviated(text, LONGEST)));
    err.flush();
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a register of AI systems from CSV.",
        "What could not be taken as it stood is written to the issues file, one line per cell."
      })
  int importRegister(
      @Parameters(
              paramLabel = "DATA.csv",
              description = "The register; - stands for standard input.")
          Input data,
      @Option(
              names = "--mapping",
              required = true,
              paramLabel = "MAPPING.json",
              completionCandidates = RegisterInput.ShippedMappings.class,
              description = {
                "What the columns of the register mean; - stands for standard input.",
                "These ship and need no file: ${COMPLETION-CANDIDATES}."
              })
          Input mapping,
      @Option(
              names = "--out",
              paramLabel = "AIMS.json",
              description = {
                "Where to write the AIMS; - stands for standard output.",
                "Needed unless --dry-run is given."
              })
          @Nullable Output target,
      @Option(
              names = "--issues",
              paramLabel = "ISSUES.csv",
              description = {
                "Where to write the issues; - stands for standard output.",
                "If not given: import-issues.csv beside AIMS.json."
              })
          @Nullable Output issues,
      @Option(
              names = "--bom",
              description =
                  "Start the issues with a byte order mark, so that spreadsheets read their accents.")
          boolean marked,
      @Option(names = "--dry-run", description = "Write nothing, only tell what would come of it.")
          boolean dryRun,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit)
      throws IOException {
    if (target == null && !dryRun) {
      throw CommandException.unusable(
          "Missing required option '--out=AIMS.json'; only --dry-run goes without it.");
    }
    requireOneStandard(data, mapping);
    ImportOutput output =
        target == null
            ? null
            : ImportOutput.of(target, Optional.ofNullable(issues), List.of(data, mapping));
    ImportResult result = RegisterInput.read(data, mapping, bytes(limit));
    PrintWriter summary = output != null && output.isStreamed() ? err : out;
    if (output == null || dryRun) {
      ImportSummary.print(result, summary);
      return FINE;
    }
    IssuesCsv csv = IssuesCsv.standard();
    output.write(result, marked ? csv.withByteOrderMark() : csv, out);
    ImportSummary.print(result, summary);
    summary.println(Quoted.visible("Written: %s and %s".formatted(output.aims(), output.issues())));
    return FINE;
  }

  private static void requireOneStandard(Input first, Input second) {
    if (first.isStandard() && second.isStandard()) {
      throw CommandException.unusable("Standard input, -, can be read once only.");
    }
  }

  @Command(
      name = "validate",
      mixinStandardHelpOptions = true,
      description = "Tells whether a JSON document is an AIMS, and else every problem that it has.")
  int validate(
      @Parameters(paramLabel = "AIMS.json", description = DOCUMENT_TEXT) Input document,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit) {
    Aims aims = AimsFile.read(document, bytes(limit));
    out.println(
        Quoted.visible(
            "%s is valid: %s, %s, %s in all."
                .formatted(
                    document,
                    counted(aims.aiSystems().size(), "AI system"),
                    counted(aims.risks().size(), "risk"),
                    counted(aims.records().count(), "record"))));
    return FINE;
  }

  private static String counted(long count, String noun) {
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }

  @Command(
      name = "assess",
      mixinStandardHelpOptions = true,
      description = "Tells what the records of an AIMS contradict and what they leave open.")
  int assess(
      @Parameters(paramLabel = "AIMS.json", description = DOCUMENT_TEXT) Input document,
      @Option(
              names = "--as-of",
              required = true,
              paramLabel = "DATE",
              description = "The day as of which the records are read, YYYY-MM-DD.")
          LocalDate asOf,
      @Option(
              names = "--format",
              defaultValue = "text",
              paramLabel = "text|json",
              description = "The form of the report (${DEFAULT-VALUE}).")
          Format format,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit) {
    ConformityReport report = RuleSet.builtIn().assess(AimsFile.read(document, bytes(limit)), asOf);
    if (format == Format.JSON) {
      out.println(Quoted.visibleLines(ReportJson.of(report)));
    } else {
      ReportText.print(report, out);
    }
    return report.count(Weight.POTENTIAL_MAJOR) > 0 ? INVALID : FINE;
  }

  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      description = {
        "Tells what became of the AI systems of one register in a later one.",
        "A system is known again by its name, in whatever case and spacing.",
        "A step back or a jump in its life cycle is listed with the reason that is missing."
      })
  int compare(
      @Parameters(
              index = "0",
              paramLabel = "OLD.json",
              description = "The earlier register; - stands for standard input.")
          Input before,
      @Parameters(
              index = "1",
              paramLabel = "NEW.json",
              description = "The later register; - stands for standard input.")
          Input after,
      @Option(
              names = "--unit",
              split = ",",
              hideParamSyntax = true,
              paramLabel = "FIELD[,FIELD]",
              description = {
                "The extension that holds the unit of a system, such as its agency;",
                "OLD,NEW if it has two names. Names count within a unit then."
              })
          @Nullable List<String> units,
      @Option(
              names = "--renamed",
              paramLabel = "OLD=NEW",
              description = "What a unit of OLD.json is called in NEW.json; once for each.")
          @Nullable Map<String, String> renamed,
      @Option(
              names = "--all",
              description = "List also what is as expected or in one register only.")
          boolean all,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit) {
    requireOneStandard(before, after);
    SystemKey key = KeyOptions.key(units, renamed);
    Aims old = AimsFile.read(before, bytes(limit));
    KeyOptions.requireUnit(old, before, key.unitBefore());
    Aims now = AimsFile.read(after, bytes(limit));
    KeyOptions.requireUnit(now, after, key.unitAfter());
    ComparisonText text = new ComparisonText(RegisterComparison.of(old, now, key), out);
    text.printSummary();
    text.printOpen();
    if (all) {
      text.printRest();
    }
    return FINE;
  }

  @Command(
      name = "standard",
      mixinStandardHelpOptions = true,
      description = {
        "Tells what ISO/IEC 42001:2023 has under an id: ids and short titles, and obligations in our own words.",
        "Without an id, lists all ids with their titles."
      })
  int standard(
      @Parameters(
              arity = "0..1",
              paramLabel = "ID",
              description =
                  "A clause (6.1.2), an obligation (8.4-01), or what an annex has (A.6.2, A.8.2, B.6.2.4, C.2.5).")
          @Nullable String id) {
    StandardText text = new StandardText(out);
    if (id == null) {
      text.overview();
      return FINE;
    }
    try {
      text.one(id);
    } catch (IllegalArgumentException e) {
      throw new CommandException(UNUSABLE, List.of(String.valueOf(e.getMessage())), e);
    }
    return FINE;
  }

  @Command(
      name = "schema",
      mixinStandardHelpOptions = true,
      description = "Prints the JSON Schema (2020-12) of AIMS documents.")
  int schema() {
    out.print(AimsJson.schema());
    return FINE;
  }

  private static int bytes(int mebibytes) {
    if (mebibytes < 1 || mebibytes > 2047) {
      throw CommandException.unusable(
          "--limit is 1 to 2047 MiB; %d was given.".formatted(mebibytes));
    }
    return mebibytes * 1024 * 1024;
  }
}
