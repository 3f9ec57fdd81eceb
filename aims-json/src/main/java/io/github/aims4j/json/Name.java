// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.io.SerializedString;

/** A name or word of the model, which is ASCII and keeps its encoded form. */
final class Name extends SerializedString {

  private static final long serialVersionUID = 1L;

  Name(String name) {
    super(name);
  }

  /** Returns names in the given order. */
  static Name[] all(String... names) {
    Name[] result = new Name[names.length];
    for (int i = 0; i < names.length; i++) {
      result[i] = new Name(names[i]);
    }
    return result;
  }
}
