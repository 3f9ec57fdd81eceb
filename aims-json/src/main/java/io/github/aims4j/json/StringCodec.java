package io.github.aims4j.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A string. */
final class StringCodec implements Codec<String> {

  static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {}

  @Override
  public @Nullable String read(Reading in) throws IOException {
    return in.string();
  }

  @Override
  public void write(String value, Writing out) throws IOException {
    out.string(value);
  }
}
