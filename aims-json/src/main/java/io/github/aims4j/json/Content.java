// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;

/** Something that is written as JSON. */
@FunctionalInterface
interface Content {

  /** Writes it. */
  void writeTo(Writing out) throws IOException;
}
