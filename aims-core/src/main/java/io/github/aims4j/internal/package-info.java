/** What the build needs and nobody else: not exported. */
@NullMarked
package io.github.aims4j.internal;

import org.jspecify.annotations.NullMarked;
