package io.github.aims4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the format shows what the code reads, writes and says. */
class JsonFormatPageTest {

  private static final AimsJson JSON = AimsJson.standard();

  private static String page() throws IOException {
    Path checkout = Path.of(System.getenv().getOrDefault("AIMS4J_CHECKOUT", ".."));
    return Files.readString(checkout.resolve("docs/json-format.md")).replace("\r\n", "\n");
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
}
