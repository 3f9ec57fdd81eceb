// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as RFC 8785 writes them: in the form of ECMAScript, which knows only doubles. */
final class CanonicalNumber {

  /** The longest integer that ECMAScript writes without an exponent. */
  private static final int LONGEST_INTEGER = 21;

  private static final int MOST_LEADING_ZEROS = 6;

  private CanonicalNumber() {}

  /** Returns the canonical text of a number; empty: no double has exactly this value. */
  static Optional<String> of(BigDecimal number) {
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      return Optional.empty();
    }
    BigDecimal shortest = shortest(Math.abs(value));
    return shortest.compareTo(number.abs()) == 0
        ? Optional.of((value < 0 ? "-" : "") + text(shortest))
        : Optional.empty();
  }

  /** The fewest digits that mean the double; Java writes at least two. */
  private static BigDecimal shortest(double value) {
    BigDecimal digits = new BigDecimal(NumberOutput.toString(value, true));
    BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
    return (one.doubleValue() == value ? one : digits).stripTrailingZeros();
  }

  private static String text(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    String digits = number.unscaledValue().toString();
    int point = digits.length() - number.scale();
    if (point > LONGEST_INTEGER || point <= -MOST_LEADING_ZEROS) {
      return withExponent(digits, point - 1);
    } else if (point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    } else if (digits.length() <= point) {
      return digits + "0".repeat(point - digits.length());
    }
    return digits.substring(0, point) + "." + digits.substring(point);
  }

  private static String withExponent(String digits, int exponent) {
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
  }
}
