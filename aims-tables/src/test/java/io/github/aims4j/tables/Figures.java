// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what is in an imported document: never what is in the CSV. */
final class Figures {

  private Figures() {}

  /** Counts the original texts of an attribute, white space collapsed; "" stands for no cell. */
  static Map<String, Long> texts(ImportResult result, String attribute) {
    return count(result, system -> Spaces.collapse(text(system, attribute)));
  }

  /** Counts the answers on the impact assessment of the systems whose duty is in a state. */
  static Map<String, Long> answers(ImportResult result, Duty.State state) {
    return result.aims().aiSystems().stream()
        .filter(system -> duty(system).state() == state)
        .collect(
            Collectors.groupingBy(
                system ->
                    system
                        .impactAssessment()
                        .map(statement -> statement.answer().name())
                        .orElse("-"),
                TreeMap::new,
                Collectors.counting()));
  }

  static long elevated(ImportResult result) {
    return result.aims().aiSystems().stream().filter(Figures::elevated).count();
  }

  static boolean elevated(AiSystem system) {
    return system.impactLevel().filter(ImpactLevel::elevated).isPresent();
  }

  /** Tells whether the publisher's conditions take the stage for one of use. */
  static boolean inUse(AiSystem system) {
    return system
        .stage()
        .filter(
            stage ->
                stage == LifeCycleStage.DEPLOYMENT
                    || stage == LifeCycleStage.OPERATION_AND_MONITORING)
        .isPresent();
  }

  /** Counts the texts of an extension; "" stands for none. */
  static Map<String, Long> extensions(ImportResult result, String name) {
    return count(result, system -> system.extensions().text(name).orElse(""));
  }

  static Map<Duty.State, Long> duties(ImportResult result) {
    return count(result, system -> duty(system).state());
  }

  static Map<Kind, Long> issues(ImportResult result) {
    return result.issues().stream()
        .collect(Collectors.groupingBy(ImportIssue::kind, TreeMap::new, Collectors.counting()));
  }

  /** Returns the rows whose duty is in a state. */
  static List<Integer> rows(ImportResult result, Duty.State state) {
    return result.aims().aiSystems().stream()
        .filter(system -> duty(system).state() == state)
        .map(system -> system.source().orElseThrow().row().orElseThrow())
        .toList();
  }

  static AiSystem system(ImportResult result, int row) {
    return result.aims().aiSystems().stream()
        .filter(system -> system.source().orElseThrow().row().orElseThrow() == row)
        .findFirst()
        .orElseThrow();
  }

  private static <K extends Comparable<K>> Map<K, Long> count(
      ImportResult result, Function<AiSystem, K> key) {
    return result.aims().aiSystems().stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  static Duty duty(AiSystem system) {
    return system.duty(Duty.Subject.IMPACT_ASSESSMENT).orElseThrow();
  }

  static String text(AiSystem system, String attribute) {
    Optional<String> text =
        system.source().orElseThrow().cells().stream()
            .filter(cell -> cell.attribute().equals(attribute))
            .map(SourceCell::text)
            .findFirst();
    return text.orElse("");
  }
}
