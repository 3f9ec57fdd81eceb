// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The module as docs/architecture.md describes it. */
class ArchitectureTest {

  private static final JavaClasses REPORT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aims4j.report");

  @Test
  void whatAUserCallsIsTheReportsAndNothingElse() {
    assertThat(REPORT)
        .filteredOn(type -> type.getPackageName().equals("io.github.aims4j.report"))
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("HtmlReport", "PortfolioReport");
  }

  @Test
  void theModuleKnowsTheCoreAndTheRuntimeOfTemplatesOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.github.aims4j..", "gg.jte..", "java..", "org.jspecify..")
        .andShould()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "io.github.aims4j.json..", "io.github.aims4j.tables..", "io.github.aims4j.cli..")
        .check(REPORT);
  }

  @Test
  void whatAPageShowsDoesNotKnowHowItIsRendered() {
    noClasses()
        .that()
        .resideInAPackage("..view..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..templates..", "gg.jte..")
        .check(REPORT);
  }

  @Test
  void theDayIsAnArgument() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(REPORT);
  }
}
