// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.operation.AiSystem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cell that gets lost is found, whatever the other cells of its row say. */
class KeptTest {

  private static final String ROW = "No,No,In use,2024-02-01,2024-02-01,No,No\n";

  @TempDir private Path folder = Path.of("");

  private List<String> lostAfter(UnaryOperator<AiSystem> change) throws IOException {
    ImportResult result = SmallRegister.rows(folder, ROW);
    AiSystem system = result.aims().aiSystems().get(0);
    ImportResult changed =
        new ImportResult(
            result.aims().with(change.apply(system)),
            result.issues(),
            new ImportResult.Counts("aiSystems", result.rows(), 0, result.rows(), 0, 0));
    return Kept.lostCells(
        folder.resolve("data.csv"), SmallRegister.mapping(SmallRegister.MAPPING), changed);
  }

  @Test
  void nothingIsLostByTheImport() throws IOException {
    assertThat(lostAfter(UnaryOperator.identity())).isEmpty();
  }

  @Test
  void findsEachOfSeveralCellsWithOneText() throws IOException {
    assertThat(lostAfter(system -> without("x-unit", system)))
        .containsExactly("row 1, column 2: No");
    assertThat(lostAfter(system -> without("x-note-6", system)))
        .containsExactly("row 1, column 6: No");
    assertThat(lostAfter(system -> without("x-note-7", system)))
        .containsExactly("row 1, column 7: No");
    assertThat(lostAfter(system -> system.toBuilder().name("Yes").build()))
        .containsExactly("row 1, column 1: No");
  }

  @Test
  void findsEachOfTwoDatesWithOneText() throws IOException {
    assertThat(
            lostAfter(
                system ->
                    system.toBuilder()
                        .versions(
                            List.of(
                                system.versions().get(0).toBuilder()
                                    .history(system.versions().get(0).history().subList(1, 2))
                                    .build()))
                        .build()))
        .containsExactly("row 1, column 5: 2024-02-01");
  }

  @Test
  void findsATextInThePlaceOfAnother() throws IOException {
    assertThat(
            lostAfter(
                system ->
                    system.toBuilder()
                        .extensions(without("x-unit", system).extensions())
                        .purpose("No")
                        .build()))
        .containsExactly("row 1, column 2: No");
  }

  private static AiSystem without(String extension, AiSystem system) {
    List<Extension.Field> others =
        StreamSupport.stream(system.extensions().spliterator(), false)
            .filter(field -> !field.name().equals(extension))
            .toList();
    return system.toBuilder().extensions(Extensions.of(others)).build();
  }
}
