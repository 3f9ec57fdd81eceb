// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.exchange.cyclonedx.CycloneDxVersion;
import io.github.aims4j.exchange.oscal.OscalVersion;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.tables.ImportException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code aims}. Exit codes: 0 for success, 1 for an invalid document or an assessment
 * with a potential major finding, 2 for wrong usage or a file that cannot be read or written.
 * Errors are single lines on the error stream.
 */
@Command(
    name = "aims",
    mixinStandardHelpOptions = true,
    description =
        "Starts an AIMS; imports registers of AI systems; validates, assesses and compares AIMS"
            + " documents; lists what is due and what an auditor could raise; rolls many AIMS up to one"
            + " view; writes registers and"
            + " the statement of applicability as CSV and XLSX; describes the parts of ISO/IEC"
            + " 42001:2023, and prints the JSON Schema.",
    footer = {
      "",
      "Exit codes: 0 success; 1 invalid document, or a failed assessment (see aims"
          + " assess --help); 2 wrong usage, or a file that cannot be read or written.",
      "Findings are not verdicts: only people conclude.",
      "",
      "Examples:",
      "  aims init --sample harbour-bank --out AIMS.json",
      "  aims assess AIMS.json --as-of 2026-06-30",
      "  aims show AIMS.json credit-scoring"
    })
public final class AimsCommand {

  /** Success. */
  static final int FINE = 0;

  /** A document is invalid, or an assessment has a potential major finding. */
  static final int INVALID = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int UNUSABLE = 2;

  private static final int LONGEST = 2000;

  private AimsCommand() {}

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
    return run(in, out, err, false, args);
  }

  /**
   * Runs a command.
   *
   * @param in standard input; not closed
   * @param out the output for results
   * @param err the output for errors
   * @param terminal whether the outputs are a terminal that can change a line: help and reports
   *     have colours there, and long work shows its progress
   * @param args the arguments
   * @return the exit code
   */
  static int run(
      InputStream in, PrintWriter out, PrintWriter err, boolean terminal, String... args) {
    return line(in, out, err, terminal)
        .setColorScheme(Help.defaultColorScheme(terminal ? Help.Ansi.AUTO : Help.Ansi.OFF))
        .execute(args);
  }

  /** Returns the parser of all commands. */
  static CommandLine line(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
    CommandLine line =
        new CommandLine(new AimsCommand())
            .addSubcommand(new InitCommand(out))
            .addSubcommand(new ImportCommand(out, err, terminal))
            .addSubcommand(new ValidateCommand(out))
            .addSubcommand(new ShowCommand(out))
            .addSubcommand(new AssessCommand(out))
            .addSubcommand(new ReadinessCommand(out))
            .addSubcommand(new ReportCommand(out))
            .addSubcommand(new AgendaCommand(out))
            .addSubcommand(new DiffCommand(out))
            .addSubcommand(new AsOfCommand(out))
            .addSubcommand(new PortfolioCommand(out, err, terminal))
            .addSubcommand(new CompareCommand(out))
            .addSubcommand(new StandardCommand(out))
            .addSubcommand(new CrosswalkCommand(in, out))
            .addSubcommand(new RecordsCommand(out))
            .addSubcommand(new WorkbookCommand(out))
            .addSubcommand(new SchemaCommand(out));
    line.addSubcommand(new StatementCommand(out));
    TableCommand.addTo(line, out);
    ExportCommand.addTo(line, out);
    LedgerCommand.addTo(line, out);
    ImportFromCommand.addTo(line, out, err);
    line.addSubcommand(new CompletionCommand(out, line));
    line.registerConverter(Input.class, files(argument -> new Input(argument, in)));
    line.registerConverter(Output.class, files(Output::new));
    line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, AimsCommand::day).setExpandAtFiles(false);
    line.registerConverter(AuditStage.class, words(AuditStage.values()));
    line.registerConverter(AuditFinding.Type.class, words(AuditFinding.Type.values()));
    line.registerConverter(FailOn.class, words(FailOn.values()));
    line.registerConverter(Sample.class, words(Sample.values()));
    line.registerConverter(Instant.class, AimsCommand::instant);
    line.registerConverter(
        CycloneDxVersion.class, named(CycloneDxVersion.values(), CycloneDxVersion::toString));
    line.registerConverter(
        OscalVersion.class, named(OscalVersion.values(), OscalVersion::toString));
    line.registerConverter(Path.class, files(Path::of));
    setVersion(line);
    line.setParameterExceptionHandler((problem, arguments) -> misused(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, err));
    return line;
  }

  private static void setVersion(CommandLine line) {
    line.getCommandSpec().version(version());
    line.getSubcommands().values().forEach(AimsCommand::setVersion);
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

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'%s' is not an instant in the format YYYY-MM-DDThh:mm:ssZ.".formatted(text));
    }
  }

  private static <E extends Enum<E>> ITypeConverter<E> words(E[] constants) {
    return named(constants, AimsCommand::word);
  }

  private static <E extends Enum<E>> ITypeConverter<E> named(
      E[] constants, Function<E, String> name) {
    return argument ->
        Arrays.stream(constants)
            .filter(each -> name.apply(each).equals(argument))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "'%s' is not one of %s."
                            .formatted(
                                argument,
                                Arrays.stream(constants)
                                    .map(name)
                                    .collect(Collectors.joining(", ")))));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        "%s%s (see %s --help)"
            .formatted(
                problem.getMessage(),
                suggestion(problem),
                command.getCommandSpec().qualifiedName()));
    return UNUSABLE;
  }

  /** Returns the command or option that a user who mistyped one may have meant. */
  private static String suggestion(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched
            && !unmatched.getSuggestions().isEmpty()
        ? "; did you mean " + unmatched.getSuggestions().get(0) + "?"
        : "";
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
}
