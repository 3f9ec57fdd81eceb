// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 10: nonconformities, corrective actions and improvements. Start at {@link
 * io.github.aims4j.improvement.Nonconformity}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.improvement;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
