// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An integer that is not negative, without fraction or exponent. */
final class IntegerCodec implements Codec<Integer> {

  /** A positive integer, as all numbers of the model are. */
  static final IntegerCodec POSITIVE = new IntegerCodec(1);

  /** A count, which can be zero. */
  static final IntegerCodec COUNT = new IntegerCodec(0);

  private final int min;

  private IntegerCodec(int min) {
    this.min = min;
  }

  @Override
  public @Nullable Integer read(Reading in) throws IOException {
    if (in.tokens().current() != Token.INTEGER) {
      in.wrongType("an integer (no fraction or exponent)");
      return null;
    }
    int value = in.tokens().integer();
    if (value < min) {
      String number = in.number();
      in.report(
          ProblemRule.ILLEGAL_VALUE,
          () ->
              "%s is out of range; integers from %s to %s are allowed."
                  .formatted(number, min, Integer.MAX_VALUE));
      return null;
    }
    return value;
  }

  @Override
  public void write(Integer value, Writing out) throws IOException {
    out.number(value);
  }
}
