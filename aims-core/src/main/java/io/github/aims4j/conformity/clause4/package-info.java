// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on clause 4, context of the organization. */
@NullMarked
package io.github.aims4j.conformity.clause4;

import org.jspecify.annotations.NullMarked;
