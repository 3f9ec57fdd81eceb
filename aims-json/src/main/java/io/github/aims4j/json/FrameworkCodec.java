// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.crosswalk.Framework;
import io.github.aims4j.internal.Texts;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Another framework, by its name with the edition, such as {@code NIST AI RMF 1.0}. */
final class FrameworkCodec implements Codec<Framework> {

  static final FrameworkCodec INSTANCE = new FrameworkCodec();

  private FrameworkCodec() {}

  @Override
  public @Nullable Framework read(Reading in) throws IOException {
    String text = in.string();
    if (text == null) {
      return null;
    }
    if (Texts.isBlank(text)) {
      in.report(
          ProblemRule.ILLEGAL_VALUE,
          () -> "The name of the framework is blank; it has at least one visible character.");
      return null;
    }
    return Framework.of(text);
  }

  @Override
  public void write(Framework value, Writing out) throws IOException {
    out.string(value.reference());
  }
}
