// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A system is in use, and nothing on record monitors it although the control is claimed as
 * implemented; or repair, update and support are not on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.6: documented information).
 */
final class OperationNotMonitored {

  private static final Set<OperationRecord.Type> OTHER =
      EnumSet.of(
          OperationRecord.Type.REPAIR, OperationRecord.Type.UPDATE, OperationRecord.Type.SUPPORT);

  private static final DocumentedControl MONITORING =
      DocumentedControl.ofSystems(
          AnnexControl.A_6_2_6,
          "neither performed monitoring nor an indicator that has begun",
          "Record how the system is monitored, or correct the status of the implementation.",
          "How are these systems monitored in operation?");

  private static final Check REPAIR_UPDATE_SUPPORT =
      Check.asking("A.6.2.6")
          .key("repair-update-support")
          .question(
              "These AI systems are in use, and repair, update and support of them are not all on record.",
              "How are these systems repaired and updated, and who supports their users?")
          .build();

  private OperationNotMonitored() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("operation-elements")
            .asks("Is each AI system in use monitored, repaired, updated and supported?")
            .reads(
                "OperationRecord.type",
                "OperationRecord.aiSystem",
                "OperationRecord.date",
                "OperationRecord.frequency",
                "Indicator.aiSystems",
                "Indicator.start",
                "ControlImplementation.status")
            .checks(MONITORING.check(), REPAIR_UPDATE_SUPPORT)
            .build(),
        OperationNotMonitored::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    if (!aiSystem.isInOperation()
        || !examination.askedControls().isAskedOf(AnnexControl.A_6_2_6, aiSystem)) {
      return Outcome.all(
          MONITORING.check().notTriggered(aiSystem), REPAIR_UPDATE_SUPPORT.notTriggered(aiSystem));
    }
    List<OperationRecord> activities =
        examination.aims().referring(OperationRecord.class, aiSystem.id()).toList();
    List<OperationRecord> performed =
        activities.stream().filter(each -> isPerformed(each, examination)).toList();
    List<Entity<?>> monitoring = monitoring(aiSystem, performed, examination);
    return Outcome.all(
        monitoring.isEmpty() && activities.stream().anyMatch(OperationNotMonitored::isRegular)
            ? MONITORING.ask(aiSystem, examination)
            : MONITORING.examine(aiSystem, examination, monitoring),
        examineOther(aiSystem, performed));
  }

  /** What is performed regularly may have begun before the date on which it was performed. */
  private static boolean isRegular(OperationRecord activity) {
    return activity.type() == OperationRecord.Type.MONITORING && activity.frequency().isPresent();
  }

  /** A date to come shows no performance by the day. */
  private static boolean isPerformed(OperationRecord activity, Examination examination) {
    return activity.date().isPresent()
        ? examination.hasHappened(activity.date())
        : activity.frequency().isPresent();
  }

  private static List<Entity<?>> monitoring(
      AiSystem aiSystem, List<OperationRecord> performed, Examination examination) {
    return Stream.<Entity<?>>concat(
            performed.stream().filter(each -> each.type() == OperationRecord.Type.MONITORING),
            examination
                .aims()
                .referring(Indicator.class, aiSystem.id())
                .filter(indicator -> examination.hasBegun(indicator.start())))
        .toList();
  }

  private static Outcome examineOther(AiSystem aiSystem, List<OperationRecord> performed) {
    List<OperationRecord> other =
        performed.stream().filter(each -> OTHER.contains(each.type())).toList();
    Set<OperationRecord.Type> types =
        other.stream().map(OperationRecord::type).collect(Collectors.toSet());
    return types.containsAll(OTHER)
        ? REPAIR_UPDATE_SUPPORT.supported(aiSystem, other)
        : REPAIR_UPDATE_SUPPORT.silent(aiSystem, "");
  }
}
