// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;

/**
 * Writes values of one type.
 *
 * @param <V> the values
 */
interface ValueWriter<V> {

  /** Writes a value. */
  void write(V value, Writing out) throws IOException;
}
