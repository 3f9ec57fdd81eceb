// SPDX-License-Identifier: Apache-2.0
/**
 * The AIMS over time: the Plan-Do-Check-Act cycle with its gates, and the gates of the life cycle
 * of AI systems. Start at {@link io.github.aims4j.pdca.PdcaCycle}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.pdca;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
