package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A positive integer, without fraction or exponent. */
final class PositiveIntegerCodec implements Codec<Integer> {

  static final PositiveIntegerCodec INSTANCE = new PositiveIntegerCodec();

  private PositiveIntegerCodec() {}

  @Override
  public @Nullable Integer read(Reading in) throws IOException {
    if (in.tokens().current() != Token.INTEGER) {
      in.wrongType("an integer (no fraction or exponent)");
      return null;
    }
    int value = in.tokens().positiveInteger();
    if (value == 0) {
      String number = in.number();
      in.report(
          ProblemRule.ILLEGAL_VALUE,
          () ->
              "%s is out of range; integers from 1 to %s are allowed."
                  .formatted(number, Integer.MAX_VALUE));
      return null;
    }
    return value;
  }

  @Override
  public void write(Integer value, Writing out) throws IOException {
    out.number(value);
  }
}
