// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 7, A.4 and A.7: resources and data, competence, awareness, communication and
 * documented information. Start at {@link io.github.aims4j.support.Document}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.support;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
