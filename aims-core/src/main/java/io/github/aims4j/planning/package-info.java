// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 6: risk criteria, risks, assessments and treatment, the statement of
 * applicability, impact assessments, objectives and changes. Start at {@link
 * io.github.aims4j.planning.Risk}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.planning;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
