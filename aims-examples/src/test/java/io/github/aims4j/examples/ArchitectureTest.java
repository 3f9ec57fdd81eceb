// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module as docs/architecture.md describes it. */
class ArchitectureTest {

  @Test
  void examplesUseWhatUsersHave() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.github.aims4j..", "java..", "org.jspecify..")
        .because("an example shows this library, and no parser or writer beside it")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.aims4j.examples"));
  }

  @Test
  void noPublishedModuleDependsOnTheExamples() throws IOException {
    List<Path> poms;
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      poms =
          modules
              .filter(module -> !module.endsWith("aims-benchmarks"))
              .filter(module -> !module.endsWith("aims-examples"))
              // It is not published, and builds the example for Spark as a user would.
              .filter(module -> !module.endsWith("aims-consumers"))
              .map(module -> module.resolve("pom.xml"))
              .filter(Files::exists)
              .toList();
    }

    assertThat(poms).hasSizeGreaterThan(3);
    for (Path pom : poms) {
      assertThat(Files.readString(pom)).as("%s", pom).doesNotContain("aims-examples");
    }
  }
}
