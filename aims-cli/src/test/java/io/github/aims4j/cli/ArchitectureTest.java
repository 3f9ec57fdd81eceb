// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The module as docs/architecture.md describes it. */
class ArchitectureTest {

  private static final JavaClasses CLI =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aims4j.cli");

  /** What changes files. */
  private static final Set<String> CHANGES =
      Set.of("copy", "move", "delete", "deleteIfExists", "createTempFile");

  @Test
  void whatOtherProgramsCallIsPublicAndNothingElse() {
    assertThat(CLI)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("AimsCommand", "ImportSummary", "Main", "ReportText");
  }

  @Test
  void onlyMainKnowsTheProcess() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("a command prints where its caller says, and ends no process")
        .check(CLI);
  }

  @Test
  void filesChangeInOnePlace() {
    noClasses()
        .that()
        .doNotHaveSimpleName("StagedFile")
        .and()
        .doNotHaveSimpleName("TemporaryFiles")
        .and()
        .doNotHaveSimpleName("ExportFolder")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "changes a file",
                (JavaCall<?> call) ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && (CHANGES.contains(call.getName())
                            || call.getName().startsWith("write")
                            || call.getName().startsWith("set"))))
        .because(
            "whatever is written is written beside its target and moved, and only a folder that"
                + " was exported before loses files")
        .check(CLI);
  }

  @Test
  void onlyCommandsAndTheirOptionsDependOnTheArgumentParser() {
    noClasses()
        .that()
        .haveNameNotMatching(".*(Command|Options?)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("what a command does can be called without a command line")
        .check(CLI);
  }

  @Test
  void nothingReadsTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the clock",
                call ->
                    call.getTarget().getName().equals("now")
                        || call.getTarget().getName().equals("currentTimeMillis")
                        || call.getTarget().getName().equals("nanoTime")))
        .because("time is an argument")
        .check(CLI);
  }
}
