package io.github.aims4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.json.AimsJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test case of a rule as two files: an AIMS as JSON, and beside it the lines that the rule is
 * expected to make of it. The folder that holds them has the id of the rule as its name:
 *
 * <pre>
 * rules/owner-in-operation/made-here.json
 * rules/owner-in-operation/made-here.txt
 * </pre>
 *
 * <p>A test runs each case and demands that there is no mismatch:
 *
 * <pre>{@code
 * for (RuleCase ruleCase : RuleCase.in(Path.of("src/test/resources/rules"))) {
 *   assertEquals(Optional.empty(), ruleCase.run(rules, asOf).mismatch());
 * }
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable and thread-safe; the files are read anew on each
 * call.
 */
public final class RuleCase {

  private static final String DOCUMENT = ".json";
  private static final String EXPECTED = ".txt";

  private final Path document;

  private RuleCase(Path document) {
    this.document = document;
  }

  /**
   * Returns the cases in a folder and in the folders in it, at any depth, in the order of their
   * paths. Files with other endings than {@code .json} and {@code .txt} are passed over.
   *
   * @param folder the folder
   * @throws IllegalArgumentException if there is no case, so that a test never passes over a wrong
   *     path; or if expected lines have no document
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
            "%s holds no case of a rule; a case is a file RULE/NAME.json.".formatted(folder));
      }
      return cases;
    }
  }

  private static Stream<Path> ending(List<Path> files, String ending) {
    return files.stream().filter(file -> file.toString().endsWith(ending));
  }

  private static void refuseLinesWithoutDocument(List<RuleCase> cases, List<Path> expected) {
    Set<Path> left = new HashSet<>(expected);
    cases.forEach(each -> left.remove(each.expectedFile()));
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          "No %s file is beside %s."
              .formatted(
                  DOCUMENT,
                  left.stream().sorted().map(Path::toString).collect(Collectors.joining(", "))));
    }
  }

  /** Returns the id of the rule: the name of the folder that holds the document. */
  public String rule() {
    return requireNonNull(document.getParent(), "parent").getFileName().toString();
  }

  /** Returns the name of the case: that of the document without its ending. */
  public String name() {
    String file = document.getFileName().toString();
    return file.substring(0, file.length() - DOCUMENT.length());
  }

  /** Returns the file of the AIMS. */
  public Path document() {
    return document;
  }

  /** Returns the file of the expected lines, whether it exists or not. */
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
    try {
      return AimsJson.standard().read(Files.readAllBytes(document));
    } catch (AimsJsonException e) {
      throw new IllegalArgumentException(
          "%s is not the JSON of an AIMS: %s".formatted(document, e.getMessage()), e);
    }
  }

  /**
   * Assesses the AIMS by the rule of the case alone.
   *
   * @param rules the rules to take it from
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
                    "%s is a case of the rule \"%s\", which is not among the rules given: %s."
                        .formatted(
                            document,
                            rule(),
                            rules.rules().stream()
                                .map(Rule::toString)
                                .collect(Collectors.joining(", ")))));
  }

  private List<String> expected() throws IOException {
    Path file = expectedFile();
    return Files.exists(file) ? Files.readString(file).lines().toList() : List.of();
  }

  /** Returns rule and name, such as {@code owner-in-operation/made-here}. */
  @Override
  public String toString() {
    return rule() + "/" + name();
  }
}
