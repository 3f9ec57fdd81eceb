// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 5, leadership. */
@NullMarked
package io.github.aims4j.conformity.clause5;

import org.jspecify.annotations.NullMarked;
