// SPDX-License-Identifier: Apache-2.0
/**
 * Runnable examples: the demo imports a register of AI systems and assesses it. Start at {@link
 * io.github.aims4j.examples.Demo}.
 */
@NullMarked
package io.github.aims4j.examples;

import org.jspecify.annotations.NullMarked;
