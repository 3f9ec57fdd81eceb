// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

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

  private static final String ROOT = "io.github.aims4j.exchange";

  private static final JavaClasses EXCHANGE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void whatAUserCallsIsPublicAndNothingElse() {
    assertThat(EXCHANGE)
        .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filteredOn(JavaClass::isTopLevelClass)
        .filteredOn(type -> !type.getPackageName().endsWith(".internal"))
        .extracting(type -> type.getName().substring(ROOT.length() + 1))
        .containsExactlyInAnyOrder(
            "ExchangeException",
            "ExchangeIssue",
            "ExchangeResult",
            "Loss",
            "Losses",
            "cyclonedx.CycloneDxExport",
            "cyclonedx.CycloneDxImport",
            "cyclonedx.CycloneDxVersion",
            "ledger.CanonicalAims",
            "ledger.Ledger",
            "ledger.LedgerEntry",
            "ledger.LedgerHead",
            "ledger.LedgerKeys",
            "ledger.LedgerProblem",
            "ledger.LedgerSigner",
            "ledger.LedgerVersions",
            "ledger.TimestampAuthority",
            "oscal.OscalExport",
            "oscal.OscalImport",
            "oscal.OscalPackage",
            "oscal.OscalVersion");
  }

  @Test
  void noFormatKnowsAnother() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".cyclonedx")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".oscal")
        .because("each format stands by itself on what all share")
        .check(EXCHANGE);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".oscal")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".cyclonedx")
        .because("each format stands by itself on what all share")
        .check(EXCHANGE);
  }

  @Test
  void filesBelongToTheCaller() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class)
        .because("a document comes from a stream or bytes and goes to them")
        .check(EXCHANGE);
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
                        || call.getTarget().getName().equals("nanoTime")
                        || call.getTarget().getName().equals("randomUUID")))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .because(
            "time is an argument, the same records give the same bytes, and a library prints nothing")
        .check(EXCHANGE);
  }
}
