// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.groupingBy;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskScaleLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A risk that is not acceptable has no priority for treatment, or a lower level is treated before a
 * higher one.
 *
 * <p>Basis: requirement for the ranking (ISO/IEC 42001:2023, 6.1.2), where silence is a question;
 * policy for the order, which can have good reasons.
 */
final class RiskNotRanked {

  private static final String CITATION = "6.1.2-08";

  private static final Check RANKED =
      Check.asking(CITATION)
          .key("ranked")
          .question(
              "These risks are not acceptable and have no priority.",
              "In which order are these risks treated, and why?")
          .build();

  private static final Check ORDER =
      Check.policy(CITATION)
          .key("order")
          .finding(
              "\"{risk}\" has the level \"{level}\" and is treated after \"{earlier}\", whose level is lower, without a remark.",
              "Change the priorities, or record the reason in a remark of the assessment.")
          .build();

  private final Examination examination;
  private final Aims aims;
  private final ResultsByRisk results;

  private RiskNotRanked(Examination examination) {
    this.examination = examination;
    this.aims = examination.aims();
    this.results = new ResultsByRisk(aims);
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ranking")
            .asks("Are unacceptable risks prioritized for treatment?")
            .reads(
                "Risk.priority",
                "Risk.acceptable",
                "Risk.level",
                "RiskResult.priority",
                "RiskResult.remark")
            .checks(RANKED, ORDER)
            .build(),
        examination -> new RiskNotRanked(examination).outcome());
  }

  private Outcome outcome() {
    List<Risk> current =
        aims.risks().stream().filter(risk -> !examination.areAllRetired(risk.aiSystems())).toList();
    return Outcome.all(Outcome.all(current.stream().map(this::ranked)), order(current));
  }

  private Outcome ranked(Risk risk) {
    if (risk.acceptable().orElse(true) || !examination.couldState(risk.source(), "priority")) {
      return RANKED.notTriggered(risk);
    }
    boolean isRanked =
        risk.priority().isPresent()
            || results.of(risk).anyMatch(result -> result.priority().isPresent());
    return isRanked ? RANKED.supported(risk) : RANKED.silent(risk, "/priority");
  }

  private record Ranked(Risk risk, int priority, int level) {}

  private Outcome order(List<Risk> risks) {
    return Outcome.all(
        risks.stream()
            .filter(risk -> risk.criteria().isPresent() && risk.priority().isPresent())
            .collect(groupingBy(risk -> risk.criteria().orElseThrow()))
            .entrySet()
            .stream()
            .map(group -> order(group.getKey(), group.getValue())));
  }

  private Outcome order(Id<RiskCriteria> id, List<Risk> risks) {
    List<String> levels =
        aims.find(RiskCriteria.class, id).map(RiskCriteria::riskLevels).orElse(List.of()).stream()
            .map(RiskScaleLevel::label)
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (Risk risk : risks) {
      int level = risk.level().map(levels::indexOf).orElse(-1);
      if (level >= 0) {
        ranked.add(new Ranked(risk, risk.priority().orElseThrow(), level));
      }
    }
    ranked.sort(
        Comparator.comparingInt(Ranked::priority).thenComparing(each -> each.risk().id().value()));
    return inversions(ranked);
  }

  /** Goes through the risks, the most urgent first, and remembers the lowest level so far. */
  private Outcome inversions(List<Ranked> ranked) {
    List<Outcome> outcomes = new ArrayList<>();
    Optional<Ranked> lowest = Optional.empty();
    for (Ranked each : ranked) {
      Optional<Ranked> overtaken =
          lowest.filter(
              earlier -> earlier.level() < each.level() && earlier.priority() < each.priority());
      overtaken
          .filter(earlier -> results.of(each.risk()).allMatch(result -> result.remark().isEmpty()))
          .ifPresent(earlier -> outcomes.add(contradicted(each.risk(), earlier.risk())));
      if (lowest.filter(earlier -> earlier.level() <= each.level()).isEmpty()) {
        lowest = Optional.of(each);
      }
    }
    return Outcome.all(outcomes.stream());
  }

  private static Outcome contradicted(Risk risk, Risk earlier) {
    return ORDER
        .contradicted(risk, "/priority")
        .with("risk", risk.title())
        .with("level", risk.level().orElseThrow())
        .with("earlier", earlier.title());
  }
}
