// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.conformity.Outcome.Contradicted;
import io.github.aims4j.conformity.Outcome.Silent;
import io.github.aims4j.conformity.Outcome.Supported;
import io.github.aims4j.finding.Argument;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What one check of one rule has come to so far. */
final class CheckAccount {

  private final String rule;
  private final Check check;
  private final boolean isOnlyCheck;
  private final Set<Subject> supporting = new LinkedHashSet<>();
  private final Map<List<Argument>, List<Place>> open = new LinkedHashMap<>();
  private int supported;
  private int contradicted;
  private int silent;
  private int notTriggered;

  CheckAccount(String rule, Check check, boolean isOnlyCheck) {
    this.rule = rule;
    this.check = check;
    this.isOnlyCheck = isOnlyCheck;
  }

  void add(Supported outcome) {
    supported++;
    if (!check.criteria().isEmpty()) {
      supporting.addAll(outcome.supporting());
    }
  }

  Finding add(Contradicted outcome) {
    contradicted++;
    return outcome.finding(rule).toBuilder().check(key()).build();
  }

  void add(Silent outcome) {
    silent++;
    open.computeIfAbsent(outcome.arguments(), arguments -> new ArrayList<>())
        .add(new Place(outcome.subject(), outcome.path()));
  }

  void addNotTriggered() {
    notTriggered++;
  }

  /** Counts a check as not triggered for the AIMS if its rule met nothing to ask it about. */
  void close() {
    if (supported + contradicted + silent + notTriggered == 0) {
      addNotTriggered();
    }
  }

  String rule() {
    return rule;
  }

  Check check() {
    return check;
  }

  boolean isSupported() {
    return supported > 0;
  }

  boolean isContradicted() {
    return contradicted > 0;
  }

  boolean isSilent() {
    return silent > 0;
  }

  boolean isNotTriggered() {
    return notTriggered > 0;
  }

  /** Hands over each open question's arguments with the places at which it is open. */
  void forEachOpen(BiConsumer<List<Argument>, List<Place>> action) {
    open.forEach(action);
  }

  Stream<Place> openPlaces() {
    return open.values().stream().flatMap(List::stream);
  }

  OpenQuestion question(List<Argument> arguments, List<Place> places, Set<Subject> judgements) {
    OpenQuestion.Builder question =
        OpenQuestion.builder()
            .rule(rule)
            .criteria(check.criteria())
            .basis(check.basis())
            .hasPriority(check.hasPriority())
            .reason(Wording.fill(check.reason().orElseThrow(), arguments))
            .question(Wording.fill(check.question().orElseThrow(), arguments))
            .arguments(arguments)
            .places(places.stream().sorted().distinct().toList())
            .judgements(judgements.stream().sorted().toList());
    return question.check(key()).build();
  }

  private Optional<String> key() {
    return isOnlyCheck ? Optional.empty() : Optional.of(check.key());
  }

  CheckTally tally() {
    return new CheckTally(
        key(),
        check.basis(),
        check.criteria(),
        supported,
        contradicted,
        silent,
        notTriggered,
        supporting.stream().sorted().toList());
  }
}
