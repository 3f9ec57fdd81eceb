// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples;

import io.github.aims4j.base.Register;
import io.github.aims4j.cli.ImportSummary;
import io.github.aims4j.cli.ReportText;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.report.HtmlReport;
import io.github.aims4j.tables.ImportException;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.IssuesCsv;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The main use case from end to end: imports a register of AI systems from CSV into an AIMS and
 * assesses it with the rules as of the date of the register.
 *
 * <p>Run it with {@code ./mvnw -q -Pdemo}; with {@code -Ddemo.data=FILE -Ddemo.mapping=FILE} it
 * reads another register; an included mapping is given by its name.
 */
public final class Demo {

  private static final Path SHIPPED = Path.of("src/main/resources/io/github/aims4j/examples");

  private final Path data;
  private final Mapping mapping;
  private final Path target;

  /**
   * Creates a demo.
   *
   * @param data the register
   * @param mapping its mapping
   * @param target the folder for the output
   */
  Demo(Path data, Mapping mapping, Path target) {
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
              Path.of(given("demo.data", shipped.resolve("ministry-ai-register-2024.csv"))),
              mapping(
                  given("demo.mapping", shipped.resolve("ministry-ai-register-2024.mapping.json"))),
              module.resolve("target/demo"))
          .run(out);
    } catch (ImportException e) {
      fail(String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      fail("There is no file " + e.getFile() + ".");
    } catch (IOException e) {
      fail("A file cannot be read or written: " + e.getMessage() + ".");
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

  private static String given(String property, Path otherwise) {
    String value = System.getProperty(property, "");
    return value.isBlank() ? otherwise.toString() : value;
  }

  /** An included mapping has a name; another one is a file. */
  private static Mapping mapping(String nameOrFile) throws IOException {
    return Mapping.shippedNames().contains(nameOrFile)
        ? Mapping.shipped(nameOrFile)
        : Mapping.read(Path.of(nameOrFile));
  }

  /** Imports, assesses, prints a summary and writes four files. */
  ConformityReport run(PrintWriter out) throws IOException {
    ImportResult result = RegisterImport.of(mapping).read(data);
    LocalDate asOf = mapping.register().flatMap(Register::asOf).orElseThrow();
    ConformityReport report = RuleSet.builtIn().assess(result.aims(), asOf);

    ImportSummary.printTitle(result, out);
    ImportSummary.print(result, out);
    out.println();
    ReportText.printSummary(report, out);
    report.findings().stream()
        .filter(finding -> finding.weight().filter(Weight.POTENTIAL_MAJOR::equals).isPresent())
        .forEach(finding -> ReportText.print(finding, out));
    write(result, report, asOf);
    out.println();
    out.println(
        "Written to "
            + shown(target)
            + ": report.html, aims.json, import-issues.csv, findings.json");
    return report;
  }

  private void write(ImportResult result, ConformityReport report, LocalDate asOf)
      throws IOException {
    Files.createDirectories(target);
    Files.write(target.resolve("aims.json"), AimsJson.standard().pretty().write(result.aims()));
    try (OutputStream csv = Files.newOutputStream(target.resolve("import-issues.csv"))) {
      IssuesCsv.standard().write(result.issues(), csv);
    }
    Files.write(target.resolve("findings.json"), AimsJson.standard().pretty().writeReport(report));
    try (OutputStream html = Files.newOutputStream(target.resolve("report.html"))) {
      HtmlReport.of(result.aims(), asOf).write(html);
    }
  }
}
