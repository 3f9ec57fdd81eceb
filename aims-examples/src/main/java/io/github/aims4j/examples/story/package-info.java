/**
 * The stories of the two sample organizations: a cycle of Plan-Do-Check-Act, and a certification
 * from the application to the next certificate. They show how the workflows are used. Start at
 * {@link io.github.aims4j.examples.story.Story}.
 */
@NullMarked
package io.github.aims4j.examples.story;

import org.jspecify.annotations.NullMarked;
