// SPDX-License-Identifier: Apache-2.0
/**
 * An AIMS as it stood at the end of a day, as far as the dates in its records tell. Start at {@link
 * io.github.aims4j.asof.AimsAsOf}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.asof;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
