// SPDX-License-Identifier: Apache-2.0
/**
 * What is due in an AIMS, by when and on whose authority. Start at {@link
 * io.github.aims4j.agenda.Agenda}.
 */
@NullMarked
@AimsStyle
package io.github.aims4j.agenda;

import io.github.aims4j.internal.AimsStyle;
import org.jspecify.annotations.NullMarked;
