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
    List<Resource> ofAll =
        examination.aims().resources().stream()
            .filter(resource -> resource.aiSystems().isEmpty())
            .filter(ResourcesNotDocumented::isDescribed)
            .toList();
    Stream<Outcome> ofSystems =
        examination
            .aims()
            .aiSystemsInScope()
            .map(aiSystem -> examine(aiSystem, ofAll, examination));
    return Outcome.all(
        Stream.concat(
            ofSystems,
            Stream.of(PEOPLE.examine("/resources", examination, people(examination.aims())))));
  }

  private static Outcome examine(AiSystem aiSystem, List<Resource> ofAll, Examination examination) {
    if (!SystemVersion.isUnderWay(aiSystem)) {
      return Outcome.all(OF_SYSTEMS.stream().map(each -> each.check().notTriggered(aiSystem)));
    }
    List<Resource> resources =
        Stream.concat(
                examination
                    .aims()
                    .referring(Resource.class, aiSystem.id())
                    .filter(ResourcesNotDocumented::isDescribed),
                ofAll.stream())
            .toList();
    return Outcome.all(
        OF_SYSTEMS.stream().map(each -> examine(each, aiSystem, resources, examination)));
  }

  private static Outcome examine(
      DocumentedControl control,
      AiSystem aiSystem,
      List<Resource> resources,
      Examination examination) {
    Resource.Type type = TYPES.get(control.control());
    List<Resource> documenting =
        resources.stream().filter(each -> type == null || each.type() == type).toList();
    return documenting.isEmpty() && aiSystem.origin().filter(AS_IT_IS::contains).isPresent()
        ? control.ask(aiSystem, examination)
        : control.examine(aiSystem, examination, documenting);
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
