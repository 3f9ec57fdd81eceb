// SPDX-License-Identifier: Apache-2.0
/**
 * ISO/IEC 42001:2023 as data: its clauses, obligations and annexes by id and short title, and
 * related standards. Start at {@link io.github.aims4j.standard.Provision}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.standard;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
