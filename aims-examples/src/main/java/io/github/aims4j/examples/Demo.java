package io.github.aims4j.examples;

import io.github.aims4j.cli.AimsFile;
import io.github.aims4j.cli.ImportSummary;
import io.github.aims4j.cli.OutputFile;
import io.github.aims4j.cli.ReportJson;
import io.github.aims4j.cli.ReportText;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.tables.FileTrouble;
import io.github.aims4j.tables.ImportException;
import io.github.aims4j.tables.ImportLimits;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The main job, from end to end: a register of AI systems in CSV becomes an AIMS, and the rules say
 * what its records contradict and what they leave open as of the register's day.
 *
 * <p>Run it with {@code ./mvnw -q -Pdemo}; with {@code -Ddemo.data=FILE -Ddemo.mapping=FILE} it
 * reads another register.
 */
public final class Demo {

  private static final Path SHIPPED = Path.of("src/main/resources/io/github/aims4j/examples");

  private final Path data;
  private final Path mapping;
  private final Path target;

  /**
   * Makes a demo.
   *
   * @param data the register
   * @param mapping what its columns mean
   * @param target the folder for what it writes
   */
  Demo(Path data, Path mapping, Path target) {
    this.data = data;
    this.mapping = mapping;
    this.target = target;
  }

  /**
   * Runs the demo.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    Path module = Path.of(System.getProperty("demo.module", "."));
    Path shipped = module.resolve(SHIPPED);
    try {
      new Demo(
              given("demo.data", shipped.resolve("ministry-ai-register-2024.csv")),
              given("demo.mapping", shipped.resolve("ministry-ai-register-2024.mapping.json")),
              module.resolve("target/demo"))
          .run(out);
    } catch (ImportException e) {
      fail(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      fail("A file cannot be written: " + FileTrouble.reason(e) + ".");
    } finally {
      out.flush();
    }
  }

  private static void fail(String message) {
    System.err.println("demo: " + message);
    System.exit(2);
  }

  private static Path shown(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  private static Path given(String property, Path otherwise) {
    String value = System.getProperty(property, "");
    return value.isBlank() ? otherwise : Path.of(value);
  }

  /** Imports, assesses, prints a summary and writes three files. */
  ConformityReport run(PrintWriter out) throws IOException {
    Mapping meaning = Mapping.read(mapping);
    ImportResult result = RegisterImport.run(data, meaning, ImportLimits.DEFAULT);
    ConformityReport report =
        RuleSet.builtIn().assess(result.aims(), meaning.register().asOf().orElseThrow());

    out.println(meaning.register().title());
    ImportSummary.print(result, out);
    out.println();
    ReportText.printSummary(report, out);
    out.println();
    report.findings().stream()
        .filter(finding -> finding.weight().filter(Weight.POTENTIAL_MAJOR::equals).isPresent())
        .forEach(finding -> ReportText.print(finding, out));
    write(result, report);
    out.println();
    out.println("Written to " + shown(target) + ": aims.json, import-issues.csv, findings.json");
    return report;
  }

  private void write(ImportResult result, ConformityReport report) throws IOException {
    Files.createDirectories(target);
    AimsFile.write(target.resolve("aims.json"), result.aims());
    OutputFile.write(
        target.resolve("import-issues.csv"), csv -> IssuesCsv.write(result.issues(), csv));
    OutputFile.write(
        target.resolve("findings.json"), json -> json.write(ReportJson.of(report) + "\n"));
  }
}
