// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static io.github.aims4j.internal.Invariants.requireText;
import static io.github.aims4j.internal.Invariants.requireUnique;

import io.github.aims4j.base.Entity;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a rule asks of the records, and the checks that it consists of.
 *
 * <p>Invariants: there is at least one check; of several, each has a key of its own. Source: this
 * library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RuleDescription permits ImmutableRuleDescription {

  RuleDescription() {}

  /** Returns the id of the rule, by which it is replaced and silenced. */
  public abstract String id();

  /** Returns what the records are asked, in a full sentence of our own. */
  public abstract String asks();

  /**
   * Returns the attributes that the rule reads, such as {@code Risk.level}, in order; empty: not
   * stated.
   */
  public abstract List<String> attributes();

  /** Returns the checks, in order. */
  public abstract List<Check> checks();

  /**
   * Returns whether the rule asks for something that only a whole AIMS can hold, so that an
   * imported register does not trigger it; without it: false.
   */
  @Value.Default
  public boolean isForWholeAims() {
    return false;
  }

  /** Returns the provisions and obligations that the checks bear on, each once, by number. */
  public List<AuditCriterion> criteria() {
    return checks().stream()
        .flatMap(check -> check.criteria().stream())
        .distinct()
        .sorted(AuditCriterion.byNumber())
        .toList();
  }

  /**
   * Returns the outcome that none of the checks arises for a record.
   *
   * @param record the record
   */
  public Outcome notTriggered(Entity<?> record) {
    return Outcome.all(checks().stream().map(check -> check.notTriggered(record)));
  }

  @Value.Check
  void requireChecks() {
    requireText(id(), "RuleDescription.id");
    requireText(asks(), "RuleDescription.asks");
    requireUnique(checks(), Check::key, "RuleDescription.checks", "key");
    if (checks().isEmpty()) {
      throw new IllegalArgumentException(
          "Rule \"%s\" has no checks; a rule has at least one.".formatted(id()));
    }
    if (checks().size() > 1) {
      checks().forEach(check -> requireText(check.key(), "Check.key"));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRuleDescription.builder();
  }

  /** Returns a builder that starts from this description. */
  public Builder toBuilder() {
    return ImmutableRuleDescription.builder().from(this);
  }

  /** Builds values of {@link RuleDescription}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableRuleDescription.Builder {

    Builder() {}

    /** Sets {@link RuleDescription#id()}. */
    public abstract Builder id(String id);

    /** Sets {@link RuleDescription#asks()}. */
    public abstract Builder asks(String asks);

    /** Adds one of {@link RuleDescription#attributes()}. */
    public abstract Builder addAttribute(String attribute);

    /** Replaces {@link RuleDescription#attributes()}. */
    public abstract Builder attributes(Iterable<String> attributes);

    /** Adds one of {@link RuleDescription#checks()}. */
    public abstract Builder addCheck(Check check);

    /** Replaces {@link RuleDescription#checks()}. */
    public abstract Builder checks(Iterable<? extends Check> checks);

    /** Sets {@link RuleDescription#isForWholeAims()}. */
    public abstract Builder isForWholeAims(boolean isForWholeAims);

    /**
     * Sets {@link RuleDescription#attributes()}.
     *
     * @param attributes the attributes that the rule reads, such as {@code Risk.level}
     */
    public Builder reads(String... attributes) {
      return attributes(List.of(attributes));
    }

    /**
     * Sets {@link RuleDescription#checks()}.
     *
     * @param checks the checks, in order
     */
    public Builder checks(Check... checks) {
      return checks(List.of(checks));
    }

    /**
     * Builds the description.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract RuleDescription build();
  }
}
