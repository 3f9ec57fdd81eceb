// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.standard.AuditCriterion;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A provision of the standard, or an obligation of a clause, by its citation. */
final class CriterionCodec implements Codec<AuditCriterion> {

  static final CriterionCodec INSTANCE = new CriterionCodec();

  private CriterionCodec() {}

  @Override
  public @Nullable AuditCriterion read(Reading in) throws IOException {
    String text = in.string();
    if (text == null) {
      return null;
    }
    try {
      return AuditCriterion.parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.UNKNOWN_PROVISION, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(AuditCriterion value, Writing out) throws IOException {
    if (!AuditCriterion.parse(value.citation()).equals(value)) {
      throw new IllegalArgumentException(
          "The objective %s cannot be written: its id is read as the area with the same id."
              .formatted(value.citation()));
    }
    out.string(value.citation());
  }
}
