// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.layers.ground;

import io.github.aims4j.layers.upper.Above;
import java.util.List;

/** Names a class above it in a type argument of a signature only. */
interface ReturnsAbove {
  List<Above[]> above();
}
