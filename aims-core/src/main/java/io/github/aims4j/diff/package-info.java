// SPDX-License-Identifier: Apache-2.0
/**
 * What changed from one version of an AIMS to the next: records and their attributes, and what a
 * change means. Start at {@link io.github.aims4j.diff.AimsDiff}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.diff;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
