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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * AI systems have suppliers, and neither a process for suppliers nor any evaluation of them is on
 * record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.10.3). It asks for a process, not for a document, so
 * silence is a question.
 */
final class SupplierProcessMissing {

  private static final Check PROCESS =
      Check.asking("A.10.3")
          .question(
              "AI systems have suppliers, and neither a process for suppliers nor an evaluation of one is on record.",
              "How is it ensured that suppliers fit the organization's approach to responsible AI?")
          .build();

  private SupplierProcessMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("supplier-process")
            .asks("Is there a process for the suppliers of AI systems?")
            .reads("AimsProcess.types", "Supplier.evaluations", "AiSystem.suppliers")
            .checks(PROCESS)
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
                suppliers.stream().filter(supplier -> isEvaluated(supplier, examination)))
            .toList();
    return supporting.isEmpty() ? PROCESS.silent("/suppliers") : PROCESS.supported(supporting);
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

  private static boolean isEvaluated(Supplier supplier, Examination examination) {
    return supplier.evaluations().stream()
        .anyMatch(evaluation -> examination.hasHappened(Optional.of(evaluation.date())));
  }
}
