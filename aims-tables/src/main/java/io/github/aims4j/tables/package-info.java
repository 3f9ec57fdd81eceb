// SPDX-License-Identifier: Apache-2.0
/**
 * Imports a register of AI systems from CSV into an AIMS, and compares two registers. The meaning
 * of columns is defined by a mapping, which is data. Start at {@link
 * io.github.aims4j.tables.RegisterImport}.
 */
@NullMarked
package io.github.aims4j.tables;

import org.jspecify.annotations.NullMarked;
