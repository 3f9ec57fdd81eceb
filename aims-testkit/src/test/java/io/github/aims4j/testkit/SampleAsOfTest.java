// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.asof.AsOfNote;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What Harbour Bank was at the end of 2025. {@code -Daims4j.golden=write} rewrites the account, for
 * review in git.
 */
class SampleAsOfTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/io/github/aims4j/testkit/harbour-bank-as-of-2025.txt");
  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
  private static final AimsAsOf THEN =
      AimsAsOf.of(SampleAims.harbourBank(), DAY, AimsJson.standard().recordForm());

  private static String account(AsOfAccount account) {
    return Stream.of(
            section("left out", account.leftOut()),
            section("wound back", account.woundBack()),
            section("not datable", account.notDatable()),
            Stream.of("# attributes without a date"),
            account.undatedAttributes().stream()
                .map(
                    each ->
                        "%s: %s in %s records"
                            .formatted(each.kind().term(), each.attributes(), each.records())))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> section(String title, List<AsOfNote> notes) {
    return Stream.concat(Stream.of("# " + title), notes.stream().map(AsOfNote::toString));
  }

  @Test
  void theAccountNamesWhatIsLeftOutWoundBackAndNotDatable() throws IOException {
    String account = account(THEN.account());
    if (System.getProperty("aims4j.golden", "").equals("write")) {
      Files.writeString(GOLDEN, account);
    }

    assertThat(account).isEqualTo(Files.readString(GOLDEN));
  }
}
