// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import java.util.List;

/** The model, or the annotation, has something for which no JSON can be derived. */
final class UnservedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  UnservedException(List<String> messages) {
    super(String.join("\n", messages));
    this.messages = List.copyOf(messages);
  }

  /** Returns what cannot be served, one sentence for each. */
  List<String> messages() {
    return messages;
  }
}
