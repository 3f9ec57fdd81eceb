// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Link;
import io.github.aims4j.operation.AiSystem;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question to the records of an AIMS, and how they answer it. The answer depends on the AIMS and
 * the day alone.
 *
 * <pre>{@code
 * Rule named = Rule.forEach(description, Risk.class, (risk, examination) -> ...);
 * RuleSet rules = RuleSet.builtIn().with(named);
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable, and thread-safe if the examination is.
 */
public final class Rule {

  private final RuleDescription description;
  private final Function<Examination, Stream<Outcome>> examination;

  private Rule(RuleDescription description, Function<Examination, Stream<Outcome>> examination) {
    this.description = requireNonNull(description, "description");
    this.examination = examination;
  }

  /**
   * Returns a rule that looks at the AIMS as a whole.
   *
   * @param description what the rule asks
   * @param examination the outcome; it is called once for each assessment
   */
  public static Rule forAims(
      RuleDescription description, Function<Examination, Outcome> examination) {
    requireNonNull(examination, "examination");
    return new Rule(description, circumstances -> Stream.of(examination.apply(circumstances)));
  }

  /**
   * Returns a rule that looks at one record of a kind after the other.
   *
   * @param description what the rule asks
   * @param type the type of the records
   * @param examination the outcome for a record
   * @param <T> the type of the records
   */
  public static <T extends Entity<T>> Rule forEach(
      RuleDescription description, Class<T> type, BiFunction<T, Examination, Outcome> examination) {
    requireNonNull(type, "type");
    return over(description, circumstances -> circumstances.aims().records(type), examination);
  }

  /**
   * Returns a rule that looks at one AI system after the other, except those that the scope
   * excludes.
   *
   * @param description what the rule asks
   * @param examination the outcome for a system
   */
  public static Rule forAiSystems(
      RuleDescription description, BiFunction<AiSystem, Examination, Outcome> examination) {
    return over(description, circumstances -> circumstances.aims().aiSystemsInScope(), examination);
  }

  /**
   * Returns a rule that looks at one reference between records after the other.
   *
   * @param description what the rule asks
   * @param examination the outcome for a reference
   */
  public static Rule forLinks(
      RuleDescription description, BiFunction<Link, Examination, Outcome> examination) {
    return over(description, circumstances -> circumstances.links().stream(), examination);
  }

  /**
   * Returns a rule that looks at one overdue item of the agenda after the other.
   *
   * @param description what the rule asks
   * @param examination the outcome for an item
   */
  public static Rule forOverdue(
      RuleDescription description, BiFunction<AgendaItem, Examination, Outcome> examination) {
    return over(description, circumstances -> circumstances.overdue().stream(), examination);
  }

  /**
   * Returns a rule that looks at one thing after the other: records that fulfil a condition, parts
   * of records, or what the records come to together.
   *
   * @param description what the rule asks
   * @param items what it looks at; it is called once for each assessment
   * @param examination the outcome for an item
   * @param <T> the type of the items
   */
  public static <T> Rule over(
      RuleDescription description,
      Function<Examination, Stream<T>> items,
      BiFunction<T, Examination, Outcome> examination) {
    requireNonNull(items, "items");
    requireNonNull(examination, "examination");
    return new Rule(
        description,
        circumstances ->
            items.apply(circumstances).map(item -> examination.apply(item, circumstances)));
  }

  /** Returns what the rule asks and the checks that it consists of. */
  public RuleDescription description() {
    return description;
  }

  /**
   * Returns what the records of an AIMS answer.
   *
   * @param circumstances the AIMS and the day as of which its records are read
   */
  Stream<Outcome> examine(Examination circumstances) {
    if (description.isForWholeAims() && circumstances.isImportedRegister()) {
      return description.checks().stream().map(Check::notTriggered);
    }
    return examination.apply(circumstances);
  }

  /** Returns the id of the rule. */
  @Override
  public String toString() {
    return description.id();
  }
}
