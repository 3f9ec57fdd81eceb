// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 5: the AI policy and other policies, roles with responsibilities and
 * authorities, and demonstrations of leadership and commitment. Start at {@link
 * io.github.aims4j.leadership.Policy}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.leadership;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
