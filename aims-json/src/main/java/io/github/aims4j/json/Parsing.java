// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Something that is read from tokens.
 *
 * @param <T> what is read
 */
@FunctionalInterface
interface Parsing<T> {

  /** Reads it; null: a problem was reported. */
  @Nullable T parse() throws IOException;
}
