// SPDX-License-Identifier: Apache-2.0
/**
 * Small programs to copy from, one task each: the recipes of {@code docs/cookbook.md}. Each prints
 * what it found. All organizations, persons and systems in them are invented.
 */
@NullMarked
package io.github.aims4j.examples.cookbook;

import org.jspecify.annotations.NullMarked;
