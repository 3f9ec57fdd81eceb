// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

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
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.fixtures.ModelType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house as docs/architecture.md draws it. */
class ArchitectureTest {

  private static final String ROOT = "io.github.aims4j";

  private static final String AGGREGATE = "aims";
  private static final String CLAUSE_LAYER = "clauses";

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

  /** They list no types: a list of all kinds in the ground floor would be a circle. */
  private static final Class<?>[] SHARED = {
    Entity.class, Entity.Builder.class, Extensible.class, Extensible.Builder.class
  };

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** From the ground up; the clause packages and certification are one layer. */
  private static final Layers LAYERS =
      new Layers(
          List.of(
              "internal",
              "base",
              "standard",
              "finding",
              "transition",
              CLAUSE_LAYER,
              AGGREGATE,
              "agenda",
              "conformity",
              "diff",
              "asof",
              "crosswalk",
              "pdca",
              "readiness",
              "portfolio"),
          ArchitectureTest::layer);

  private static String layer(JavaClass type) {
    if (type.getPackageName().equals(ROOT)) {
      return AGGREGATE;
    }
    if (!type.getPackageName().startsWith(ROOT + ".")) {
      return Layers.OUTSIDE;
    }
    String path = type.getPackageName().substring(ROOT.length() + 1);
    // A hidden package belongs to the layer that it lies in.
    String name = path.replaceFirst("\\..*", "");
    return CLAUSES.contains(name) ? CLAUSE_LAYER : name;
  }

  @Test
  void eachLayerKnowsOnlyThoseBelowIt() {
    assertThat(LAYERS.violations(CORE)).isEmpty();
  }

  @Test
  void everyPackageIsInALayer() {
    classes()
        .should(have(DescribedPredicate.describe("a layer", type -> LAYERS.contain(layer(type)))))
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
                        && layer(type).equals(CLAUSE_LAYER)
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
  void theRootPackageContainsTheAggregateOnly() {
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
  void everyPublicAbstractTypeIsSealedButWhatAllRecordsShare() {
    classes()
        .that()
        .arePublic()
        .and()
        .haveModifier(JavaModifier.ABSTRACT)
        .and()
        .areNotAnnotations()
        .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(SHARED)))
        .should(
            have(DescribedPredicate.describe("a permits list", type -> type.reflect().isSealed())))
        .because("a new accessor on a sealed type breaks nobody")
        .check(CORE);
  }

  @Test
  void onlySealedTypesImplementWhatAllRecordsShare() {
    classes()
        .that()
        .areAssignableTo(Extensible.class)
        .and()
        .doNotHaveSimpleName("Extensible")
        .and()
        .doNotHaveSimpleName("Entity")
        .and()
        .doNotHaveModifier(JavaModifier.FINAL)
        .should(
            have(DescribedPredicate.describe("a permits list", type -> type.reflect().isSealed())))
        .because("Entity and Extensible say that only this library implements them")
        .check(CORE);
  }

  @Test
  void everyExtensibleTypeIsReachableFromTheAggregate() {
    Set<String> reached =
        ModelType.all().stream().map(type -> type.type().getName()).collect(Collectors.toSet());

    assertThat(CORE.stream())
        .filteredOn(type -> type.isAssignableTo(Extensible.class) && !type.isInterface())
        .filteredOn(type -> !type.getSimpleName().startsWith("Immutable"))
        .extracting(JavaClass::getName)
        .containsExactlyInAnyOrderElementsOf(reached);
  }
}
