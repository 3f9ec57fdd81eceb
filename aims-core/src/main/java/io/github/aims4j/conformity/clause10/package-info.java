// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 10, improvement. */
@NullMarked
package io.github.aims4j.conformity.clause10;

import org.jspecify.annotations.NullMarked;
