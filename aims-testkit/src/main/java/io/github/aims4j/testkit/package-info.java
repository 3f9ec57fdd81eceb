/**
 * Sample organizations, and a runner of the cases of rules. Start at {@link
 * io.github.aims4j.testkit.SampleAims} and {@link io.github.aims4j.testkit.RuleCase}.
 */
@NullMarked
package io.github.aims4j.testkit;

import org.jspecify.annotations.NullMarked;
