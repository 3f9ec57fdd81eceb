/**
 * Test data for code that works with AI management systems. Start at {@link
 * io.github.aims4j.testkit.SampleAims}.
 */
@NullMarked
package io.github.aims4j.testkit;

import org.jspecify.annotations.NullMarked;
