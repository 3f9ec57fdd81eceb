// SPDX-License-Identifier: Apache-2.0
/** The aggregate: {@link io.github.aims4j.Aims}, the whole AI management system. */
@NullMarked
@AimsStyle
package io.github.aims4j;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
