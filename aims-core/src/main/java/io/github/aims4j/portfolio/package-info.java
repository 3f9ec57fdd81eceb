// SPDX-License-Identifier: Apache-2.0
/**
 * Many AIMS in one view: what a group or a certification body sees of all of them. Start at {@link
 * io.github.aims4j.portfolio.PortfolioRollUp}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.portfolio;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
