// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.Impact.Affected;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A system is in use, and no assessment since it entered operation or re-evaluation states its
 * impact on individuals and groups, or on societies. A conclusion without impacts does not tell
 * whom it is about.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.5.4 and A.5.5: through the life cycle). When it is
 * assessed again is the organization's decision, so silence is a question. Which dimensions are
 * looked at is guidance of Annex B.
 */
final class ImpactNotAssessedInUse {

  /** What individuals and groups, or societies, are asked about. */
  private record Side(AnnexControl control, Set<Affected> affected, Check inUse) {}

  private static final List<Side> SIDES =
      List.of(
          side(
              AnnexControl.A_5_4,
              EnumSet.of(Affected.INDIVIDUALS, Affected.GROUPS),
              "individuals or groups"),
          side(AnnexControl.A_5_5, EnumSet.of(Affected.SOCIETIES), "societies"));

  /** The dimensions that guidance names for individuals and groups. */
  private static final Set<Impact.Dimension> DIMENSIONS =
      EnumSet.range(Impact.Dimension.FAIRNESS, Impact.Dimension.HUMAN_RIGHTS);

  private static final Check LOOKED_AT =
      Check.guidance("A.5.4")
          .key("dimensions")
          .question(
              "The assessments of these AI systems do not look at every dimension of impact that guidance names: fairness, accountability, transparency, security and privacy, safety and health, finances, accessibility, human rights.",
              "Which dimensions were left out, and why?")
          .build();

  private ImpactNotAssessedInUse() {}

  private static Side side(AnnexControl control, Set<Affected> affected, String whom) {
    return new Side(
        control,
        affected,
        Check.asking(control.id())
            .key(control.id())
            .question(
                "These AI systems are in use, and no assessment performed since they entered operation or re-evaluation states an impact on "
                    + whom
                    + ".",
                "Was the impact on " + whom + " looked at again since then, and with which result?")
            .build());
  }

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("impact-through-life-cycle")
            .asks("Is the impact of each AI system assessed throughout its life cycle?")
            .reads(
                "Impact.dimension",
                "Impact.affected",
                "ImpactAssessment.date",
                "ImpactAssessment.aiSystems",
                "StageChange.toStage",
                "StageChange.date")
            .checks(Stream.concat(SIDES.stream().map(Side::inUse), Stream.of(LOOKED_AT)).toList())
            .build(),
        ImpactNotAssessedInUse::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    List<ImpactAssessment> performed =
        aiSystem.isInOperation()
            ? examination
                .aims()
                .referring(ImpactAssessment.class, aiSystem.id())
                .filter(each -> examination.hasHappened(each.date()))
                .toList()
            : List.of();
    return Outcome.all(
        Outcome.all(SIDES.stream().map(side -> examine(side, aiSystem, performed, examination))),
        examineDimensions(aiSystem, performed, examination));
  }

  private static Outcome examine(
      Side side, AiSystem aiSystem, List<ImpactAssessment> performed, Examination examination) {
    if (!aiSystem.isInOperation()
        || !examination.askedControls().isAskedOf(side.control(), aiSystem)) {
      return side.inUse().notTriggered(aiSystem);
    }
    Optional<PartialDate> entered = lastEntered(aiSystem, examination);
    List<ImpactAssessment> since =
        performed.stream()
            .filter(
                each ->
                    each.impacts().stream()
                        .anyMatch(impact -> side.affected().contains(impact.affected())))
            .filter(
                each -> entered.filter(date -> each.date().orElseThrow().isBefore(date)).isEmpty())
            .toList();
    return since.isEmpty()
        ? side.inUse().silent(aiSystem, "")
        : side.inUse().supported(aiSystem, since);
  }

  /** When a version in use first entered operation, or last entered re-evaluation. */
  private static Optional<PartialDate> lastEntered(AiSystem aiSystem, Examination examination) {
    return SystemVersion.of(aiSystem)
        .filter(version -> version.isInUse(examination))
        .flatMap(
            version ->
                Stream.concat(
                    version
                        .entries(LifeCycleStage.OPERATION_AND_MONITORING)
                        .min(Comparator.comparing(PartialDate::firstDay))
                        .stream(),
                    version.entries(LifeCycleStage.RE_EVALUATION)))
        .filter(date -> date.canBeBy(examination.asOf()))
        .max(Comparator.comparing(PartialDate::firstDay));
  }

  private static Outcome examineDimensions(
      AiSystem aiSystem, List<ImpactAssessment> performed, Examination examination) {
    if (performed.stream().allMatch(each -> each.impacts().isEmpty())
        || !examination.askedControls().isAskedOf(AnnexControl.A_5_4, aiSystem)) {
      return LOOKED_AT.notTriggered(aiSystem);
    }
    Set<Impact.Dimension> missing = EnumSet.copyOf(DIMENSIONS);
    performed.forEach(each -> each.impacts().forEach(impact -> missing.remove(impact.dimension())));
    return missing.isEmpty()
        ? LOOKED_AT.supported(aiSystem, performed)
        : LOOKED_AT.silent(aiSystem, "");
  }
}
