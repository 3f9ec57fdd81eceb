package io.github.aims4j;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as docs/architecture.md draws it. */
class ArchitectureTest {

  private static final String ROOT = "io.github.aims4j";

  /** From the ground up; the clause packages and certification are one layer. */
  private static final List<String> LAYERS =
      List.of("base", "standard", "finding", "transition", "clauses", "aims", "conformity", "pdca");

  private static final List<String> CLAUSES =
      List.of(
          "context",
          "leadership",
          "planning",
          "support",
          "operation",
          "evaluation",
          "improvement",
          "certification");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String layer(JavaClass type) {
    if (type.getPackageName().equals(ROOT)) {
      return "aims";
    }
    String name = type.getPackageName().substring(ROOT.length() + 1);
    return CLAUSES.contains(name) ? "clauses" : name;
  }

  private static DescribedPredicate<JavaClass> inLayerAbove(String layer) {
    return DescribedPredicate.describe(
        "are in a layer above " + layer,
        type ->
            type.getPackageName().startsWith(ROOT)
                && LAYERS.indexOf(layer(type)) > LAYERS.indexOf(layer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base",
        "standard",
        "finding",
        "transition",
        "clauses",
        "aims",
        "conformity",
        "pdca"
      })
  void eachLayerKnowsOnlyThoseBelowIt(String layer) {
    noClasses()
        .that(DescribedPredicate.describe("are in " + layer, type -> layer(type).equals(layer)))
        .should()
        .dependOnClassesThat(inLayerAbove(layer))
        .because("the packages are the standard's table of contents, from the ground up")
        .check(CORE);
  }

  @Test
  void everyPackageIsInALayer() {
    classes()
        .should(
            have(
                DescribedPredicate.describe(
                    "a layer",
                    type -> LAYERS.contains(layer(type)) || layer(type).equals("internal"))))
        .because("a package that no layer names escapes the rules")
        .check(CORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "context",
        "leadership",
        "planning",
        "support",
        "operation",
        "evaluation",
        "improvement",
        "certification"
      })
  void clausePackagesKnowEachOtherByIdOnly(String clause) {
    String own = ROOT + "." + clause;
    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .accessClassesThat(
            DescribedPredicate.describe(
                "are of another clause",
                type ->
                    type.getPackageName().startsWith(ROOT)
                        && layer(type).equals("clauses")
                        && !type.getPackageName().equals(own)))
        .because("clause packages refer to each other through typed ids")
        .check(CORE);
  }

  @Test
  void generatedClassesNameNothingThatConsumersDoNotHave() {
    noClasses()
        .that()
        .haveSimpleNameStartingWith("Immutable")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.immutables..")
        .because("a consumer's compiler warns of an annotation whose class it cannot find")
        .check(CORE);
  }

  @Test
  void thereAreNoCycles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(layer(type))
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "layers";
              }
            })
        .should()
        .beFreeOfCycles()
        .because("a cycle makes two packages one")
        .check(CORE);
  }

  @Test
  void theRootPackageHoldsTheAggregateAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .haveSimpleName("Aims")
        .because("the root is where a reader starts")
        .check(CORE);
  }

  @Test
  void theCoreKnowsNoJsonAndDoesNoInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml..",
            "tools.jackson..",
            "java.io..",
            "java.nio..",
            "java.net..",
            "java.lang.reflect..")
        .because("JSON is the matter of aims-json, and the core does no I/O and no reflection")
        .check(CORE);
  }

  @Test
  void theCoreReadsNoClock() {
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
        .check(CORE);
  }

  @Test
  void everyPublicAbstractTypeIsSealed() {
    classes()
        .that()
        .arePublic()
        .and()
        .haveModifier(JavaModifier.ABSTRACT)
        .and()
        .areNotAnnotations()
        .should(
            have(DescribedPredicate.describe("a permits list", type -> type.reflect().isSealed())))
        .because("a new accessor on a sealed type breaks nobody")
        .check(CORE);
  }
}
