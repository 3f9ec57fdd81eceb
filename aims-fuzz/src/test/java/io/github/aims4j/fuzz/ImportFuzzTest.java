// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.ImportException;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The import of registers, and the reader of mappings. */
class ImportFuzzTest {

  private static final Path MAPPING =
      Path.of(
          "../aims-examples/src/main/resources/io/github/aims4j/examples/ministry-ai-register-2024.mapping.json");

  @FuzzTest
  void register(byte[] register) throws IOException {
    RegisterImport registerImport = RegisterImport.of(Mapping.read(MAPPING));
    ImportResult result;
    try {
      result = registerImport.read(new ByteArrayInputStream(register), "register.csv");
    } catch (ImportException e) {
      assertThat(e.getMessage()).isNotBlank();
      return;
    }
    AimsJson json = AimsJson.standard();
    assertThat(json.read(json.write(result.aims()))).isEqualTo(result.aims());
  }

  @FuzzTest
  void mapping(byte[] mapping) throws IOException {
    try {
      assertThat(Mapping.read(new ByteArrayInputStream(mapping), "mapping.json").register())
          .isNotNull();
    } catch (ImportException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
