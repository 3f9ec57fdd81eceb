// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.benchmarks;

import java.io.IOException;

/** A library that binds documents of a format to types. */
interface Binding {

  /** Reads a document. */
  Object read(byte[] document) throws IOException;

  /** Writes what was read. */
  byte[] write(Object value) throws IOException;
}
