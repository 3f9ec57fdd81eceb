// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * Thrown when a register or a mapping is rejected as a whole. The message is actionable: it states
 * what was found, what is allowed, and where.
 *
 * <p>Source: this library.
 */
public final class ImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ImportException(String message) {
    super(message);
  }

  ImportException(String message, Throwable cause) {
    super(message, cause);
  }
}
