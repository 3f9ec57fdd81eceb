// SPDX-License-Identifier: Apache-2.0
/** What the templates show: texts, counts and positions, in the order of the page. */
@NullMarked
package io.github.aims4j.report.view;

import org.jspecify.annotations.NullMarked;
