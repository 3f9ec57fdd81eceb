// SPDX-License-Identifier: Apache-2.0
/**
 * Derives JSON from the model at build time: from a root it walks over the accessors of the value
 * types, and generates a codec for each type and one JSON Schema for all.
 */
@NullMarked
package io.github.aims4j.codegen;

import org.jspecify.annotations.NullMarked;
