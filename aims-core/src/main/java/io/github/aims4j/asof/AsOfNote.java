// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Texts;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A record, or a place in one, that was left out or wound back, or that cannot be dated.
 *
 * <p>Notes are ordered by record, path and message. Source: this library's own form. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class AsOfNote implements Comparable<AsOfNote> permits ImmutableAsOfNote {

  private static final Comparator<AsOfNote> ORDER =
      Comparator.comparing(AsOfNote::subject)
          .thenComparing(AsOfNote::path)
          .thenComparing(AsOfNote::reason)
          .thenComparing(AsOfNote::message);

  AsOfNote() {}

  /** Returns the kind and the id of the record. */
  public abstract Subject subject();

  /** Returns the name by which people know the record. */
  public abstract String name();

  /**
   * Returns the place, as a JSON pointer (RFC 6901) within the record as it stands now, or, where
   * an earlier scope was in effect, within that scope; empty: the record as a whole.
   */
  public abstract String path();

  /** Returns the reason. */
  public abstract AsOfReason reason();

  /** Returns the reason in a full sentence, with the date or the values. */
  public abstract String message();

  @Value.Check
  void check() {
    new Texts("AsOfNote").notBlank("name", name()).notBlank("message", message());
  }

  /** Compares notes by record, path, reason and message. */
  @Override
  public int compareTo(AsOfNote other) {
    return ORDER.compare(this, other);
  }

  /** Returns the record, the place and the message, in one line. */
  @Override
  public final String toString() {
    return "%s%s: %s".formatted(subject(), path().isEmpty() ? "" : " " + path(), message());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAsOfNote.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAsOfNote.builder().from(this);
  }

  /** Builds values of {@link AsOfNote}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAsOfNote.Builder {

    Builder() {}

    /** Sets {@link AsOfNote#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets {@link AsOfNote#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link AsOfNote#path()}. */
    public abstract Builder path(String path);

    /** Sets {@link AsOfNote#reason()}. */
    public abstract Builder reason(AsOfReason reason);

    /** Sets {@link AsOfNote#message()}. */
    public abstract Builder message(String message);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or blank
     */
    public abstract AsOfNote build();
  }
}
