// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The module as docs/architecture.md describes it. */
class ArchitectureTest {

  private static final JavaClasses TABLES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aims4j.tables");

  @Test
  void whatAUserCallsIsPublicAndNothingElse() {
    assertThat(TABLES)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "ImportException",
            "ImportIssue",
            "ImportLimits",
            "ImportResult",
            "IssuesCsv",
            "Mapping",
            "RegisterComparison",
            "RegisterImport",
            "SystemKey",
            "Table",
            "TableWorkbook");
  }

  @Test
  void everyPublicAbstractTypeIsSealed() {
    classes()
        .that()
        .arePublic()
        .and()
        .haveModifier(JavaModifier.ABSTRACT)
        .should(
            have(DescribedPredicate.describe("a permits list", type -> type.reflect().isSealed())))
        .because("a new accessor on a sealed type breaks nobody")
        .check(TABLES);
  }

  @Test
  void theModuleKnowsNoOtherThanTheCoreAndItsJson() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of another module than the core and its JSON",
                type ->
                    type.getPackageName().startsWith("io.github.aims4j.cli")
                        || type.getPackageName().startsWith("io.github.aims4j.examples")
                        || type.getPackageName().startsWith("picocli")))
        .because("whoever imports tables needs no command line")
        .check(TABLES);
  }

  @Test
  void filesBelongToTheCaller() {
    noClasses()
        .that()
        .doNotHaveSimpleName("RegisterImport")
        .and()
        .doNotHaveSimpleName("Mapping")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class)
        .because("a table comes from a stream and goes to one; only two methods open a file")
        .check(TABLES);
  }

  @Test
  void nothingReadsTheClockOrTheConsole() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the clock",
                call ->
                    call.getTarget().getName().equals("now")
                        || call.getTarget().getName().equals("currentTimeMillis")
                        || call.getTarget().getName().equals("nanoTime")))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .because("time is an argument, and a library prints nothing")
        .check(TABLES);
  }
}
