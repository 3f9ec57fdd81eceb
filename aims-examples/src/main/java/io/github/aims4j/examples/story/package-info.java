// SPDX-License-Identifier: Apache-2.0
/**
 * The stories of the two sample organizations: a Plan-Do-Check-Act cycle, and a certification from
 * the application to the next certificate. They show how to use the workflows. Start at {@link
 * io.github.aims4j.examples.story.Story}.
 */
@NullMarked
package io.github.aims4j.examples.story;

import org.jspecify.annotations.NullMarked;
