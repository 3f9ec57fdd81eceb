// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --standard-text} adds; the texts in these tests are invented. */
class StandardTextOptionTest {

  private static final String TEXTS =
      """
      {"standard": "ISO/IEC 42001:2023", "language": "en", "texts": {
        "8.4": "First paragraph of our copy.\\n\\nSecond \\u001b[2Jparagraph.",
        "ISO/IEC 42001:2023 A.5.2": "Text of a control."}}
      """;
  private static final String IN_USE =
      """
      {"aims4j": "0.1", "organization": {"id": "o", "name": "O"}, "aiSystems": [
        {"id": "sys", "name": "S", "versions": [{"label": "1", "stage": "operation-and-monitoring"}],
         "impactAssessment": {"answer": "not-performed"}}]}
      """;

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String texts = "";
  private String document = "";

  @BeforeEach
  void writeFiles() throws IOException {
    texts = file("texts.json", TEXTS);
    document = file("aims.json", IN_USE);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private int aims(InputStream in, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return AimsCommand.run(in, new PrintWriter(out), new PrintWriter(err), args);
  }

  private String printed(int exitCode, String... args) {
    assertThat(aims(InputStream.nullInputStream(), args)).isEqualTo(exitCode);
    assertThat(err.toString()).isEmpty();
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void aProvisionIsPrintedWithTheTextOfTheCopy() {
    String text =
        """

        Text in your copy of the standard:
          Language: en
          First paragraph of our copy.
          Second \\u001b[2Jparagraph.

        Ids and short titles""";

    assertThat(printed(0, "standard", "8.4", "--standard-text", texts)).contains(text);
    assertThat(printed(0, "standard", "8.4-01", "--standard-text", texts)).contains(text);
    assertThat(printed(0, "standard", "A.5.2", "--standard-text", texts))
        .contains("  Text of a control.\n");
    assertThat(printed(0, "standard", "8.2", "--standard-text", texts))
        .isEqualTo(printed(0, "standard", "8.2"))
        .doesNotContain("your copy of the standard:");
  }

  @Test
  void aReportHasTheTextsOfTheProvisionsOfItsFindingsAndQuestions() {
    String withTexts =
        printed(1, "assess", document, "--as-of", "2026-01-01", "--standard-text", texts);

    assertThat(withTexts)
        .contains(
            """

            Text of these provisions in your copy of the standard:
            8.4 AI system impact assessment
              Language: en
              First paragraph of our copy.
            """);
    assertThat(printed(1, "assess", document, "--as-of", "2026-01-01")).doesNotContain("your copy");
  }

  @Test
  void documentsContainNoTextOfTheStandard() {
    assertThat(
            aims(
                InputStream.nullInputStream(),
                "assess",
                document,
                "--as-of",
                "2026-01-01",
                "--format=json",
                "--standard-text",
                texts))
        .isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().strip())
        .isEqualTo(
            "aims: --standard-text requires --format=text; documents contain no text of the"
                + " standard.");
  }

  @Test
  void theTextsComeFromStandardInputUnlessTheDocumentDoes() {
    InputStream in = new ByteArrayInputStream(TEXTS.getBytes(StandardCharsets.UTF_8));

    assertThat(aims(in, "standard", "8.4", "--standard-text", "-")).isZero();
    assertThat(out.toString()).contains("First paragraph");
    assertThat(aims(in, "assess", "-", "--as-of", "2026-01-01", "--standard-text", "-"))
        .isEqualTo(2);
    assertThat(err.toString()).startsWith("aims: Standard input (-) can only be used once.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [] | document is not an object; an object is required.
          {"language": "en", "texts": {}} | standard is not a text; a text that is not blank is required.
          {"standard": "ISO/IEC 42001:2029", "language": "en", "texts": {}} | standard is "ISO/IEC 42001:2029"; "ISO/IEC 42001:2023" is required.
          {"standard": "ISO/IEC 42001:2023", "language": " ", "texts": {}} | language is blank; a text that is not blank is required.
          {"standard": "ISO/IEC 42001:2023", "language": "en"} | texts is not an object; an object with the texts by id is required.
          {"standard": "ISO/IEC 42001:2023", "language": "en", "texts": {"8.4": 1}} | texts/8.4 is not a text; a text that is not blank is required.
          {"standard": "ISO/IEC 42001:2023", "language": "en", "texts": {"8.5": "x"}} | 8.5 is not a provision of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.
          """)
  void aFileThatIsNotInTheFormatIsRefused(String content, String message) throws IOException {
    String wrong = file("wrong.json", content);

    assertThat(aims(InputStream.nullInputStream(), "standard", "8.4", "--standard-text", wrong))
        .isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo("aims: " + wrong + ": " + message);
  }

  @Test
  void unknownFieldsAndOtherTextsThanJsonAreRefused() throws IOException {
    String unknown = file("unknown.json", "{\"title\": \"x\"}");
    String broken = file("broken.json", "{\"standard\": \n");

    aims(InputStream.nullInputStream(), "standard", "8.4", "--standard-text", unknown);
    assertThat(err.toString().strip())
        .isEqualTo(
            "aims: "
                + unknown
                + " has the unknown field \"title\"; the fields are standard, language and texts.");
    assertThat(aims(InputStream.nullInputStream(), "standard", "--standard-text", broken))
        .isEqualTo(2);
    assertThat(err.toString())
        .startsWith("aims: " + broken + " is not JSON: ")
        .contains(" at line 2, column ")
        .hasLineCount(1);
  }
}
