/** Internal to this module; not exported. */
@NullMarked
package io.github.aims4j.internal;

import org.jspecify.annotations.NullMarked;
