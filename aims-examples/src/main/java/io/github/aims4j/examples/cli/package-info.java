/**
 * The command line {@code aims}: import, validate and assess. Start at {@link
 * io.github.aims4j.examples.cli.AimsCommand}.
 */
@NullMarked
package io.github.aims4j.examples.cli;

import org.jspecify.annotations.NullMarked;
