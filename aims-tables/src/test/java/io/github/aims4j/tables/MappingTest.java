// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

  @Test
  void shipsByName() {
    assertThat(Mapping.shippedNames())
        .containsExactly(
            "us-federal-2023",
            "us-federal-2024-v1",
            "us-federal-2024-v2",
            "darr",
            "soa",
            "risks",
            "systems",
            "documents");
    assertThat(Mapping.shippedNames().subList(0, 3))
        .extracting(name -> Mapping.shipped(name).organization().orElseThrow().id().value())
        .containsOnly("us-federal-agencies");
    assertThat(Mapping.shippedNames().subList(4, 8))
        .extracting(name -> Mapping.shipped(name).records())
        .containsExactly("statementOfApplicability", "risks", "aiSystems", "documents");
  }

  @Test
  void namesThoseThatShip() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mapping.shipped("us-federal-2022"))
        .withMessage(
            "There is no included mapping \"us-federal-2022\"; the included mappings are"
                + " us-federal-2023, us-federal-2024-v1, us-federal-2024-v2, darr, soa, risks,"
                + " systems, documents.");
  }

  @Test
  void refusesWhatIsTooLarge() {
    ByteArrayInputStream document = new ByteArrayInputStream(new byte[1024 * 1024 + 1]);

    assertThatExceptionOfType(ImportException.class)
        .isThrownBy(() -> Mapping.read(document, "m.json"))
        .withMessage(
            "The mapping m.json is too large: it has more than 1048576 bytes, the maximum.");
  }

  @Test
  void reportsAMissingFile(@TempDir Path folder) {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Mapping.read(folder.resolve("none.json")));
  }

  @Test
  void returnsRegisterAndOrganization() throws IOException {
    Mapping mapping = SmallRegister.mapping(SmallRegister.MAPPING);

    assertThat(mapping.register().orElseThrow().title()).isEqualTo("Small register");
    assertThat(mapping.organization().orElseThrow().name()).isEqualTo("Small organization");
  }
}
