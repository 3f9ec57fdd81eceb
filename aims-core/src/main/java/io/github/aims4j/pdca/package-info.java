/**
 * The AIMS over time: what is due, and on whose word. Start at {@link
 * io.github.aims4j.pdca.Agenda}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.pdca;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
