// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystem.Origin;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Resource;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The resources of an AI system, or the people for it, are not documented although the control is
 * claimed as implemented.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.4.2 to A.4.6: documented information). A resource
 * that names no system is there for all of them; one of which nothing but the name is known
 * documents nothing. Of a system that was bought as it is, the resources can be its supplier's, so
 * silence is a question.
 */
final class ResourcesNotDocumented {

  private static final Map<AnnexControl, Resource.Type> TYPES =
      new EnumMap<>(
          Map.of(
              AnnexControl.A_4_3, Resource.Type.DATA,
              AnnexControl.A_4_4, Resource.Type.TOOLING,
              AnnexControl.A_4_5, Resource.Type.COMPUTING));

  private static final Set<Origin> AS_IT_IS = EnumSet.of(Origin.BOUGHT, Origin.EMBEDDED);

  private static final List<DocumentedControl> OF_SYSTEMS =
      List.of(
          ofSystems(
              AnnexControl.A_4_2,
              "no resource",
              "Which resources does each system need in its life cycle?"),
          ofSystems(AnnexControl.A_4_3, "no data resource", "Which data does each system use?"),
          ofSystems(
              AnnexControl.A_4_4,
              "no tooling",
              "With which tools is each system built, run or watched?"),
          ofSystems(
              AnnexControl.A_4_5,
              "no computing resource",
              "On which systems and computing resources does each one run?"));

  private static final DocumentedControl PEOPLE =
      DocumentedControl.ofAims(
          AnnexControl.A_4_6,
          "neither a human resource nor a competence",
          "Record the people and the competence that the AI systems need.",
          "Which people, with which competence, work on the AI systems?");

  private ResourcesNotDocumented() {}

  private static DocumentedControl ofSystems(AnnexControl control, String what, String question) {
    return DocumentedControl.ofSystems(
        control,
        what,
        "Record the resource with a description, or correct the status of the implementation.",
        question);
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("resources-documented")
            .asks("Are the resources of the AI systems documented?")
            .reads(
                "Resource.type",
                "Resource.stages",
                "Resource.aiSystems",
                "Resource.data",
                "Resource.description",
                "AiSystem.origin",
                "ControlImplementation.status")
            .checks(
                Stream.concat(OF_SYSTEMS.stream(), Stream.of(PEOPLE))
                    .map(DocumentedControl::check)
                    .toList())
            .build(),
        ResourcesNotDocumented::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Outcome.all(OF_SYSTEMS.stream().map(control -> examine(control, examination))),
        PEOPLE.examine("/resources", examination, people(examination.aims())));
  }

  private static Outcome examine(DocumentedControl control, Examination examination) {
    OfAll<Resource> ofAll =
        OfAll.of(
            documenting(control, examination.aims().resources().stream())
                .filter(resource -> resource.aiSystems().isEmpty()));
    return Outcome.all(
        examination
            .aims()
            .aiSystemsInScope()
            .map(aiSystem -> examine(control, aiSystem, ofAll, examination)));
  }

  private static Outcome examine(
      DocumentedControl control,
      AiSystem aiSystem,
      OfAll<Resource> ofAll,
      Examination examination) {
    if (!SystemVersion.isUnderWay(aiSystem)) {
      return control.check().notTriggered(aiSystem);
    }
    List<Resource> documenting =
        ofAll.and(
            documenting(control, examination.aims().referring(Resource.class, aiSystem.id())));
    return documenting.isEmpty() && aiSystem.origin().filter(AS_IT_IS::contains).isPresent()
        ? control.ask(aiSystem, examination)
        : control.examine(aiSystem, examination, documenting);
  }

  private static Stream<Resource> documenting(
      DocumentedControl control, Stream<Resource> resources) {
    Resource.Type type = TYPES.get(control.control());
    return resources
        .filter(ResourcesNotDocumented::isDescribed)
        .filter(resource -> type == null || resource.type() == type);
  }

  private static boolean isDescribed(Resource resource) {
    return resource.description().isPresent()
        || resource.data().isPresent()
        || !resource.stages().isEmpty();
  }

  private static List<Entity<?>> people(Aims aims) {
    Predicate<Resource> isHuman = resource -> resource.type() == Resource.Type.HUMAN;
    return Stream.<Entity<?>>concat(
            aims.resources().stream().filter(isHuman.and(ResourcesNotDocumented::isDescribed)),
            aims.competences().stream())
        .toList();
  }
}
