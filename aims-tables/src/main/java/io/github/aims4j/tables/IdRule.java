// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.List;

/**
 * How records get their ids, and by what they are found in an AIMS into which a table is imported.
 *
 * @param columns the keys of the columns from which ids are derived; empty: a column has the id
 * @param key the keys of the columns by which records are found; empty: by id
 */
record IdRule(List<String> columns, List<String> key) {}
