// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The id of a record, as a string.
 *
 * @param <T> the type of the record
 */
final class IdCodec<T extends Entity<T>> implements Codec<Id<T>> {

  private static final IdCodec<?> INSTANCE = new IdCodec<>();

  private IdCodec() {}

  // The string of an id does not depend on the type of the record.
  @SuppressWarnings("unchecked")
  static <T extends Entity<T>> IdCodec<T> id() {
    return (IdCodec<T>) INSTANCE;
  }

  /** Returns the codec for the id of a record whose type is stated elsewhere. */
  // As above.
  @SuppressWarnings("unchecked")
  static Codec<Id<?>> any() {
    return (Codec<Id<?>>) (Codec<?>) INSTANCE;
  }

  @Override
  public @Nullable Id<T> read(Reading in) throws IOException {
    String text = in.string();
    if (text == null) {
      return null;
    }
    try {
      return Id.of(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_ID, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(Id<T> value, Writing out) throws IOException {
    out.string(value.value());
  }
}
