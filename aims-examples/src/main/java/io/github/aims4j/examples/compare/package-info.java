/** Compares two registers of AI systems: what became of each system, and is each step allowed. */
@NullMarked
package io.github.aims4j.examples.compare;

import org.jspecify.annotations.NullMarked;
