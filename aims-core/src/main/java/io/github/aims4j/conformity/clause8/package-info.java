// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 8, operation. */
@NullMarked
package io.github.aims4j.conformity.clause8;

import org.jspecify.annotations.NullMarked;
