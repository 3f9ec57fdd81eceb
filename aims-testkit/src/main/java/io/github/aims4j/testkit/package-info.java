// SPDX-License-Identifier: Apache-2.0
/**
 * Sample organizations, a generator of AIMS of any size, and a runner for rule cases. Start at
 * {@link io.github.aims4j.testkit.SampleAims}, {@link io.github.aims4j.testkit.AimsGenerator} and
 * {@link io.github.aims4j.testkit.RuleCase}.
 */
@NullMarked
package io.github.aims4j.testkit;

import org.jspecify.annotations.NullMarked;
