// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 9: indicators and measurements, internal audits, management reviews, and
 * judgements of people. Start at {@link io.github.aims4j.evaluation.InternalAudit}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.evaluation;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
