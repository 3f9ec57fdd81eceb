// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 9, performance evaluation. */
@NullMarked
package io.github.aims4j.conformity.clause9;

import org.jspecify.annotations.NullMarked;
