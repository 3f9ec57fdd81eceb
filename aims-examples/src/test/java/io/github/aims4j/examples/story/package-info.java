@NullMarked
package io.github.aims4j.examples.story;

import org.jspecify.annotations.NullMarked;
