package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules in a fixed order, and the assessment of an AIMS by them. Users add, replace and silence
 * rules:
 *
 * <pre>{@code
 * ConformityReport report =
 *     RuleSet.builtIn().without("owner-in-operation").with(ownRule).assess(aims, asOf);
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable, and thread-safe if the rules are.
 */
public final class RuleSet {

  private static final RuleSet BUILT_IN =
      of(
          List.of(
              PurposeMissingInOperation.rule(),
              OwnerMissingInOperation.rule(),
              AiRoleNotStated.rule(),
              RiskOnExcludedSystem.rule(),
              ElevatedImpactWithoutRisk.rule(),
              OwedImpactAssessmentNotPerformed.rule(),
              ImpactAssessmentDutyUnknown.rule(),
              ReevaluationOverdue.rule(),
              StepBackWithoutReason.rule(),
              LifeCycleDatesOutOfOrder.rule(),
              DeploymentOpenAfterRetirement.rule(),
              ResidualLevelAboveLevel.rule(),
              UnknownReference.rule(),
              ReferenceCycle.rule(),
              LabelNotOfCriteria.rule(),
              MatrixRunsBackwards.rule(),
              DatesOutOfOrder.rule()));

  private final Map<String, Rule> rules;

  private RuleSet(Map<String, Rule> rules) {
    this.rules = rules;
  }

  /** Returns the rules of this library. */
  public static RuleSet builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns a set of rules.
   *
   * @param rules the rules, in order; of two with one id the later replaces the earlier
   */
  public static RuleSet of(Iterable<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.description().id(), rule));
    return new RuleSet(byId);
  }

  /** Returns the rules, in order. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * Returns these rules with one added, or replaced if there is one of the same id.
   *
   * @param rule the rule
   */
  public RuleSet with(Rule rule) {
    Map<String, Rule> changed = new LinkedHashMap<>(rules);
    changed.put(rule.description().id(), rule);
    return new RuleSet(changed);
  }

  /**
   * Returns these rules without one.
   *
   * @param id the id of a rule of this set
   * @throws IllegalArgumentException if the set has no such rule
   */
  public RuleSet without(String id) {
    Map<String, Rule> changed = new LinkedHashMap<>(rules);
    if (changed.remove(id) == null) {
      throw new IllegalArgumentException(
          "There is no rule \"%s\" to silence; there are %s."
              .formatted(id, String.join(", ", rules.keySet())));
    }
    return new RuleSet(changed);
  }

  /**
   * Reads the records of an AIMS with every rule. A rule that throws is logged and becomes a
   * finding; what it found before is kept.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public ConformityReport assess(Aims aims, LocalDate asOf) {
    requireNonNull(aims, "aims");
    requireNonNull(asOf, "asOf");
    Assessment assessment = new Assessment(aims, asOf);
    rules.values().forEach(assessment::add);
    return assessment.report();
  }
}
