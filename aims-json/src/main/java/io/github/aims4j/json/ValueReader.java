// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type.
 *
 * @param <V> the values
 */
interface ValueReader<V> {

  /** Reads the value at the current token, to its last token; null: a problem was reported. */
  @Nullable V read(Reading in) throws IOException;
}
