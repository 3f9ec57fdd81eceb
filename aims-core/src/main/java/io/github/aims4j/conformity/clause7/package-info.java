// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 7, support. */
@NullMarked
package io.github.aims4j.conformity.clause7;

import org.jspecify.annotations.NullMarked;
