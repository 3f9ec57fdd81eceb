// SPDX-License-Identifier: Apache-2.0
/**
 * Which parts of other frameworks correspond to which provisions of ISO/IEC 42001:2023: mappings
 * that this library ships, by id and with their source, and those that an organization recorded.
 * Start at {@link io.github.aims4j.crosswalk.Crosswalks}.
 *
 * <p>Every mapping is informative. That something is mapped is no evidence of conformity with
 * either side.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.crosswalk;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
