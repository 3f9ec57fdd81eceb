// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules in a fixed order, and the assessment of an AIMS by them. Users add, replace and silence
 * rules:
 *
 * <pre>{@code
 * ConformityReport report =
 *     RuleSet.builtIn()
 *         .silence(Silencing.of("owner-in-operation", "Owners are kept in the HR system."))
 *         .with(ownRule)
 *         .assess(aims, asOf);
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable, and thread-safe if the rules are.
 */
public final class RuleSet {

  private static final RuleSet BUILT_IN = of(BuiltInRules.all());

  private final Map<String, Rule> rules;
  private final List<Silencing> silencings;

  private RuleSet(Map<String, Rule> rules, List<Silencing> silencings) {
    this.rules = rules;
    this.silencings = silencings;
  }

  /** Returns the rules of this library. */
  public static RuleSet builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns a set of rules, none of them silenced.
   *
   * @param rules the rules, in order; of two with one id the later replaces the earlier
   */
  public static RuleSet of(Iterable<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    rules.forEach(rule -> byId.put(rule.description().id(), rule));
    return new RuleSet(byId, List.of());
  }

  /** Returns the rules, in order, the silenced ones included. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  /** Returns which rules are silenced and why, in the order given. */
  public List<Silencing> silencings() {
    return silencings;
  }

  /**
   * Returns these rules with one added, or replaced if there is one of the same id.
   *
   * @param rule the rule
   */
  public RuleSet with(Rule rule) {
    Map<String, Rule> changed = new LinkedHashMap<>(rules);
    changed.put(rule.description().id(), rule);
    return new RuleSet(changed, silencings);
  }

  /**
   * Returns these rules with one silenced. It is still asked, and the report shows what it says
   * apart from what is heard.
   *
   * @param silencing the rule, and why it is silenced
   * @throws IllegalArgumentException if the set has no such rule
   */
  public RuleSet silence(Silencing silencing) {
    if (!rules.containsKey(silencing.rule())) {
      throw new IllegalArgumentException(
          "There is no rule \"%s\" to silence; there are %s."
              .formatted(silencing.rule(), String.join(", ", rules.keySet())));
    }
    List<Silencing> more = new ArrayList<>(silencings);
    more.add(silencing);
    return new RuleSet(rules, List.copyOf(more));
  }

  /**
   * Reads the records of an AIMS with every rule. A rule that throws is logged and becomes a
   * finding; what it found before is kept.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public ConformityReport assess(Aims aims, LocalDate asOf) {
    Assessment assessment = new Assessment(new Examination(aims, asOf));
    rules.values().forEach(assessment::add);
    return assessment.report(silencings);
  }
}
