// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

/**
 * Thrown when a document is refused as a whole. The message states what was found, what is allowed,
 * and where.
 *
 * <p>Source: this library.
 */
public final class ExchangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what was found and what is allowed
   */
  public ExchangeException(String message) {
    super(message);
  }

  /**
   * Creates an exception.
   *
   * @param message what was found and what is allowed
   * @param cause what revealed it
   */
  public ExchangeException(String message, Throwable cause) {
    super(message, cause);
  }
}
