// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.stream.Stream;

/**
 * AI systems have suppliers, no process for suppliers is on record, and no supplier passed its last
 * evaluation; or the last evaluation of a supplier failed and nothing followed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.10.3). It asks for a process, not for a document, so
 * silence is a question. An evaluation that states no verdict is silent, too; one that failed and
 * was followed by a corrective action shows that there is a process.
 */
final class SupplierProcessMissing {

  private static final Check PROCESS =
      Check.asking("A.10.3")
          .key("process")
          .question(
              "AI systems have suppliers, and neither a process for suppliers nor a supplier that passed its last evaluation is on record.",
              "How is it ensured that suppliers fit the organization's approach to responsible AI?")
          .build();

  private static final Check FAILED =
      Check.asking("A.10.3")
          .key("failed")
          .question(
              "The last evaluation of these suppliers failed, and no corrective action is on record.",
              "What was asked of these suppliers, and who decided to go on with them?")
          .build();

  private SupplierProcessMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("supplier-process")
            .asks("Is there a process for managing the suppliers of AI systems?")
            .reads(
                "AimsProcess.types",
                "Supplier.evaluations",
                "Review.verdict",
                "Supplier.correctiveActions",
                "AiSystem.suppliers")
            .checks(PROCESS, FAILED)
            .build(),
        SupplierProcessMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Supplier> suppliers = suppliers(examination);
    if (suppliers.isEmpty()) {
      return PROCESS.notTriggered();
    }
    List<Entity<?>> supporting =
        Stream.<Entity<?>>concat(
                examination.aims().processes().stream()
                    .filter(
                        process -> process.types().contains(AimsProcess.Type.SUPPLIER_MANAGEMENT)),
                suppliers.stream().filter(supplier -> supplier.isEvaluated(examination.asOf())))
            .toList();
    return Outcome.all(
        supporting.isEmpty() ? PROCESS.silent("/suppliers") : PROCESS.supported(supporting),
        Outcome.all(suppliers.stream().map(supplier -> failed(supplier, examination))));
  }

  private static List<Supplier> suppliers(Examination examination) {
    return examination
        .aims()
        .aiSystemsInScope()
        .filter(aiSystem -> examination.askedControls().isAskedOf(AnnexControl.A_10_3, aiSystem))
        .flatMap(aiSystem -> aiSystem.suppliers().stream())
        .distinct()
        .flatMap(id -> examination.aims().find(Supplier.class, id).stream())
        .toList();
  }

  private static Outcome failed(Supplier supplier, Examination examination) {
    return supplier.hasFailed(examination.asOf())
        ? FAILED.silent(supplier, "/evaluations")
        : FAILED.notTriggered(supplier);
  }
}
