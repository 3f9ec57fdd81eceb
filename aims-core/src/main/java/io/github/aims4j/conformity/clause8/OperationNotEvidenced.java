// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.ControlImplementation;
import java.util.List;
import java.util.stream.Stream;

/**
 * Controls are claimed as implemented, and nothing on record shows it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.1: documented information to the extent necessary).
 * What is necessary for a single control, a person decides; only that there is nothing at all is a
 * finding.
 */
final class OperationNotEvidenced {

  private static final Check ANY =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.1-04")
          .key("any")
          .finding(
              "Controls are claimed as implemented ({count}), and not one document, piece of evidence or operation record shows it.",
              "Keep documented information that shows that processes are carried out as planned.")
          .build();

  private static final Check OF_CONTROL =
      Check.asking("8.1-04")
          .key("of-control")
          .question(
              "These controls are claimed as implemented, and neither a document nor evidence is linked.",
              "Where can I see that these controls are carried out as planned?")
          .build();

  private OperationNotEvidenced() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("operation-evidenced")
            .asks("Is there documented evidence that controls are carried out?")
            .reads(
                "ControlImplementation.status",
                "ControlImplementation.documents",
                "ControlImplementation.evidence",
                "OperationRecord.date",
                "AimsProcess.evidence")
            .checks(ANY, OF_CONTROL)
            .isForWholeAims(true)
            .build(),
        OperationNotEvidenced::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ControlImplementation> claimed =
        examination.aims().controlImplementations().stream()
            .filter(each -> each.status() == ControlImplementation.Status.IMPLEMENTED)
            .toList();
    if (claimed.isEmpty()) {
      return Outcome.all(ANY.notTriggered(), OF_CONTROL.notTriggered());
    }
    List<? extends Entity<?>> evidence = evidence(claimed, examination);
    if (evidence.isEmpty()) {
      return Outcome.all(
          ANY.contradicted("/controlImplementations").with("count", claimed.size()),
          OF_CONTROL.notTriggered());
    }
    return Outcome.all(
        Stream.concat(
            Stream.of(ANY.supported(evidence)),
            claimed.stream()
                .map(
                    each ->
                        isEvidenced(each)
                            ? OF_CONTROL.supported(each)
                            : OF_CONTROL.silent(each, "/documents"))));
  }

  private static List<? extends Entity<?>> evidence(
      List<ControlImplementation> claimed, Examination examination) {
    return Stream.<Stream<? extends Entity<?>>>of(
            claimed.stream().filter(OperationNotEvidenced::isEvidenced),
            examination.aims().operationRecords().stream()
                .filter(each -> examination.hasHappened(each.date())),
            examination.aims().processes().stream().filter(each -> !each.evidence().isEmpty()))
        .<Entity<?>>flatMap(records -> records)
        .toList();
  }

  private static boolean isEvidenced(ControlImplementation implementation) {
    return !implementation.documents().isEmpty() || !implementation.evidence().isEmpty();
  }
}
