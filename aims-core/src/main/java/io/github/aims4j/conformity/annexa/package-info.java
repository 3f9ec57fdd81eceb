// SPDX-License-Identifier: Apache-2.0
/** The built-in rules on the controls of Annex A. */
@NullMarked
package io.github.aims4j.conformity.annexa;

import org.jspecify.annotations.NullMarked;
