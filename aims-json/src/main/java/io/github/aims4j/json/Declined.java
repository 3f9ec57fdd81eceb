package io.github.aims4j.json;

/**
 * A document is left to the parser. This says nothing about the document: the parser reads it, or
 * says what is wrong with it.
 */
final class Declined extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Declined() {
    super("The document is left to the parser.", null, false, false);
  }
}
