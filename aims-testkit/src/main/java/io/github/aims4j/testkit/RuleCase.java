// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test case of a rule in two files: an AIMS as JSON, and the expected output of the rule. The
 * name of their folder is the id of the rule:
 *
 * <pre>
 * rules/owner-in-operation/made-here.json
 * rules/owner-in-operation/made-here.txt
 * </pre>
 *
 * <p>A test runs each case and asserts that there is no mismatch:
 *
 * <pre>{@code
 * for (RuleCase ruleCase : RuleCase.in(Path.of("src/test/resources/rules"))) {
 *   assertEquals(Optional.empty(), ruleCase.run(rules, asOf).mismatch());
 * }
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable and thread-safe. The files are read on each call.
 */
public final class RuleCase {

  private static final String DOCUMENT = ".json";
  private static final String EXPECTED = ".txt";

  private final Path document;

  private RuleCase(Path document) {
    this.document = document;
  }

  /**
   * Returns the cases in a folder and its subfolders, ordered by path. Files that end neither in
   * {@code .json} nor in {@code .txt} are ignored.
   *
   * @param folder the folder
   * @throws IllegalArgumentException if there is no case, so that a test with a wrong path fails;
   *     or if there is a {@code .txt} file without its document
   * @throws IOException if the folder cannot be read
   */
  public static List<RuleCase> in(Path folder) throws IOException {
    requireNonNull(folder, "folder");
    try (Stream<Path> files = Files.walk(folder.toAbsolutePath().normalize())) {
      List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
      List<RuleCase> cases = ending(regular, DOCUMENT).map(RuleCase::new).toList();
      refuseLinesWithoutDocument(cases, ending(regular, EXPECTED).toList());
      if (cases.isEmpty()) {
        throw new IllegalArgumentException(
            "%s contains no rule case; a case is a file RULE/NAME.json.".formatted(folder));
      }
      return cases;
    }
  }

  private static Stream<Path> ending(List<Path> files, String ending) {
    return files.stream().filter(file -> file.toString().endsWith(ending));
  }

  private static void refuseLinesWithoutDocument(List<RuleCase> cases, List<Path> expected) {
    Set<Path> known = cases.stream().map(RuleCase::expectedFile).collect(Collectors.toSet());
    List<Path> left = expected.stream().filter(file -> !known.contains(file)).toList();
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "Files of expected output without a %s file: %s, the first is %s."
              .formatted(DOCUMENT, left.size(), left.get(0)));
    }
  }

  /** Returns the id of the rule: the name of the document's folder. */
  public String rule() {
    return requireNonNull(document.getParent(), "parent").getFileName().toString();
  }

  /** Returns the name of the case: the file name of the document without {@code .json}. */
  public String name() {
    String file = document.getFileName().toString();
    return file.substring(0, file.length() - DOCUMENT.length());
  }

  /** Returns the file of the AIMS. */
  public Path document() {
    return document;
  }

  /** Returns the file of the expected output, whether it exists or not. */
  public Path expectedFile() {
    return document.resolveSibling(name() + EXPECTED);
  }

  /**
   * Reads the AIMS.
   *
   * @throws IllegalArgumentException if the document is not the JSON of an AIMS
   * @throws IOException if it cannot be read
   */
  public Aims aims() throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return AimsJson.standard().read(in);
    } catch (AimsJsonException e) {
      throw new IllegalArgumentException(
          "%s is not the JSON of an AIMS: %s".formatted(document, e.getMessage()), e);
    }
  }

  /**
   * Assesses the AIMS with the rule of the case only.
   *
   * @param rules the rules that include it
   * @param asOf the day as of which the records are read
   * @throws IllegalArgumentException if there is no such rule, or the document is not the JSON of
   *     an AIMS
   * @throws IOException if a file cannot be read
   */
  public RuleCaseResult run(RuleSet rules, LocalDate asOf) throws IOException {
    RuleSet one = RuleSet.of(List.of(ruleIn(rules)));
    return new RuleCaseResult(this, expected(), one.assess(aims(), asOf));
  }

  private Rule ruleIn(RuleSet rules) {
    return rules.rules().stream()
        .filter(rule -> rule.description().id().equals(rule()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is a case of the rule \"%s\", which is not in the given rule set: %s."
                        .formatted(
                            document,
                            rule(),
                            rules.rules().stream()
                                .map(Rule::toString)
                                .collect(Collectors.joining(", ")))));
  }

  private List<String> expected() throws IOException {
    Path file = expectedFile();
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
        : List.of();
  }

  /** Returns rule and name, such as {@code owner-in-operation/made-here}. */
  @Override
  public String toString() {
    return rule() + "/" + name();
  }
}
