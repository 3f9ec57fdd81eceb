/** Harbour Bank, a fictitious retail bank with a certified AIMS: a whole sample for the tests. */
@NullMarked
package io.github.aims4j.testkit.harbour;

import org.jspecify.annotations.NullMarked;
