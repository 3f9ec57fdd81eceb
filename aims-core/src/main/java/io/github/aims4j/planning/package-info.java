/**
 * What clause 6 asks for: risks to and from AI systems, and the controls that treat them. Start at
 * {@link io.github.aims4j.planning.Risk}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.planning;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
