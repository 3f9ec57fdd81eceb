// SPDX-License-Identifier: Apache-2.0
/** How fast reading and writing are, as ratios to what Jackson does with the same bytes. */
@NullMarked
package io.github.aims4j.benchmarks;

import org.jspecify.annotations.NullMarked;
