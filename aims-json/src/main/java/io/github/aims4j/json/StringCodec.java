// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A string. */
final class StringCodec implements Codec<String> {

  /** A string with at least one visible character, as all texts of the model are. */
  static final StringCodec INSTANCE = new StringCodec(false);

  /** Any string. */
  static final StringCodec RAW = new StringCodec(true);

  private final boolean mayBeBlank;

  private StringCodec(boolean mayBeBlank) {
    this.mayBeBlank = mayBeBlank;
  }

  @Override
  public @Nullable String read(Reading in) throws IOException {
    String text = in.string();
    if (mayBeBlank || text == null || !Texts.isBlank(text)) {
      return text;
    }
    in.report(
        ProblemRule.BLANK_TEXT,
        () -> "The text is blank; at least one visible character is required.");
    return null;
  }

  @Override
  public void write(String value, Writing out) throws IOException {
    out.string(value);
  }
}
