// SPDX-License-Identifier: Apache-2.0
/**
 * The command line {@code aims}: import, validate, assess, compare, standard and schema. Start at
 * {@link io.github.aims4j.cli.AimsCommand}.
 */
@NullMarked
package io.github.aims4j.cli;

import org.jspecify.annotations.NullMarked;
