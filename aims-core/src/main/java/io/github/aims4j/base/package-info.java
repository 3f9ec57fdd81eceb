// SPDX-License-Identifier: Apache-2.0
/**
 * What all records share: typed identity, partial dates, extensions, and where a record came from.
 * Start at {@link io.github.aims4j.base.Entity}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.base;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
