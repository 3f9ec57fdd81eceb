// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewInput;
import io.github.aims4j.finding.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A management review leaves out an input that the standard asks for.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.2). That nothing has changed is an input too.
 * Where minutes are linked, or no inputs are recorded at all, it is a question: a program does not
 * read the minutes.
 */
final class ReviewInputMissing {

  private static final Check ANY =
      Check.asking("9.3.2-01", "9.3.2-02", "9.3.2-03", "9.3.2-04", "9.3.2-05")
          .key("any")
          .question(
              "The records of these management reviews state no inputs.",
              "What did top management look at in these reviews?")
          .build();

  private static final Map<ReviewInput.Type, Check> CHECKS = checks();

  private ReviewInputMissing() {}

  private static Map<ReviewInput.Type, Check> checks() {
    Map<ReviewInput.Type, Check> checks = new EnumMap<>(ReviewInput.Type.class);
    add(
        checks,
        ReviewInput.Type.EARLIER_ACTIONS,
        "9.3.2-01",
        "the status of actions from earlier reviews");
    add(
        checks,
        ReviewInput.Type.CONTEXT_CHANGES,
        "9.3.2-02",
        "changes in external and internal issues");
    add(
        checks,
        ReviewInput.Type.INTERESTED_PARTY_CHANGES,
        "9.3.2-03",
        "changes in what interested parties need and expect");
    add(
        checks,
        ReviewInput.Type.NONCONFORMITIES,
        "9.3.2-04",
        "trends in nonconformities and corrective actions");
    add(
        checks,
        ReviewInput.Type.MEASUREMENTS,
        "9.3.2-04",
        "trends in results of monitoring and measurement");
    add(checks, ReviewInput.Type.AUDIT_RESULTS, "9.3.2-04", "trends in audit results");
    add(
        checks,
        ReviewInput.Type.IMPROVEMENT_OPPORTUNITIES,
        "9.3.2-05",
        "opportunities for improvement");
    return checks;
  }

  private static void add(
      Map<ReviewInput.Type, Check> checks, ReviewInput.Type type, String obligation, String input) {
    checks.put(
        type,
        Check.requirement(Weight.POTENTIAL_MINOR, obligation, "9.3.3-02")
            .key(type.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .finding(
                "The management review \"{review}\" states its inputs but not this one, and no minutes are linked: "
                    + input
                    + ".",
                "Look at this input in the next review, or record what was looked at.")
            .question(
                "The records of these management reviews do not state this input: " + input + ".",
                "What did top management learn in these reviews on " + input + "?")
            .build());
  }

  static Rule rule() {
    Collection<Check> checks = new ArrayList<>(List.of(ANY));
    checks.addAll(CHECKS.values());
    return HeldReviews.rule(
        RuleDescription.builder()
            .id("review-inputs")
            .asks("Does each management review consider every required input?")
            .reads(
                "ManagementReview.inputs",
                "ReviewInput.type",
                "ReviewInput.summary",
                "ManagementReview.document")
            .checks(checks)
            .build(),
        (review, examination) -> examine(review));
  }

  private static Outcome examine(ManagementReview review) {
    if (review.inputs().isEmpty()) {
      return Outcome.all(
          Stream.concat(
              Stream.of(ANY.silent(review, "/inputs")),
              CHECKS.values().stream().map(check -> check.notTriggered(review))));
    }
    return Outcome.all(
        Stream.concat(
            Stream.of(ANY.notTriggered(review)),
            CHECKS.entrySet().stream()
                .map(each -> examine(review, each.getKey(), each.getValue()))));
  }

  private static Outcome examine(ManagementReview review, ReviewInput.Type type, Check check) {
    List<ReviewInput> inputs = review.inputs();
    int[] ofType =
        IntStream.range(0, inputs.size()).filter(i -> inputs.get(i).type() == type).toArray();
    if (IntStream.of(ofType).anyMatch(i -> isStated(inputs.get(i)))) {
      return check.supported(review);
    } else if (ofType.length > 0) {
      return check.silent(review, "/inputs/" + ofType[0] + "/summary");
    }
    return review.document().isPresent()
        ? check.silent(review, "/inputs")
        : check.contradicted(review, "/inputs").with("review", review.title());
  }

  private static boolean isStated(ReviewInput input) {
    return input.summary().isPresent()
        || !input.references().isEmpty()
        || !input.earlierDecisions().isEmpty();
  }
}
