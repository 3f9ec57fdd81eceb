package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.standard.ProvisionTexts;
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
 * The command {@code aims}. Exit codes: 0 for success, 1 for an invalid document or an assessment
 * with a potential major finding, 2 for wrong usage or a file that cannot be read or written.
 * Errors are single lines on the error stream.
 */
@Command(
    name = "aims",
    mixinStandardHelpOptions = true,
    description = {
      "Imports registers of AI systems, validates AIMS documents, assesses and compares them;",
      "describes the parts of ISO/IEC 42001:2023, and prints the JSON Schema."
    },
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document, or a potential major finding;",
      "2 wrong usage, or a file that cannot be read or written.",
      "Findings are not verdicts: only people conclude."
    })
public final class AimsCommand {

  /** Success. */
  static final int FINE = 0;

  /** A document is invalid, or an assessment has a potential major finding. */
  static final int INVALID = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int UNUSABLE = 2;

  private static final int LONGEST = 2000;

  private static final String LIMIT_TEXT = "Maximum size of the input, in MiB (${DEFAULT-VALUE}).";

  private static final String STANDARD_TEXT = "--standard-text";

  private static final String TEXTS_TEXT =
      "Texts of your licensed copy of the standard, printed next to the ids.";

  private static final String DOCUMENT_TEXT = "The document, or - for standard input.";

  private final PrintWriter out;
  private final PrintWriter err;

  private AimsCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** The formats of reports. */
  enum Format {
    /** Text. */
    TEXT,
    /** One JSON object. */
    JSON
  }

  /**
   * Runs a command.
   *
   * @param in standard input; not closed
   * @param out the output for results
   * @param err the output for errors
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
        throw new TypeConversionException("'%s' is not a valid file name.".formatted(argument));
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
      print(err, "Not enough memory; increase it with java -Xmx.");
      return UNUSABLE;
    }
    print(err, "Internal error, please report it: %s.".formatted(problem));
    return UNUSABLE;
  }

  /** Exceptions of commands are wrapped once or twice. */
  private static boolean isOutOfMemory(@Nullable Throwable cause) {
    Throwable thrown = cause instanceof InvocationTargetException ? cause.getCause() : cause;
    return thrown instanceof OutOfMemoryError;
  }

  /** A message can repeat an argument, whose length is limited by the system only. */
  private static void print(PrintWriter err, String text) {
    err.println("aims: " + Quoted.visible(Quoted.abbreviated(text, LONGEST)));
    err.flush();
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Imports a register of AI systems from CSV.",
        "Cells that cannot be imported literally are written to the issues file, one line per cell."
      })
  int importRegister(
      @Parameters(paramLabel = "DATA.csv", description = "The register, or - for standard input.")
          Input data,
      @Option(
              names = "--mapping",
              required = true,
              paramLabel = "MAPPING.json",
              completionCandidates = RegisterInput.ShippedMappings.class,
              description = {
                "The mapping of the register, or - for standard input.",
                "Included mappings: ${COMPLETION-CANDIDATES}."
              })
          Input mapping,
      @Option(
              names = "--out",
              paramLabel = "AIMS.json",
              description = {
                "The output file for the AIMS, or - for standard output.",
                "Required unless --dry-run is given."
              })
          @Nullable Output target,
      @Option(
              names = "--issues",
              paramLabel = "ISSUES.csv",
              description = {
                "The output file for the issues, or - for standard output.",
                "Default: import-issues.csv next to AIMS.json."
              })
          @Nullable Output issues,
      @Option(
              names = "--bom",
              description = "Start the issues file with a byte order mark for spreadsheets.")
          boolean marked,
      @Option(names = "--dry-run", description = "Preview only; write no files.") boolean dryRun,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit)
      throws IOException {
    if (target == null && !dryRun) {
      throw CommandException.unusable(
          "Missing required option '--out=AIMS.json'; it is optional with --dry-run only.");
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

  private static void requireText(Format format) {
    if (format != Format.TEXT) {
      throw CommandException.unusable(
          "%s requires --format=text; documents contain no text of the standard."
              .formatted(STANDARD_TEXT));
    }
  }

  private static ProvisionTexts texts(@Nullable Input copy) {
    return copy == null ? ProvisionTexts.none() : ProvisionTextsFile.read(copy);
  }

  private static void requireOneStandard(Input first, Input second) {
    if (first.isStandard() && second.isStandard()) {
      throw CommandException.unusable("Standard input (-) can only be used once.");
    }
  }

  @Command(
      name = "validate",
      mixinStandardHelpOptions = true,
      description = "Validates an AIMS document and lists its problems.")
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
    return "%s %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }

  @Command(
      name = "assess",
      mixinStandardHelpOptions = true,
      description = "Assesses an AIMS and lists findings and open questions.")
  int assess(
      @Parameters(paramLabel = "AIMS.json", description = DOCUMENT_TEXT) Input document,
      @Option(
              names = "--as-of",
              required = true,
              paramLabel = "DATE",
              description = "The date of the assessment, YYYY-MM-DD.")
          LocalDate asOf,
      @Option(
              names = "--format",
              defaultValue = "text",
              paramLabel = "text|json",
              description = "The format of the report (${DEFAULT-VALUE}).")
          Format format,
      @Option(names = STANDARD_TEXT, paramLabel = "TEXTS.json", description = TEXTS_TEXT)
          @Nullable Input copy,
      @Option(names = "--limit", defaultValue = "64", paramLabel = "MIB", description = LIMIT_TEXT)
          int limit) {
    if (copy != null) {
      requireOneStandard(document, copy);
      requireText(format);
    }
    ProvisionTexts texts = texts(copy);
    ConformityReport report = RuleSet.builtIn().assess(AimsFile.read(document, bytes(limit)), asOf);
    if (format == Format.JSON) {
      out.print(Quoted.visibleLines(AimsFile.text(report)));
    } else {
      ReportText.print(report, texts, out);
    }
    return report.count(Weight.POTENTIAL_MAJOR) > 0 ? INVALID : FINE;
  }

  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      description = {
        "Compares the AI systems of two registers.",
        "Systems are matched by name, ignoring case and white space.",
        "Lists backward steps and jumps in the life cycle without a reason."
      })
  int compare(
      @Parameters(
              index = "0",
              paramLabel = "OLD.json",
              description = "The earlier register, or - for standard input.")
          Input before,
      @Parameters(
              index = "1",
              paramLabel = "NEW.json",
              description = "The later register, or - for standard input.")
          Input after,
      @Option(
              names = "--unit",
              split = ",",
              hideParamSyntax = true,
              paramLabel = "FIELD[,FIELD]",
              description = {
                "The extension field with the unit of a system, such as its agency,",
                "or OLD,NEW if the names differ. Systems are then matched within units."
              })
          @Nullable List<String> units,
      @Option(
              names = "--renamed",
              paramLabel = "OLD=NEW",
              description = "A unit that has another name in NEW.json; can be repeated.")
          @Nullable Map<String, String> renamed,
      @Option(
              names = "--all",
              description = "Also list expected changes and systems in one register only.")
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
        "Describes a part of ISO/IEC 42001:2023 with ids, short titles and obligations in our own"
            + " words.",
        "Without an id, lists all ids with their titles."
      })
  int standard(
      @Parameters(
              arity = "0..1",
              paramLabel = "ID",
              description =
                  "A clause (6.1.2), an obligation (8.4-01), or an annex item (A.6.2, A.8.2,"
                      + " B.6.2.4, C.2.5).")
          @Nullable String id,
      @Option(names = STANDARD_TEXT, paramLabel = "TEXTS.json", description = TEXTS_TEXT)
          @Nullable Input copy) {
    StandardText text = new StandardText(out, texts(copy));
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
          "--limit is %s MiB; it must be 1 to 2047.".formatted(mebibytes));
    }
    return mebibytes * 1024 * 1024;
  }
}
