// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.standard.Provision;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something of the standard that has an id, such as a clause or a control of Annex A. */
final class ProvisionCodec implements Codec<Provision> {

  static final ProvisionCodec INSTANCE = new ProvisionCodec();

  private ProvisionCodec() {}

  @Override
  public @Nullable Provision read(Reading in) throws IOException {
    String text = in.string();
    if (text == null) {
      return null;
    }
    try {
      return Provision.parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.UNKNOWN_PROVISION, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(Provision value, Writing out) throws IOException {
    if (!Provision.parse(value.id()).equals(value)) {
      throw new IllegalArgumentException(
          "The objective %s cannot be written: its id is read as the area with the same id."
              .formatted(value.id()));
    }
    out.string(value.id());
  }
}
