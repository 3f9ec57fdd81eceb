// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.Optional;

/**
 * The rule of a mapping for one column.
 *
 * @param key the name of the column in the mapping
 * @param binding how the column is found
 * @param target the target of the column; absent: kept as an extension
 * @param extension the name of the extension for values without a place in the model
 */
record ColumnRule(String key, ColumnBinding binding, Optional<Target> target, String extension) {}
