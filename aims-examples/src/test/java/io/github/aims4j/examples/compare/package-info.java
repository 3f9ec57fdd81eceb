@NullMarked
package io.github.aims4j.examples.compare;

import org.jspecify.annotations.NullMarked;
