// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.ImportException;
import io.github.aims4j.tables.ImportResult;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import io.github.aims4j.tables.Table;
import io.github.aims4j.tables.TableWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The import of registers, and the reader of mappings. */
class ImportFuzzTest {

  private static final Path MAPPING =
      Path.of(
          "../aims-examples/src/main/resources/io/github/aims4j/examples/ministry-ai-register-2024.mapping.json");

  private static final Aims EMPTY =
      Aims.builder()
          .organization(Organization.builder().id(Id.of("o")).name("Organization").build())
          .build();

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

  /** Any bytes are a sheet of a workbook, and its texts; the package around them is intact. */
  @FuzzTest
  void workbook(byte[] part) throws IOException {
    for (String name : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
      register(workbook(name, part));
    }
  }

  private static byte[] workbook(String name, byte[] part) throws IOException {
    ByteArrayOutputStream intact = new ByteArrayOutputStream();
    TableWorkbook.of(List.of(Table.risks(EMPTY))).write(intact);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    try (ZipFile in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(intact.toByteArray()))
                .get();
        ZipOutputStream out = new ZipOutputStream(changed)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? part : in.getInputStream(entry).readAllBytes());
        out.closeEntry();
      }
    }
    return changed.toByteArray();
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
