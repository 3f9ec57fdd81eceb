// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import java.util.Arrays;
import java.util.List;

/** JSON pointers (RFC 6901). */
final class Pointers {

  private Pointers() {}

  static String child(String pointer, String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  static String child(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** Returns the names and numbers that a pointer consists of. */
  static List<String> tokens(String pointer) {
    return Arrays.stream(pointer.substring(1).split("/", -1))
        .map(token -> token.replace("~1", "/").replace("~0", "~"))
        .toList();
  }
}
