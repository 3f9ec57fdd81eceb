// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner with a user's own rule, and with invalid folders. */
class RuleCaseTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final Check LENGTH =
      Check.policy("4.1-03").finding("The name \"{name}\" is long.", "Shorten it.").build();
  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .id("short-name")
          .asks("Does each AI system have a name of at most eight characters?")
          .checks(LENGTH)
          .build();
  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              Rule.forAiSystems(
                  DESCRIPTION,
                  (system, examination) ->
                      system.name().length() <= 8
                          ? LENGTH.supported(system)
                          : LENGTH.contradicted(system, "/name").with("name", system.name()))));

  @TempDir private Path folder = Path.of("");
  private Path document = Path.of("");
  private Path lines = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    document = folder.resolve("short-name").resolve("two.json");
    lines = folder.resolve("short-name").resolve("two.txt");
    Files.createDirectory(folder.resolve("short-name"));
    Files.writeString(
        document,
        """
        {
          "aims4j": "0.1",
          "organization": {"id": "o", "name": "O"},
          "aiSystems": [
            {"id": "a", "name": "Scoring", "versions": [{"label": "1"}]},
            {"id": "b", "name": "Document triage", "versions": [{"label": "1"}]}
          ]
        }
        """);
    Files.writeString(
        lines,
        """
        supported 1, contradicted 1, silent 0, not triggered 0
        FINDING POLICY OPPORTUNITY 4.1-03 at AI system b/name: The name "Document triage" is long. REMEDY Shorten it.
        """);
  }

  private RuleCase onlyCase() throws IOException {
    List<RuleCase> cases = RuleCase.in(folder);
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  private RuleCaseResult result() throws IOException {
    return onlyCase().run(RULES, AS_OF);
  }

  @Test
  void expectedLinesAreNotAMismatch() throws IOException {
    assertThat(result().mismatch()).isEmpty();
    assertThat(result().actual()).isEqualTo(result().expected()).hasSize(2);
    assertThat(result().report().tallies().get(0).contradicted()).isEqualTo(1);
    assertThat(result()).hasToString("short-name/two as expected");
    assertThat(result().ruleCase()).hasToString("short-name/two");
  }

  @Test
  void theEndsOfLinesDoNotCount() throws IOException {
    Files.writeString(lines, Files.readString(lines).replace("\n", "\r\n"));

    assertThat(result().mismatch()).isEmpty();
  }

  @Test
  void theLocaleOfThePlatformDoesNotCount() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
    try {
      assertThat(result().mismatch()).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aMismatchNamesTheFileAndTheLinesThatDiffer() throws IOException {
    Files.writeString(lines, Files.readString(lines).replace("Document triage", "Doc triage"));

    assertThat(result().mismatch())
        .contains(
            """
            %s differs from the output of the rule "short-name" as of 2026-06-30 (- expected, + actual):
            - FINDING POLICY OPPORTUNITY 4.1-03 at AI system b/name: The name "Doc triage" is long. REMEDY Shorten it.
            + FINDING POLICY OPPORTUNITY 4.1-03 at AI system b/name: The name "Document triage" is long. REMEDY Shorten it."""
                .formatted(lines.toAbsolutePath()));
    assertThat(result()).hasToString("short-name/two differs");
  }

  @Test
  void linesInAnotherOrderAreAMismatch() throws IOException {
    List<String> right = Files.readAllLines(lines);
    Files.write(lines, List.of(right.get(1), right.get(0)));

    assertThat(result().mismatch())
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .endsWith(
                        "\n- %2$s\n- %1$s\n+ %1$s\n+ %2$s".formatted(right.get(0), right.get(1))));
  }

  @Test
  void aLineThatComesTwiceIsAMismatch() throws IOException {
    List<String> right = Files.readAllLines(lines);
    Files.write(lines, List.of(right.get(0), right.get(1), right.get(1)));

    assertThat(result().mismatch()).isPresent();
  }

  @Test
  void invalidUtf8IsAMismatch() throws IOException {
    Files.write(lines, new byte[] {'s', (byte) 0xe4, '\n'});

    assertThat(result().mismatch())
        .hasValueSatisfying(text -> assertThat(text).contains("\n- s\ufffd\n+ supported 1,"));
  }

  @Test
  void missingLinesAreAMismatchAndAreWrittenOnRequest() throws IOException {
    String right = Files.readString(lines);
    Files.delete(lines);

    assertThat(result().mismatch())
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .startsWith(lines.toAbsolutePath() + " is missing or empty; this is the output")
                    .contains("\n+ supported 1, contradicted 1,"));
    assertThat(lines).doesNotExist();

    result().writeExpected();

    assertThat(lines).hasContent(right);
    assertThat(result().mismatch()).isEmpty();
  }

  @Test
  void aMessageOfSeveralLinesIsReadAsItWasWritten() throws IOException {
    Files.writeString(
        document, Files.readString(document).replace("Document triage", "Document\\r\\n\\ntriage"));
    result().writeExpected();

    assertThat(result().mismatch()).isEmpty();
    assertThat(result().actual()).hasSize(4);
  }

  @Test
  void casesAreFoundAtAnyDepthInTheOrderOfTheirPaths() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("clause-8").resolve("long-name"));
    Files.copy(document, deep.resolve("b.json"));
    Files.copy(document, deep.resolve("a.json"));
    Files.writeString(folder.resolve("README.md"), "Cases of our rules.");

    assertThat(RuleCase.in(folder))
        .extracting(RuleCase::toString)
        .containsExactly("long-name/a", "long-name/b", "short-name/two");
    assertThat(RuleCase.in(folder.resolve("short-name")))
        .extracting(RuleCase::rule)
        .containsExactly("short-name");
  }

  @Test
  void aFolderWithoutCasesIsRefused() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCase.in(empty))
        .withMessage(empty + " contains no rule case; a case is a file RULE/NAME.json.");
  }

  @Test
  void linesWithoutADocumentAreRefused() throws IOException {
    Path left = lines.resolveSibling("renamed.txt");
    Files.copy(lines, left);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCase.in(folder))
        .withMessage(
            "Files of expected output without a .json file: 1, the first is %s."
                .formatted(left.toAbsolutePath()));
  }

  @Test
  void aCaseOfAnotherRuleIsRefused() throws IOException {
    RuleSet others = RuleSet.builtIn();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> onlyCase().run(others, AS_OF))
        .withMessageStartingWith(
            "%s is a case of the rule \"short-name\", which is not in the given rule set: context-determined, "
                .formatted(document.toAbsolutePath()));
  }

  @Test
  void refusesADocumentThatIsNotAnAims() throws IOException {
    Files.writeString(document, Files.readString(document).replace("\"id\": \"a\", ", ""));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> onlyCase().run(RULES, AS_OF))
        .withMessageStartingWith(
            document.toAbsolutePath() + " is not the JSON of an AIMS: /aiSystems/0, line 5");
  }
}
