// SPDX-License-Identifier: Apache-2.0
/**
 * Records for clause 4: the organization, external and internal issues, interested parties, the
 * scope and the processes of the AIMS. Start at {@link io.github.aims4j.context.Organization}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.context;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
