// SPDX-License-Identifier: Apache-2.0
/**
 * Fuzz tests: no input may cause any exception but the documented ones, and what was read is
 * written and read again without a change.
 */
@NullMarked
package io.github.aims4j.fuzz;

import org.jspecify.annotations.NullMarked;
