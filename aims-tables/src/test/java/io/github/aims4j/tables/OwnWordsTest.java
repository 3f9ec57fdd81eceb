// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The register that ships is in the project's own words, whatever form it has from others. */
class OwnWordsTest {

  /** Values of one or a few words, such as a stage, are facts of the form; sentences are not. */
  private static final int LONGEST_VALUE = 40;

  @Test
  void noCellOfTheShippedRegisterIsASentenceOfTheFederalInventories() throws IOException {
    Set<String> federal = new HashSet<>();
    cells(FederalCounts.data("2023_consolidated_ai_inventory_raw.csv"), StandardCharsets.UTF_8)
        .forEach(federal::add);
    cells(FederalCounts.data("2024_consolidated_ai_inventory_raw.csv"), StandardCharsets.UTF_8)
        .forEach(federal::add);
    cells(FederalCounts.data("2024_consolidated_ai_inventory_raw_v2.csv"), Traps.CHARSET)
        .forEach(federal::add);
    List<String> shipped =
        cells(Registers.ofTheExamples("ministry-ai-register-2024.csv"), Traps.CHARSET)
            .filter(text -> text.length() > LONGEST_VALUE)
            .toList();

    assertThat(shipped).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(federal);
  }

  /** Returns the cells below the header row, white space and case aside. */
  private static Stream<String> cells(Path data, Charset charset) throws IOException {
    return Kept.rows(data, charset).stream()
        .skip(1)
        .flatMap(List::stream)
        .map(text -> Spaces.collapse(text).toLowerCase(Locale.ROOT));
  }
}
