// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

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

  private static final JavaClasses TESTKIT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aims4j.testkit");

  @Test
  void whatAUserCallsIsPublicAndNothingElse() {
    assertThat(TESTKIT)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("AimsGenerator", "RuleCase", "RuleCaseResult", "SampleAims");
  }

  @Test
  void theModuleKnowsTheModelItsJsonAndNoTestFramework() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("io.github.aims4j..", "java..", "org.jspecify..")
        .because("tests with any framework can use it")
        .check(TESTKIT);
  }

  @Test
  void onlyTheRunnerOfRuleCasesOpensFiles() {
    noClasses()
        .that()
        .haveSimpleNameNotStartingWith("RuleCase")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class)
        .because("samples are resources, and what is generated is in memory")
        .check(TESTKIT);
  }

  @Test
  void nothingReadsTheClockOrTheSystem() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the clock",
                call ->
                    call.getTarget().getName().equals("now")
                        || call.getTargetOwner().isEquivalentTo(System.class)))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("the result depends on the arguments only, and a library prints nothing")
        .check(TESTKIT);
  }
}
