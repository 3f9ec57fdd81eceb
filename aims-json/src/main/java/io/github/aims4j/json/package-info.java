// SPDX-License-Identifier: Apache-2.0
/**
 * The records of an AIMS as JSON: read strictly, written in one form, described by one schema.
 * Start at {@link io.github.aims4j.json.AimsJson}.
 */
@NullMarked
package io.github.aims4j.json;

import org.jspecify.annotations.NullMarked;
