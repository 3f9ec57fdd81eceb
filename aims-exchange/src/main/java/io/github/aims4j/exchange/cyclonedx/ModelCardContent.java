// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model card states besides its data sets.
 *
 * @param users the users of the model
 * @param useCases its uses
 * @param limits its technical limits
 * @param ethical ethical considerations, as lines of technical documentation
 * @param lines all else, as lines of technical documentation
 * @param considerations the object with users, uses, limits and ethical considerations
 */
record ModelCardContent(
    List<String> users,
    List<String> useCases,
    List<String> limits,
    List<String> ethical,
    List<String> lines,
    Optional<BomObject> considerations) {

  static ModelCardContent of(Element element) {
    List<String> lines = new ArrayList<>();
    element.modelParameters().ifPresent(parameters -> addParameters(parameters, lines));
    Optional<BomObject> considerations =
        element.modelCard().flatMap(card -> card.object("considerations"));
    element
        .modelCard()
        .flatMap(card -> card.object("quantitativeAnalysis"))
        .ifPresent(
            analysis -> analysis.objects("performanceMetrics").forEach(each -> add(each, lines)));
    considerations.ifPresent(each -> addConsiderations(each, lines));
    return new ModelCardContent(
        texts(considerations, "users"),
        texts(considerations, "useCases"),
        texts(considerations, "technicalLimitations"),
        considerations.stream()
            .flatMap(each -> each.objects("ethicalConsiderations").stream())
            .flatMap(each -> ethical(each).stream())
            .toList(),
        lines,
        considerations);
  }

  private static List<String> texts(Optional<BomObject> considerations, String name) {
    return considerations.map(each -> each.texts(name)).orElse(List.of());
  }

  private static void addParameters(BomObject parameters, List<String> lines) {
    parameters
        .object("approach")
        .flatMap(approach -> approach.text("type"))
        .ifPresent(type -> lines.add("Learning: " + type));
    parameters.text("task").ifPresent(task -> lines.add("Task: " + task));
    parameters
        .text("architectureFamily")
        .ifPresent(family -> lines.add("Family of architectures: " + family));
    parameters
        .text("modelArchitecture")
        .ifPresent(architecture -> lines.add("Architecture: " + architecture));
    for (BomObject input : parameters.objects("inputs")) {
      input.text("format").ifPresent(format -> lines.add("Input: " + format));
    }
    for (BomObject output : parameters.objects("outputs")) {
      output.text("format").ifPresent(format -> lines.add("Output: " + format));
    }
  }

  private static void add(BomObject metric, List<String> lines) {
    List<String> parts = new ArrayList<>();
    metric.text("type").ifPresent(parts::add);
    metric.text("value").ifPresent(value -> parts.add("= " + value));
    metric.text("slice").ifPresent(slice -> parts.add("for " + slice));
    metric
        .object("confidenceInterval")
        .ifPresent(
            interval -> {
              interval
                  .text("lowerBound")
                  .ifPresent(bound -> parts.add("(at least %s)".formatted(bound)));
              interval
                  .text("upperBound")
                  .ifPresent(bound -> parts.add("(at most %s)".formatted(bound)));
            });
    if (!parts.isEmpty()) {
      lines.add("Performance: " + String.join(" ", parts));
    }
  }

  private static void addConsiderations(BomObject considerations, List<String> lines) {
    considerations.texts("performanceTradeoffs").forEach(text -> lines.add("Trade-off: " + text));
    for (BomObject fairness : considerations.objects("fairnessAssessments")) {
      List<String> parts = new ArrayList<>();
      fairness.text("groupAtRisk").ifPresent(parts::add);
      fairness.text("benefits").ifPresent(text -> parts.add("benefits: " + text));
      fairness.text("harms").ifPresent(text -> parts.add("harms: " + text));
      fairness.text("mitigationStrategy").ifPresent(text -> parts.add("mitigation: " + text));
      if (!parts.isEmpty()) {
        lines.add("Group at risk: " + String.join("; ", parts));
      }
    }
  }

  private static Optional<String> ethical(BomObject consideration) {
    List<String> parts = new ArrayList<>();
    consideration.text("name").ifPresent(parts::add);
    consideration.text("mitigationStrategy").ifPresent(text -> parts.add("mitigation: " + text));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Ethical consideration: " + String.join("; ", parts));
  }

  /** Returns users, uses and limits as lines, for what is no AI system itself. */
  List<String> usesAsLines() {
    return Stream.of(
            users.stream().map(text -> "User: " + text),
            useCases.stream().map(text -> "Use: " + text),
            limits.stream().map(text -> "Limit: " + text))
        .flatMap(each -> each)
        .toList();
  }
}
