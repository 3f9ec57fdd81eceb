package io.github.aims4j.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The testkit brings no test framework along, and gives the same data on every run. */
class ArchitectureTest {

  private static final JavaClasses TESTKIT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.aims4j.testkit");

  @Test
  void dependsOnTheModelItsJsonAndTheJdkAlone() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "are neither of this library nor of the JDK",
                type ->
                    !type.getPackageName().startsWith("java.")
                        && !type.getPackageName().startsWith("io.github.aims4j")
                        && !type.getPackageName().startsWith("org.jspecify")))
        .because("tests with any framework can use it")
        .check(TESTKIT);
  }

  @Test
  void readsNoClockAndNoSystemProperty() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "depends on when and where it runs",
                call ->
                    call.getTarget().getName().equals("now")
                        || call.getTargetOwner().isEquivalentTo(System.class)))
        .because("what it returns depends on the arguments alone")
        .check(TESTKIT);
  }
}
