// SPDX-License-Identifier: Apache-2.0
/**
 * What an auditor of a certification body would raise at the next stage of an audit, and which
 * record would answer it. Start at {@link io.github.aims4j.readiness.Readiness}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.readiness;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
