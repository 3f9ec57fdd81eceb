// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any JSON value: what an attribute was or is, in a diff. */
final class ExtensionCodec implements Codec<Extension> {

  static final ExtensionCodec INSTANCE = new ExtensionCodec();

  private ExtensionCodec() {}

  @Override
  public @Nullable Extension read(Reading in) throws IOException {
    return ExtensionReader.read(in);
  }

  @Override
  public void write(Extension value, Writing out) throws IOException {
    ExtensionWriter.write(value, out);
  }
}
