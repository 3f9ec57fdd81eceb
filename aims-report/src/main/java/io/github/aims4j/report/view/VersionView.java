// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Component;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.pdca.LifeCycleFacts;
import io.github.aims4j.pdca.LifeCycleGates;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.UnmetCondition;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of an AI system.
 *
 * @param label its label
 * @param stage its stage; empty: not stated
 * @param components what it consists of
 * @param deployments where it runs or ran
 * @param history its steps, in order
 * @param gates what is missing for the stages that can follow
 */
public record VersionView(
    String label,
    String stage,
    List<String> components,
    List<String> deployments,
    List<Step> history,
    List<Gate> gates) {

  /**
   * A step in the life cycle.
   *
   * @param day the day; empty: not stated
   * @param stage the stage that it enters
   * @param decidedBy who decided; empty: not stated
   * @param reason why; empty: not stated
   */
  public record Step(String day, String stage, String decidedBy, String reason) {}

  /**
   * A stage that can follow.
   *
   * @param stage the stage
   * @param missing what there should be before it; empty: nothing is missing
   */
  public record Gate(String stage, List<Missing> missing) {}

  /**
   * What there should be before a stage.
   *
   * @param message what is missing
   * @param requirement the provision; empty: none
   */
  public record Missing(String message, String requirement) {}

  static List<VersionView> of(Request request, AiSystem system, References references) {
    return system.versions().stream().map(each -> of(request, system, each, references)).toList();
  }

  private static VersionView of(
      Request request, AiSystem system, AiSystemVersion version, References references) {
    return new VersionView(
        version.label(),
        version.stage().map(LifeCycleStage::term).orElse(""),
        version.components().stream().map(VersionView::component).toList(),
        version.deployments().stream().map(VersionView::deployment).toList(),
        version.history().stream().map(each -> step(each, references)).toList(),
        gates(request, system, version));
  }

  private static String component(Component component) {
    return component.name() + component.version().map(version -> " " + version).orElse("");
  }

  private static String deployment(Deployment deployment) {
    String place =
        Stream.of(deployment.site(), deployment.jurisdiction())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String start = deployment.start().map(PartialDate::toString).orElse("");
    String end = deployment.end().map(PartialDate::toString).orElse("");
    return Stream.of(place, from(start, end))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private static String from(String start, String end) {
    if (start.isEmpty() && end.isEmpty()) {
      return "";
    }
    return end.isEmpty() ? "since " + start : (start + " to " + end).strip();
  }

  private static Step step(StageChange change, References references) {
    return new Step(
        change
            .date()
            .map(Objects::toString)
            .or(
                () ->
                    change
                        .recordedAt()
                        .map(each -> each.atZone(ZoneOffset.UTC).toLocalDate().toString()))
            .orElse(""),
        change.toStage().term(),
        references.name(change.decidedBy()),
        change.reason().orElse(""));
  }

  private static List<Gate> gates(Request request, AiSystem system, AiSystemVersion version) {
    LifeCycleFacts facts = LifeCycleFacts.of(request.aims(), system, version, request.asOf());
    return version
        .stage()
        .map(
            stage ->
                LifeCycleGates.workflow().successors(stage).stream()
                    .map(next -> gate(stage, next, facts))
                    .toList())
        .orElse(List.of());
  }

  private static Gate gate(LifeCycleStage from, LifeCycleStage to, LifeCycleFacts facts) {
    return new Gate(
        to.term(),
        LifeCycleGates.workflow().unmet(Optional.of(from), facts, to).stream()
            .map(VersionView::missing)
            .toList());
  }

  private static Missing missing(UnmetCondition condition) {
    return new Missing(condition.message(), condition.requirement().map(Provision::id).orElse(""));
  }
}
