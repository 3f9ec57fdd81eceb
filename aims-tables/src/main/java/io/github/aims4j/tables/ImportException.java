package io.github.aims4j.tables;

/**
 * A register or a mapping that cannot be read at all. The message is one sentence or more that a
 * user can act on: what was found, what is allowed, and where.
 */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what was found, what is allowed, and where
   */
  public ImportException(String message) {
    super(message);
  }

  /**
   * Makes an exception.
   *
   * @param message what was found, what is allowed, and where
   * @param cause what was thrown below
   */
  public ImportException(String message, Throwable cause) {
    super(message, cause);
  }
}
