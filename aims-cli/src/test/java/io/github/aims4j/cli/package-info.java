// SPDX-License-Identifier: Apache-2.0
/** Tests of the command line: every exit code, and what it says. */
@NullMarked
package io.github.aims4j.cli;

import org.jspecify.annotations.NullMarked;
