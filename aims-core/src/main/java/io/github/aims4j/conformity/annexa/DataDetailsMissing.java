// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.util.List;
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
    List<Resource> ofAll =
        data(examination.aims().resources().stream())
            .filter(resource -> resource.aiSystems().isEmpty())
            .toList();
    return Outcome.all(
        examination
            .aims()
            .aiSystemsInScope()
            .map(aiSystem -> examine(aiSystem, ofAll, examination)));
  }

  private static Stream<Resource> data(Stream<Resource> resources) {
    return resources.filter(resource -> resource.type() == Resource.Type.DATA);
  }

  private static Outcome examine(AiSystem aiSystem, List<Resource> ofAll, Examination examination) {
    if (!SystemVersion.isUnderWay(aiSystem)) {
      return Outcome.all(
          DETAILS.stream().map(each -> each.control().check().notTriggered(aiSystem)));
    }
    List<Resource> data =
        Stream.concat(
                data(examination.aims().referring(Resource.class, aiSystem.id())), ofAll.stream())
            .toList();
    return Outcome.all(DETAILS.stream().map(each -> examine(each, aiSystem, data, examination)));
  }

  private static Outcome examine(
      Detail detail, AiSystem aiSystem, List<Resource> data, Examination examination) {
    List<Resource> stating = data.stream().filter(each -> states(each, detail)).toList();
    Outcome ofSystem = detail.control().examine(aiSystem, examination, stating);
    if (stating.isEmpty()
        || !examination.askedControls().isAskedOf(detail.control().control(), aiSystem)) {
      return ofSystem;
    }
    return Outcome.all(
        ofSystem,
        Outcome.all(
            data.stream()
                .map(
                    each ->
                        states(each, detail)
                            ? detail.ofResource().supported(each)
                            : detail.ofResource().silent(each, detail.path()))));
  }

  private static boolean states(Resource resource, Detail detail) {
    return resource.data().filter(detail.isStated()).isPresent();
  }
}
