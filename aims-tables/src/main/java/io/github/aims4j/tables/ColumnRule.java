package io.github.aims4j.tables;

import java.util.Optional;

/**
 * What a mapping says of one column.
 *
 * @param key the name that the mapping gives to the column
 * @param binding how the column is found
 * @param target what the column feeds; absent: it is kept as an extension
 * @param extension the name of the extension that keeps what the model has no place for
 */
record ColumnRule(String key, ColumnBinding binding, Optional<Target> target, String extension) {}
