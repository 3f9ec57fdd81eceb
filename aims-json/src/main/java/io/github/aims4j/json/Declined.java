package io.github.aims4j.json;

/**
 * A document is left to the parser, or its writing to the generator. This says nothing about the
 * document: they go through it again and say what is wrong, if anything is.
 */
final class Declined extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Declined() {
    super("The document is left to Jackson.", null, false, false);
  }
}
