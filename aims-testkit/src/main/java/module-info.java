/**
 * What tests of AI management systems need, whatever the test framework: sample organizations as
 * JSON, generated ones of any size, and a runner of the cases of rules.
 *
 * <p>Start at {@link io.github.aims4j.testkit.SampleAims}, {@link
 * io.github.aims4j.testkit.AimsGenerator} and {@link io.github.aims4j.testkit.RuleCase}.
 */
module io.github.aims4j.testkit {
  requires transitive io.github.aims4j.core;
  requires io.github.aims4j.json;
  requires static org.jspecify;

  exports io.github.aims4j.testkit;
}
