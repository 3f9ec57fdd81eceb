/**
 * What aims4j is used for, to run and to read: the demo imports a register of AI systems and says
 * what it contradicts and what it leaves open. Start at {@link io.github.aims4j.examples.Demo}.
 */
@NullMarked
package io.github.aims4j.examples;

import org.jspecify.annotations.NullMarked;
