// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Texts;
import java.util.List;
import org.immutables.value.Value;

/**
 * A record that is new, gone or changed. A record is the same if its kind and its id are; the order
 * of the records is not compared.
 *
 * <p>Invariants: a record never moves; a changed one has changed attributes, and all attributes of
 * a new or gone one are new or gone.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RecordChange permits ImmutableRecordChange {

  RecordChange() {}

  /** Returns how it changed. */
  public abstract ChangeType type();

  /** Returns the kind and the id of the record. */
  public abstract Subject subject();

  /** Returns the name by which people know the record, the later one if it changed. */
  public abstract String name();

  /**
   * Returns the changed attributes by path; of a new or gone record all that it has, without the
   * id.
   */
  public abstract List<AttributeChange> attributes();

  @Value.Check
  void check() {
    new Texts("RecordChange").notBlank("name", name());
    boolean isAllowed =
        switch (type()) {
          case NEW, GONE -> attributes().stream().allMatch(each -> each.type() == type());
          case CHANGED -> !attributes().isEmpty();
          case MOVED -> false;
        };
    if (!isAllowed) {
      throw new IllegalArgumentException(
          ("RecordChange of %s is %s and has %s attributes; NEW and GONE have attributes of that"
                  + " type only, CHANGED has at least one, and MOVED is not allowed.")
              .formatted(subject(), type(), attributes().size()));
    }
  }

  /**
   * Returns the change in lines: one for a record that is new or gone, such as {@code risk r1 is
   * new: "Bias"}, otherwise one for each attribute, such as {@code risk r1 /title: "Bias" ->
   * "Unfair decisions"}.
   */
  public List<String> lines() {
    return ChangeText.lines(this);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRecordChange.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRecordChange.builder().from(this);
  }

  /** Builds values of {@link RecordChange}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableRecordChange.Builder {

    Builder() {}

    /** Sets {@link RecordChange#type()}. */
    public abstract Builder type(ChangeType type);

    /** Sets {@link RecordChange#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets {@link RecordChange#name()}. */
    public abstract Builder name(String name);

    /** Adds one of {@link RecordChange#attributes()}. */
    public abstract Builder addAttribute(AttributeChange attribute);

    /** Replaces {@link RecordChange#attributes()}. */
    public abstract Builder attributes(Iterable<? extends AttributeChange> attributes);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract RecordChange build();
  }
}
