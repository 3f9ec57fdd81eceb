// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json.jackson3;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.aims4j.Aims;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.tables.Mapping;
import io.github.aims4j.tables.RegisterImport;
import io.github.aims4j.testkit.SampleAims;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both Jacksons in one program: they write the same bytes, and ours needs Jackson 3 only. */
class SideBySideTest {

  private static final AimsJson JACKSON_3 = AimsJson.standard();
  private static final io.github.aims4j.json.AimsJson JACKSON_2 =
      io.github.aims4j.json.AimsJson.standard();

  static List<Aims> samples() {
    return List.of(Samples.aims(), SampleAims.harbourBank(), SampleAims.kestrelArchitects());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesTheSamplesAsJackson2Does(Aims aims) {
    assertSameBytes(aims);
  }

  @ParameterizedTest
  @CsvSource({
    "us-federal-2023, 2023_consolidated_ai_inventory_raw.csv",
    "us-federal-2024-v1, 2024_consolidated_ai_inventory_raw.csv",
    "us-federal-2024-v2, 2024_consolidated_ai_inventory_raw_v2.csv"
  })
  void writesTheFederalInventoriesAsJackson2Does(String mapping, String file) throws IOException {
    Path data = SharedData.path("us-federal-ai-inventory/" + file);

    assertSameBytes(RegisterImport.of(Mapping.shipped(mapping)).read(data).aims());
  }

  private static void assertSameBytes(Aims aims) {
    byte[] compact = JACKSON_2.write(aims);
    byte[] pretty = JACKSON_2.pretty().write(aims);

    assertThat(JACKSON_3.write(aims)).isEqualTo(compact);
    assertThat(JACKSON_3.pretty().write(aims)).isEqualTo(pretty);
    assertThat(JACKSON_3.read(compact)).isEqualTo(aims);
    assertThat(JACKSON_3.read(pretty)).isEqualTo(aims);
  }

  @Test
  void hasTheSchemaOfJackson2() {
    assertThat(AimsJson.schema()).isEqualTo(io.github.aims4j.json.AimsJson.schema());
  }

  @Test
  void dependsOnNothingOfJackson2() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "io.github.aims4j.json")
        .because("a program with Jackson 3 need not have Jackson 2")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.aims4j.json.jackson3"));
  }

  /** The modules of both, in one layer. */
  @Test
  void standsBesideJackson2OnOneModulePath() throws ReflectiveOperationException {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration modules =
        boot.configuration()
            .resolveAndBind(
                ModuleFinder.of(modulePath()),
                ModuleFinder.of(),
                Set.of("io.github.aims4j.json", "io.github.aims4j.json.jackson3"));
    ModuleLayer layer =
        boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());

    byte[] written = writtenBy(layer, "io.github.aims4j.json");

    assertThat(written).asString(UTF_8).contains("\"id\":\"o\"");
    assertThat(writtenBy(layer, "io.github.aims4j.json.jackson3")).isEqualTo(written);
  }

  private static Path[] modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .filter(entry -> entry.matches(".*\\b(aims-(core|json)|jackson-|slf4j-api).*"))
        .map(Path::of)
        .toArray(Path[]::new);
  }

  private static byte[] writtenBy(ModuleLayer layer, String module)
      throws ReflectiveOperationException {
    Class<?> type = layer.findLoader(module).loadClass(module + ".AimsJson");
    assertThat(type.getModule().getName()).isEqualTo(module);
    Object json = type.getMethod("standard").invoke(null);
    Object aims =
        type.getMethod("read", String.class)
            .invoke(json, "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}");
    return (byte[]) type.getMethod("write", aims.getClass().getSuperclass()).invoke(json, aims);
  }
}
