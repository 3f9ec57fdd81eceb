// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on the records as such, and rules over all clauses. */
@NullMarked
package io.github.aims4j.conformity.records;

import org.jspecify.annotations.NullMarked;
