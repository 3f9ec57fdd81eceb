// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.LastByDate;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A verification or validation of an AI system, with its criteria and result.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class VerificationAndValidation implements Entity<VerificationAndValidation>
    permits ImmutableVerificationAndValidation {

  VerificationAndValidation() {}

  /** Verification or validation. */
  public enum Type {
    /** Verification: whether the system meets its specification. */
    VERIFICATION,
    /** Validation: whether the system meets the needs of its intended use. */
    VALIDATION
  }

  /** Returns the title of the record. */
  public abstract String title();

  /** Returns whether it is a verification or a validation. */
  public abstract Type type();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the method; absent: not stated. */
  public abstract Optional<String> method();

  /** Returns the measures and thresholds, in the order given; none: not stated. */
  public abstract List<String> criteria();

  /** Returns the requirements that were checked; none: not stated. */
  public abstract List<Id<SystemRequirement>> requirements();

  /** Returns the data that were used; none: not stated. */
  public abstract List<Id<Resource>> testData();

  /** Returns the date; absent: not yet performed, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who performed it, in the order given; none: not stated. */
  public abstract List<Id<Party>> performedBy();

  /** Returns whether the criteria were met; absent: not concluded. */
  public abstract Optional<Boolean> passed();

  /** Returns the result; absent: not stated. */
  public abstract Optional<String> result();

  /** Returns the documented information that contains the results; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.VERIFICATION_AND_VALIDATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("requirements", RecordKind.SYSTEM_REQUIREMENT, requirements())
        .to("testData", RecordKind.RESOURCE, testData())
        .to("performedBy", RecordKind.PARTY, performedBy())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public VerificationAndValidation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .requirements(ids.of(requirements()))
        .testData(ids.of(testData()))
        .performedBy(ids.of(performedBy()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("VerificationAndValidation")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("method", method())
        .notBlank("criteria", criteria())
        .notBlank("result", result())
        .notBlank("notes", notes());
  }

  /**
   * Returns the records of a type that can be the last by a day: those of which no other one is
   * known to be later, in the order given, and then those that failed on a date that is not stated.
   * Two on one day, or one in a month and one on a day of it, have no known order. Empty: by the
   * records none was performed by the day. Source: this library's policy.
   *
   * @param records the records, such as those of a version, in any order
   * @param type the type
   * @param asOf the day
   */
  public static List<VerificationAndValidation> canBeLast(
      List<VerificationAndValidation> records, Type type, LocalDate asOf) {
    List<VerificationAndValidation> ofType =
        records.stream().filter(each -> each.type() == type).toList();
    List<VerificationAndValidation> performed =
        ofType.stream()
            .filter(each -> each.date().filter(date -> date.canBeBy(asOf)).isPresent())
            .toList();
    return Stream.concat(
            LastByDate.canBeLast(
                performed,
                each -> each.date().orElseThrow().firstDay(),
                each -> each.date().orElseThrow().lastDay())
                .stream(),
            ofType.stream().filter(each -> each.date().isEmpty() && each.hasFailed()))
        .toList();
  }

  /** Tells whether it is stated that the criteria were not met. */
  public final boolean hasFailed() {
    return passed().equals(Optional.of(false));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableVerificationAndValidation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableVerificationAndValidation.builder().from(this);
  }

  /** Builds values of {@link VerificationAndValidation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<VerificationAndValidation, Builder>
      permits ImmutableVerificationAndValidation.Builder {

    Builder() {}

    /** Sets {@link VerificationAndValidation#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link VerificationAndValidation#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link VerificationAndValidation#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link VerificationAndValidation#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link VerificationAndValidation#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link VerificationAndValidation#method()}. */
    public abstract Builder method(String method);

    /** Sets or clears {@link VerificationAndValidation#method()}. */
    public abstract Builder method(Optional<String> method);

    /** Adds one of {@link VerificationAndValidation#criteria()}. */
    public abstract Builder addCriterion(String criterion);

    /** Replaces {@link VerificationAndValidation#criteria()}. */
    public abstract Builder criteria(Iterable<String> criteria);

    /** Adds one of {@link VerificationAndValidation#requirements()}. */
    public abstract Builder addRequirement(Id<SystemRequirement> requirement);

    /** Replaces {@link VerificationAndValidation#requirements()}. */
    public abstract Builder requirements(Iterable<? extends Id<SystemRequirement>> requirements);

    /** Adds one of {@link VerificationAndValidation#testData()}. */
    public abstract Builder addTestData(Id<Resource> testData);

    /** Replaces {@link VerificationAndValidation#testData()}. */
    public abstract Builder testData(Iterable<? extends Id<Resource>> testData);

    /** Sets {@link VerificationAndValidation#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link VerificationAndValidation#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Adds one of {@link VerificationAndValidation#performedBy()}. */
    public abstract Builder addPerformedBy(Id<Party> performedBy);

    /** Replaces {@link VerificationAndValidation#performedBy()}. */
    public abstract Builder performedBy(Iterable<? extends Id<Party>> performedBy);

    /** Sets {@link VerificationAndValidation#passed()}. */
    public abstract Builder passed(boolean passed);

    /** Sets or clears {@link VerificationAndValidation#passed()}. */
    public abstract Builder passed(Optional<Boolean> passed);

    /** Sets {@link VerificationAndValidation#result()}. */
    public abstract Builder result(String result);

    /** Sets or clears {@link VerificationAndValidation#result()}. */
    public abstract Builder result(Optional<String> result);

    /** Sets {@link VerificationAndValidation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link VerificationAndValidation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
