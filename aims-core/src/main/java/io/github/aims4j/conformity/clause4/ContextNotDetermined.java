// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.ClimateConclusion;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.ContextIssue.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * There is no described issue outside or none inside the organization, or no conclusion on climate
 * change.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.1, with the amendment on climate change). The clause
 * asks for no documented information, so silence is a question, and so are conclusions that differ.
 */
final class ContextNotDetermined {

  private static final Check ISSUES =
      Check.asking("4.1-01")
          .key("issues")
          .question(
              "No issue with a description is on record that is {origins} to the organization.",
              "Which factors outside and inside the organization shape its use of AI, and how are changes noticed?")
          .build();

  private static final Check CLIMATE =
      Check.asking("4.1-02")
          .key("climate")
          .question(
              "No issue on record contains a conclusion on climate change.",
              "Was it determined whether climate change is relevant here, and what was the conclusion?")
          .build();

  private static final Check CLIMATE_DIFFERS =
      Check.asking("4.1-02")
          .key("climate-conclusions-differ")
          .question(
              "Some issues conclude that climate change is relevant, others that it is not, and no later date decides between them.",
              "Which of the conclusions on climate change holds?")
          .build();

  private ContextNotDetermined() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("context-determined")
            .asks("Are external and internal issues recorded, with a conclusion on climate change?")
            .reads(
                "ContextIssue.origin",
                "ContextIssue.description",
                "ContextIssue.climate",
                "ClimateConclusion.relevant",
                "ClimateConclusion.date")
            .checks(ISSUES, CLIMATE, CLIMATE_DIFFERS)
            .isForWholeAims(true)
            .build(),
        ContextNotDetermined::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ContextIssue> issues = examination.aims().contextIssues();
    List<ContextIssue> concluded =
        issues.stream().filter(each -> each.climate().isPresent()).toList();
    return Outcome.all(
        issues(issues),
        concluded.isEmpty() ? CLIMATE.silent("/contextIssues") : climate(concluded));
  }

  private static Outcome issues(List<ContextIssue> issues) {
    List<ContextIssue> described =
        issues.stream().filter(each -> each.description().isPresent()).toList();
    String missing =
        Stream.of(Origin.values())
            .filter(origin -> described.stream().noneMatch(each -> each.origin() == origin))
            .map(origin -> origin.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return missing.isEmpty()
        ? ISSUES.supported(described)
        : ISSUES.silent("/contextIssues").with("origins", missing);
  }

  private static Outcome climate(List<ContextIssue> concluded) {
    List<ContextIssue> relevant = concluded.stream().filter(each -> isRelevant(each)).toList();
    List<ContextIssue> irrelevant = concluded.stream().filter(each -> !isRelevant(each)).toList();
    if (relevant.isEmpty() || irrelevant.isEmpty()) {
      return Outcome.all(CLIMATE.supported(concluded), CLIMATE_DIFFERS.notTriggered());
    } else if (isLater(relevant, irrelevant)) {
      return Outcome.all(CLIMATE.supported(relevant), CLIMATE_DIFFERS.supported(relevant));
    } else if (isLater(irrelevant, relevant)) {
      return Outcome.all(CLIMATE.supported(irrelevant), CLIMATE_DIFFERS.supported(irrelevant));
    }
    return Outcome.all(
        concluded.stream().map(each -> CLIMATE_DIFFERS.silent(each, "/climate/relevant")));
  }

  private static boolean isRelevant(ContextIssue issue) {
    return issue.climate().filter(ClimateConclusion::relevant).isPresent();
  }

  private static boolean isLater(List<ContextIssue> some, List<ContextIssue> others) {
    return some.stream()
        .flatMap(each -> date(each).stream())
        .max(Comparator.comparing(PartialDate::firstDay))
        .filter(
            latest ->
                others.stream()
                    .allMatch(
                        other -> date(other).filter(each -> each.isBefore(latest)).isPresent()))
        .isPresent();
  }

  private static Optional<PartialDate> date(ContextIssue issue) {
    return issue.climate().flatMap(ClimateConclusion::date);
  }
}
