// SPDX-License-Identifier: Apache-2.0
/**
 * What the records of an AIMS support, contradict or do not tell, rule by rule. Start at {@link
 * io.github.aims4j.conformity.RuleSet}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.conformity;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
