/**
 * What is found, and what stays open: one form for rules, reference integrity and the problems of
 * documents. Start at {@link io.github.aims4j.finding.Finding}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.finding;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
