/**
 * What clause 9 asks for: indicators and measurements, internal audits, management reviews, and
 * what people concluded. Start at {@link io.github.aims4j.evaluation.InternalAudit}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.evaluation;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
