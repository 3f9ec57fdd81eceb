// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static io.github.aims4j.standard.AnnexControl.A_10_3;
import static io.github.aims4j.standard.AnnexControl.A_10_4;
import static io.github.aims4j.standard.AnnexControl.A_4_3;
import static io.github.aims4j.standard.AnnexControl.A_6_1_2;
import static io.github.aims4j.standard.AnnexControl.A_6_1_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_2;
import static io.github.aims4j.standard.AnnexControl.A_6_2_3;
import static io.github.aims4j.standard.AnnexControl.A_6_2_4;
import static io.github.aims4j.standard.AnnexControl.A_6_2_5;
import static io.github.aims4j.standard.AnnexControl.A_6_2_6;
import static io.github.aims4j.standard.AnnexControl.A_6_2_8;
import static io.github.aims4j.standard.AnnexControl.A_7_2;
import static io.github.aims4j.standard.AnnexControl.A_7_3;
import static io.github.aims4j.standard.AnnexControl.A_7_4;
import static io.github.aims4j.standard.AnnexControl.A_7_5;
import static io.github.aims4j.standard.AnnexControl.A_7_6;
import static io.github.aims4j.standard.AnnexControl.A_8_4;
import static io.github.aims4j.standard.AnnexControl.A_9_2;
import static io.github.aims4j.standard.AnnexControl.A_9_3;
import static io.github.aims4j.standard.AnnexControl.A_9_4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The statement of applicability excludes a control for a system to which facts on record speak, or
 * with a reason of a few words or the same reason as for many others.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3), as a question only: an exclusion is the right
 * of the organization, and whether its reason holds only a person can tell. Which facts speak for
 * which control, and when a reason is short, is this library's policy.
 */
final class ExclusionAgainstFacts {

  /** Up to three words, such as "Not relevant here", name no fact. */
  private static final int FEWEST_WORDS = 4;

  /** A reason for more entries than Annex A has areas is about no control in particular. */
  private static final int SAME_REASON_AT_MOST = AnnexArea.values().length;

  private static final String CONVINCES = "Would the reason for exclusion convince an outsider?";

  private static final Check FACT =
      Check.asking("6.1.3-08")
          .key("fact")
          .question(
              "The statement of applicability excludes {control} for these AI systems, although {fact}.",
              CONVINCES)
          .build();

  private static final Check WORDS =
      Check.asking("6.1.3-08")
          .key("words")
          .question(
              "The statement of applicability excludes these controls with a reason of a few words, or with the same one as many others.",
              CONVINCES)
          .build();

  /** What on record can speak against an exclusion. */
  private enum Fact {
    SUPPLIERS("they have suppliers"),
    CUSTOMERS("they have customers"),
    DEVELOPED("they are developed or adapted"),
    IN_USE("they are in use"),
    INCIDENTS("they had incidents"),
    DATA("they rest on data resources");

    private final String words;

    Fact(String words) {
      this.words = words;
    }

    private List<AnnexControl> controls() {
      return switch (this) {
        case SUPPLIERS -> List.of(A_10_3);
        case CUSTOMERS -> List.of(A_10_4);
        case DEVELOPED ->
            List.of(A_6_1_2, A_6_1_3, A_6_2_2, A_6_2_3, A_6_2_4, A_7_2, A_7_3, A_7_4, A_7_5, A_7_6);
        case IN_USE -> List.of(A_6_2_5, A_6_2_6, A_6_2_8, A_9_2, A_9_3, A_9_4);
        case INCIDENTS -> List.of(A_8_4);
        case DATA -> List.of(A_4_3);
      };
    }

    private boolean isTrueOf(AiSystem aiSystem, Examination examination) {
      return switch (this) {
        case SUPPLIERS -> !aiSystem.suppliers().isEmpty();
        case CUSTOMERS -> !aiSystem.customers().isEmpty();
        case DEVELOPED ->
            aiSystem
                .origin()
                .filter(
                    origin ->
                        origin == AiSystem.Origin.DEVELOPED || origin == AiSystem.Origin.ADAPTED)
                .isPresent();
        case IN_USE -> aiSystem.isInOperation();
        case INCIDENTS ->
            examination.aims().referring(Incident.class, aiSystem.id()).findAny().isPresent();
        case DATA ->
            examination
                .aims()
                .referring(Resource.class, aiSystem.id())
                .anyMatch(resource -> resource.type() == Resource.Type.DATA);
      };
    }
  }

  private ExclusionAgainstFacts() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("exclusion-against-facts")
            .asks("Are the exclusions of controls consistent with the facts on record?")
            .reads(
                "ApplicabilityEntry.decision",
                "ApplicabilityEntry.annexControl",
                "ApplicabilityEntry.aiSystems",
                "ApplicabilityEntry.justification",
                "AiSystem.suppliers",
                "AiSystem.customers",
                "AiSystem.origin",
                "AiSystem.versions",
                "Resource.type",
                "Resource.aiSystems",
                "Incident.aiSystems")
            .checks(FACT, WORDS)
            .build(),
        ExclusionAgainstFacts::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> Outcome.all(facts(examination), words(statement)))
        .orElseGet(FACT::notTriggered);
  }

  private static Outcome facts(Examination examination) {
    List<Outcome> outcomes = new ArrayList<>();
    List<AiSystem> systems =
        examination.aims().aiSystemsInScope().filter(each -> !each.isRetired()).toList();
    for (Fact fact : Fact.values()) {
      for (AnnexControl control : fact.controls()) {
        systems.stream()
            .filter(aiSystem -> isExcluded(control, aiSystem, examination))
            .map(aiSystem -> examine(fact, control, aiSystem, examination))
            .forEach(outcomes::add);
      }
    }
    return Outcome.all(outcomes.stream());
  }

  private static boolean isExcluded(
      AnnexControl control, AiSystem aiSystem, Examination examination) {
    return examination
        .applicability()
        .decisionFor(control, aiSystem.id())
        .filter(entry -> entry.decision() == Decision.EXCLUDED)
        .isPresent();
  }

  private static Outcome examine(
      Fact fact, AnnexControl control, AiSystem aiSystem, Examination examination) {
    return fact.isTrueOf(aiSystem, examination)
        ? FACT.silent(aiSystem, "").with("control", control.id()).with("fact", fact.words)
        : FACT.notTriggered(aiSystem);
  }

  private static Outcome words(StatementOfApplicability statement) {
    Map<String, Integer> uses = new HashMap<>();
    for (ApplicabilityEntry entry : statement.entries()) {
      entry.justification().ifPresent(reason -> uses.merge(reason.strip(), 1, Integer::sum));
    }
    return Outcome.all(
        IntStream.range(0, statement.entries().size())
            .mapToObj(index -> words(statement, index, uses)));
  }

  private static Outcome words(
      StatementOfApplicability statement, int index, Map<String, Integer> uses) {
    ApplicabilityEntry entry = statement.entries().get(index);
    if (entry.decision() != Decision.EXCLUDED || entry.justification().isEmpty()) {
      return WORDS.notTriggered(statement);
    }
    String reason = entry.justification().get().strip();
    boolean saysLittle =
        reason.split("\\s+", -1).length < FEWEST_WORDS
            || uses.getOrDefault(reason, 0) > SAME_REASON_AT_MOST;
    return saysLittle ? WORDS.silent(statement, "/entries/" + index) : WORDS.supported(statement);
  }
}
