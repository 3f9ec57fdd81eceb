/**
 * What clause 5 asks for: the AI policy and other policies, roles with responsibility and
 * authority, and what shows leadership and commitment. Start at {@link
 * io.github.aims4j.leadership.Policy}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.leadership;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
