// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

/** The kinds of token in a document, whatever parser reads it. */
enum Token {
  OBJECT("an object"),
  OBJECT_END("the end of an object"),
  LIST("an array"),
  LIST_END("the end of an array"),
  NAME("a field name"),
  STRING("a string"),
  INTEGER("a number"),
  NUMBER("a number"),
  TRUE("a boolean"),
  FALSE("a boolean"),
  NULL("null"),
  /** A value that JSON does not have; a parser of another format can return one. */
  OTHER("a value that JSON does not have"),
  /** No token: before the first, or after the last. */
  NONE("nothing");

  private final String term;

  Token(String term) {
    this.term = term;
  }

  /** The term for messages, with its article. */
  String term() {
    return term;
  }
}
