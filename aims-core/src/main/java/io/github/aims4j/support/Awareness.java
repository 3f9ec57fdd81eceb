// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure that made people working under the organization's control aware of the AIMS.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Awareness implements Entity<Awareness> permits ImmutableAwareness {

  Awareness() {}

  /** Topics of which people must be aware. */
  public enum Topic {
    /** The AI policy. */
    POLICY,
    /** Their contribution to an effective AIMS, and the benefits of better performance. */
    CONTRIBUTION,
    /** The consequences of not meeting the requirements of the AIMS. */
    CONSEQUENCES
  }

  /** Returns the title of the measure, such as a briefing. */
  public abstract String title();

  /** Returns the topics, in the order given; none: not stated. */
  public abstract List<Topic> topics();

  /** Returns who was reached, in the order given; none: not stated. */
  public abstract List<Id<Party>> persons();

  /** Returns the policies that were covered; none: not stated. */
  public abstract List<Id<Policy>> policies();

  /** Returns the date; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the form, such as a course or a letter; absent: not stated. */
  public abstract Optional<String> form();

  /** Returns the next due date; absent: not stated. */
  public abstract Optional<LocalDate> next();

  @Override
  public final RecordKind kind() {
    return RecordKind.AWARENESS;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("persons", RecordKind.PARTY, persons())
        .to("policies", RecordKind.POLICY, policies())
        .toList();
  }

  @Override
  public Awareness withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .persons(ids.of(persons()))
        .policies(ids.of(policies()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Awareness")
        .notBlank("title", title())
        .notBlank("form", form())
        .notBlank("notes", notes());
    new Dates("Awareness").day("next", next());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAwareness.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAwareness.builder().from(this);
  }

  /** Builds values of {@link Awareness}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Awareness, Builder>
      permits ImmutableAwareness.Builder {

    Builder() {}

    /** Sets {@link Awareness#title()}. */
    public abstract Builder title(String title);

    /** Adds one of {@link Awareness#topics()}. */
    public abstract Builder addTopic(Topic topic);

    /** Replaces {@link Awareness#topics()}. */
    public abstract Builder topics(Iterable<? extends Topic> topics);

    /** Adds one of {@link Awareness#persons()}. */
    public abstract Builder addPerson(Id<Party> person);

    /** Replaces {@link Awareness#persons()}. */
    public abstract Builder persons(Iterable<? extends Id<Party>> persons);

    /** Adds one of {@link Awareness#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link Awareness#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Sets {@link Awareness#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link Awareness#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link Awareness#form()}. */
    public abstract Builder form(String form);

    /** Sets or clears {@link Awareness#form()}. */
    public abstract Builder form(Optional<String> form);

    /** Sets {@link Awareness#next()}. */
    public abstract Builder next(LocalDate next);

    /** Sets or clears {@link Awareness#next()}. */
    public abstract Builder next(Optional<? extends LocalDate> next);
  }
}
