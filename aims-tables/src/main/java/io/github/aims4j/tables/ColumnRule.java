// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.Optional;
import java.util.Set;

/**
 * The rule of a mapping for one column.
 *
 * @param key the name of the column in the mapping
 * @param binding how the column is found; absent: the column is the constant
 * @param constant the text of each of its cells; absent: the column is one of the register
 * @param target the target of the column; absent: kept as an extension
 * @param extension the name of the extension for values without a place in the model
 * @param nothingStated the texts that state nothing in this column, besides those of the mapping
 * @param readOnly whether the column is for readers only, and changes of its cells are reported
 */
record ColumnRule(
    String key,
    Optional<ColumnBinding> binding,
    Optional<String> constant,
    Optional<Target> target,
    String extension,
    Set<String> nothingStated,
    boolean readOnly) {}
