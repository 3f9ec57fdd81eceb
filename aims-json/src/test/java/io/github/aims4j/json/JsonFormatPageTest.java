// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.aims4j.Aims;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.fixtures.DocsPage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the format shows what the code reads, writes and says. */
class JsonFormatPageTest {

  private static final AimsJson JSON = AimsJson.standard();

  private static String page() throws IOException {
    return DocsPage.of("docs/json-format.md").text();
  }

  private static String block(String language) throws IOException {
    Pattern fence =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    Matcher block = fence.matcher(page());
    assertThat(block.find()).as("a block of %s", language).isTrue();
    return block.group(1);
  }

  @Test
  void theExampleIsWrittenAsShown() throws IOException {
    Aims aims = JSON.read(block("json"));

    assertThat(JSON.pretty().writeString(aims)).isEqualTo(block("json"));
    assertThat(aims.aiSystems().get(0).nextReevaluation())
        .contains(PartialDate.parse("2026-06 [summer 2026]"));
  }

  @Test
  void theReportIsOneOfTheExample() throws IOException {
    ConformityReport whole =
        RuleSet.builtIn().assess(JSON.read(block("json")), LocalDate.of(2026, 9, 30));
    Finding finding = only(whole.findings(), each -> each.rule().equals("overdue-by-own-plan"));
    OpenQuestion question =
        only(whole.questions(), each -> each.rule().equals("impact-assessment-missing"));
    ConformityReport shortened =
        whole.toBuilder()
            .findings(List.of(finding))
            .questions(List.of(question))
            .obligations(List.of(whole.status(question.criteria().get(0)).orElseThrow()))
            .controls(List.of())
            .tallies(List.of(whole.tally(question.rule()).orElseThrow()))
            .build();
    String shown = new String(JSON.pretty().writeReport(shortened), UTF_8);

    DocsPage.of("docs/json-format.md").holdsCode("report", "json", shown);
    assertThat(JSON.readReport(shown.getBytes(UTF_8))).isEqualTo(shortened);
  }

  private static <T> T only(List<T> all, Predicate<T> isMeant) {
    return all.stream().filter(isMeant).findFirst().orElseThrow();
  }

  @Test
  void theProblemIsReportedAsShown() throws IOException {
    String spoiled = block("json").replace("\"owner\": \"jo\"", "\"owner\": \"jo adler\"");

    assertThat(Refusal.problemsOf(spoiled))
        .containsExactly("json-illegal-id " + block("text").strip());
  }

  @Test
  void theLimitsAreThoseOfTheCode() throws IOException {
    JsonLimits limits = JsonLimits.standard();

    assertThat(page().replace('\n', ' '))
        .contains(
            String.format(
                Locale.ROOT,
                "%d MiB, %d levels, texts of %,d characters, numbers of %d and names of %,d.",
                limits.documentBytes() / (1024 * 1024),
                limits.depth(),
                limits.stringLength(),
                limits.numberLength(),
                limits.nameLength()))
        .contains(String.format(Locale.ROOT, "up to %,d, each", Problems.MAX));
  }

  @Test
  void theFieldsOfTheRootAreOnThePage() throws IOException {
    String page = page();

    assertThat(AimsReader.INSTANCE.fieldNames())
        .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
  }

  @Test
  void theSchemaAndTheReaderDifferAsShown() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AimsJson.schema());
    Matcher row =
        Pattern.compile(
                "^\\| `(\".*)` \\| (accepts|rejects) \\| (accepts|rejects) \\|", Pattern.MULTILINE)
            .matcher(page());

    int rows = 0;
    for (; row.find(); rows++) {
      String document = Refusal.document(row.group(1));
      assertThat(schema.validate(document, InputFormat.JSON).isEmpty())
          .as("the schema accepts %s", row.group(1))
          .isEqualTo(row.group(2).equals("accepts"));
      assertThat(isRead(document))
          .as("the reader accepts %s", row.group(1))
          .isEqualTo(row.group(3).equals("accepts"));
    }
    assertThat(rows).isGreaterThan(8);
  }

  private static boolean isRead(String document) {
    try {
      JSON.read(document);
      return true;
    } catch (AimsJsonException e) {
      return false;
    }
  }
}
