// SPDX-License-Identifier: Apache-2.0
/**
 * Findings and open questions, shared by rules, reference integrity and document problems. Start at
 * {@link io.github.aims4j.finding.Finding}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.finding;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
