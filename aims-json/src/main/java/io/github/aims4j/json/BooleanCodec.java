// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A boolean. */
final class BooleanCodec implements Codec<Boolean> {

  static final BooleanCodec INSTANCE = new BooleanCodec();

  private BooleanCodec() {}

  @Override
  public @Nullable Boolean read(Reading in) throws IOException {
    Token token = in.tokens().current();
    if (token != Token.TRUE && token != Token.FALSE) {
      in.wrongType("true or false");
      return null;
    }
    return token == Token.TRUE;
  }

  @Override
  public void write(Boolean value, Writing out) throws IOException {
    out.bool(value);
  }
}
