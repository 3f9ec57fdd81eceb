/**
 * What clause 4 asks for: the organization, its AI roles, and the scope of the AIMS. Start at
 * {@link io.github.aims4j.context.Organization}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.context;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
