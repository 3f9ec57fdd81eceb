package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A question to the records of an AIMS, and how they answer it. The answer depends on the AIMS and
 * the day alone.
 *
 * <pre>{@code
 * Rule named = Rule.forAiSystems(description, (system, examination) -> ...);
 * RuleSet rules = RuleSet.builtIn().with(named);
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable, and thread-safe if the examination is.
 */
public final class Rule {

  private final RuleDescription description;
  private final BiFunction<Aims, LocalDate, Stream<Outcome>> examination;

  private Rule(
      RuleDescription description, BiFunction<Aims, LocalDate, Stream<Outcome>> examination) {
    this.description = requireNonNull(description, "description");
    this.examination = requireNonNull(examination, "examination");
  }

  /**
   * Returns a rule that looks at the AIMS as a whole.
   *
   * @param description what the rule asks
   * @param examination the outcomes for an AIMS as of a day; it is called once for each assessment
   */
  public static Rule forAims(
      RuleDescription description, BiFunction<Aims, LocalDate, Stream<Outcome>> examination) {
    return new Rule(description, examination);
  }

  /**
   * Returns a rule that looks at one AI system after the other, those that the scope leaves out
   * excepted.
   *
   * @param description what the rule asks
   * @param examination the outcome for a system in its AIMS as of a day
   */
  public static Rule forAiSystems(
      RuleDescription description, BiFunction<AiSystem, Examination, Outcome> examination) {
    requireNonNull(examination, "examination");
    return new Rule(
        description,
        (aims, asOf) -> {
          Examination circumstances = new Examination(aims, asOf);
          return aims.aiSystemsInScope()
              .map(aiSystem -> examination.apply(aiSystem, circumstances));
        });
  }

  /** Returns what the rule asks and what stands behind it. */
  public RuleDescription description() {
    return description;
  }

  /**
   * Returns what the records of an AIMS answer.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return examination.apply(aims, asOf);
  }

  /** Returns the id of the rule. */
  @Override
  public String toString() {
    return description.id();
  }
}
