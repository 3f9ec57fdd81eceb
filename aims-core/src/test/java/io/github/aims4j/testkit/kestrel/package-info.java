/** The AIMS of a small fictitious firm that buys its AI systems, for the tests of all modules. */
@NullMarked
package io.github.aims4j.testkit.kestrel;

import org.jspecify.annotations.NullMarked;
