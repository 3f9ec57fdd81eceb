// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 6, planning. */
@NullMarked
package io.github.aims4j.conformity.clause6;

import org.jspecify.annotations.NullMarked;
