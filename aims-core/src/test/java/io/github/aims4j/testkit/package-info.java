/** Samples, generators and shared data for the tests of all modules. */
@NullMarked
package io.github.aims4j.testkit;

import org.jspecify.annotations.NullMarked;
