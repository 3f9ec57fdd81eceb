// SPDX-License-Identifier: Apache-2.0
/**
 * Reports as HTML: one self-contained file on an AI management system, or on one AI system.
 *
 * <p>Start at {@link io.github.aims4j.report.HtmlReport}.
 */
@NullMarked
package io.github.aims4j.report;

import org.jspecify.annotations.NullMarked;
