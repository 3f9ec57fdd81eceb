// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * No data resource of a system states how its data were acquired, which quality they must have, or
 * how they are prepared, although the control is claimed as implemented; or one of several does
 * not.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.7.3, A.7.4 and A.7.6: documented information). A
 * system that was bought as it is is not asked, unless the statement of applicability names it. A
 * resource that names no system is one of all.
 */
final class DataDetailsMissing {

  /** One control, the question about single data resources, and what states it. */
  private record Detail(
      DocumentedControl control, Check ofResource, String path, Predicate<DataDetails> isStated) {}

  private static final List<Detail> DETAILS =
      List.of(
          detail(
              AnnexControl.A_7_3,
              "acquisition",
              "How were these data acquired and selected?",
              "/data/acquisition",
              data -> data.acquisition().isPresent()),
          detail(
              AnnexControl.A_7_4,
              "quality requirements",
              "Which quality must these data have, and do they?",
              "/data/qualityRequirements",
              data -> !data.qualityRequirements().isEmpty()),
          detail(
              AnnexControl.A_7_6,
              "criteria and methods of preparation",
              "By which criteria and methods are these data prepared?",
              "/data/preparationMethods",
              data ->
                  !data.preparationCriteria().isEmpty() && !data.preparationMethods().isEmpty()));

  private DataDetailsMissing() {}

  private static Detail detail(
      AnnexControl control,
      String what,
      String question,
      String path,
      Predicate<DataDetails> isStated) {
    return new Detail(
        DocumentedControl.ofSystems(
            control,
            "no data resource with its " + what,
            "Record the " + what + ", or correct the status of the implementation.",
            question),
        Check.asking(control.id())
            .key(control.id() + "-of-resource")
            .question("These data resources are on record without their " + what + ".", question)
            .build(),
        path,
        isStated);
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("data-details")
            .asks(
                "Are the acquisition, quality and preparation of the data for each AI system documented?")
            .reads(
                "DataDetails.acquisition",
                "DataDetails.qualityRequirements",
                "DataDetails.preparationCriteria",
                "DataDetails.preparationMethods",
                "Resource.aiSystems",
                "AiSystem.origin",
                "ControlImplementation.status")
            .checks(
                DETAILS.stream()
                    .flatMap(each -> Stream.of(each.control().check(), each.ofResource()))
                    .toList())
            .build(),
        DataDetailsMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(DETAILS.stream().map(each -> examine(each, examination)));
  }

  /** Single resources are asked about where a resource of their system states the detail. */
  private static Outcome examine(Detail detail, Examination examination) {
    OfAll<Resource> ofAll =
        OfAll.of(
            data(examination.aims().resources().stream())
                .filter(resource -> resource.aiSystems().isEmpty())
                .filter(resource -> states(resource, detail)));
    Set<Id<AiSystem>> askedOf = new HashSet<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (AiSystem aiSystem : examination.aims().aiSystemsInScope().toList()) {
      Outcome ofSystem = examine(detail, aiSystem, ofAll, examination);
      outcomes.add(ofSystem);
      if (ofSystem instanceof Outcome.Supported) {
        askedOf.add(aiSystem.id());
      }
    }
    data(examination.aims().resources().stream())
        .filter(resource -> isOfOne(resource, askedOf))
        .map(resource -> examine(detail, resource))
        .forEach(outcomes::add);
    return Outcome.all(outcomes.stream());
  }

  private static Stream<Resource> data(Stream<Resource> resources) {
    return resources.filter(resource -> resource.type() == Resource.Type.DATA);
  }

  private static Outcome examine(
      Detail detail, AiSystem aiSystem, OfAll<Resource> ofAll, Examination examination) {
    if (!SystemVersion.isUnderWay(aiSystem)) {
      return detail.control().check().notTriggered(aiSystem);
    }
    List<Resource> stating =
        ofAll.and(
            data(examination.aims().referring(Resource.class, aiSystem.id()))
                .filter(resource -> states(resource, detail)));
    return detail.control().examine(aiSystem, examination, stating);
  }

  private static boolean isOfOne(Resource resource, Set<Id<AiSystem>> aiSystems) {
    return resource.aiSystems().isEmpty()
        ? !aiSystems.isEmpty()
        : resource.aiSystems().stream().anyMatch(aiSystems::contains);
  }

  private static Outcome examine(Detail detail, Resource resource) {
    return states(resource, detail)
        ? detail.ofResource().supported(resource)
        : detail.ofResource().silent(resource, detail.path());
  }

  private static boolean states(Resource resource, Detail detail) {
    return resource.data().filter(detail.isStated()).isPresent();
  }
}
