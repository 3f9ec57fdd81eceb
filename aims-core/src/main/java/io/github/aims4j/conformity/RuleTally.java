package io.github.aims4j.conformity;

/**
 * How often a rule came to which outcome in one assessment. Source: this library's own form.
 *
 * @param rule the rule
 * @param supported how many records support it
 * @param contradicted how many findings it made
 * @param silent how many records do not tell
 * @param notTriggered how many records it has nothing to say on
 */
public record RuleTally(
    RuleDescription rule, int supported, int contradicted, int silent, int notTriggered) {}
