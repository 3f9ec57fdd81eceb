/**
 * What clause 8 and the controls of Annex A ask for: AI systems with their versions, life cycle and
 * deployments, the records of their life, suppliers and customers, incidents and concerns. Start at
 * {@link io.github.aims4j.operation.AiSystem}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.operation;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
