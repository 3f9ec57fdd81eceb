// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 8 and the controls of Annex A: AI systems with their versions, life cycle and
 * deployments, operation records, suppliers and customers, incidents and concerns. Start at {@link
 * io.github.aims4j.operation.AiSystem}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.operation;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
