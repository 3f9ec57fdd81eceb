// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static java.util.Objects.requireNonNull;

/**
 * An attribute of records that an export left out, because the format has no place for it.
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param records the name of the records in JSON, such as {@code aiSystems}
 * @param attribute the name of the attribute in JSON; parts of a value are separated by a full
 *     stop, such as {@code oversight.means}
 * @param values how many values of the attribute were left out, at least 1
 * @param first the place of the first of them in the AIMS, as a JSON pointer (RFC 6901)
 * @param reason why they were left out, in a full sentence
 */
public record Loss(String records, String attribute, int values, String first, String reason) {

  /**
   * Accepts a loss.
   *
   * @param records the name of the records in JSON
   * @param attribute the name of the attribute in JSON
   * @param values how many values were left out
   * @param first the place of the first of them in the AIMS
   * @param reason why they were left out
   * @throws IllegalArgumentException if values is less than 1
   */
  public Loss {
    requireNonNull(records, "records");
    requireNonNull(attribute, "attribute");
    requireNonNull(first, "first");
    requireNonNull(reason, "reason");
    if (values < 1) {
      throw new IllegalArgumentException(
          "Loss.values is %s; it must be at least 1.".formatted(values));
    }
  }

  /** Returns records, attribute and number, such as {@code aiSystems.oversight.means: 2}. */
  @Override
  public String toString() {
    return "%s.%s: %s".formatted(records, attribute, values);
  }
}
