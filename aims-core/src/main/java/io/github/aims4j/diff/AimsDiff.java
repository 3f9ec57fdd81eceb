// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.Aims;
import io.github.aims4j.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What changed from an earlier version of an AIMS to a later one: which records are new, gone or
 * changed, attribute by attribute, and what a change means. It holds what changed and nothing else,
 * so that it is small after a small change, and {@link #applyTo} makes the later version from the
 * earlier one.
 *
 * <p>Neither the order of the records nor that of the fields of an object is compared. The elements
 * of a list are told apart by what they are: those with equal content are the same, then those with
 * the same id, label, control or other key. An element that only changed its place has moved.
 *
 * <pre>{@code
 * AimsDiff diff = AimsDiff.between(lastYear, thisYear, AimsJson.standard().recordForm());
 * diff.lines().forEach(System.out::println); // risk r1 /title: "Bias" -> "Unfair decisions"
 * }</pre>
 *
 * <p>Source: this library's own form; ISO/IEC 42001:2023, 7.5.3, asks for control of changes to
 * documented information. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AimsDiff permits ImmutableAimsDiff {

  AimsDiff() {}

  /**
   * Returns what changed from one version of an AIMS to another.
   *
   * @param earlier the earlier version
   * @param later the later version
   * @param form the form in which the attributes are compared
   */
  public static AimsDiff between(Aims earlier, Aims later, RecordForm form) {
    return new Comparing(earlier, later, form).result();
  }

  /** Returns the changes of the AIMS itself: its schema, its edition and its extensions. */
  public abstract List<AttributeChange> attributes();

  /** Returns the records that are new, gone or changed, by kind and id. */
  public abstract List<RecordChange> records();

  /**
   * Returns what the changes mean where a rule says so, the heaviest first; none: no rule does.
   * Later records that are at fault by themselves are the matter of an assessment.
   */
  public abstract List<Finding> findings();

  /** Tells whether nothing changed. */
  public final boolean isEmpty() {
    return attributes().isEmpty() && records().isEmpty();
  }

  /**
   * Returns an AIMS with these changes: the later version, if it is the earlier one. Records that
   * did not change keep their order, and new ones follow those of their kind.
   *
   * @param aims the earlier version, or one that equals it in all that changed
   * @param form the form in which the attributes were compared
   * @throws IllegalArgumentException if the AIMS differs from the earlier version in something that
   *     changed
   */
  public Aims applyTo(Aims aims, RecordForm form) {
    return new Applying(this, form).to(aims);
  }

  /**
   * Returns the changes as text, one line for each new or gone record and for each changed
   * attribute.
   */
  public List<String> lines() {
    return Stream.concat(
            attributes().stream().map(attribute -> "AIMS " + attribute),
            records().stream().flatMap(change -> change.lines().stream()))
        .toList();
  }

  /** Returns the number of records and attributes that changed. */
  @Override
  public final String toString() {
    return "AimsDiff[%s records, %s attributes of the AIMS]"
        .formatted(records().size(), attributes().size());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAimsDiff.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAimsDiff.builder().from(this);
  }

  /** Builds values of {@link AimsDiff}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAimsDiff.Builder {

    Builder() {}

    /** Adds one of {@link AimsDiff#attributes()}. */
    public abstract Builder addAttribute(AttributeChange attribute);

    /** Replaces {@link AimsDiff#attributes()}. */
    public abstract Builder attributes(Iterable<? extends AttributeChange> attributes);

    /** Adds one of {@link AimsDiff#records()}. */
    public abstract Builder addRecord(RecordChange record);

    /** Replaces {@link AimsDiff#records()}. */
    public abstract Builder records(Iterable<? extends RecordChange> records);

    /** Adds one of {@link AimsDiff#findings()}. */
    public abstract Builder addFinding(Finding finding);

    /** Replaces {@link AimsDiff#findings()}. */
    public abstract Builder findings(Iterable<? extends Finding> findings);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing
     */
    public abstract AimsDiff build();
  }
}
