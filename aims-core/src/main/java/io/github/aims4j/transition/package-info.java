// SPDX-License-Identifier: Apache-2.0
/**
 * The state machine of all workflows: the steps, their authority and their conditions. A decision
 * is a pure function of the state, the facts and the request. Start at {@link
 * io.github.aims4j.transition.Workflow}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.transition;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
