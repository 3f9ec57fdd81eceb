// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scope of the AIMS that a later one replaced.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.3 and 7.5.3; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class EarlierScope implements Extensible permits ImmutableEarlierScope {

  EarlierScope() {}

  /** Returns the scope statement of the organization. */
  public abstract String statement();

  /** Returns the units to which the AIMS applied; none: not stated, or all. */
  public abstract List<Id<Party>> units();

  /** Returns the sites to which the AIMS applied, by their names; none: not stated, or all. */
  public abstract List<String> sites();

  /** Returns the activities to which the AIMS applied, in the order given; none: not stated. */
  public abstract List<String> activities();

  /** Returns the exclusions, in the order given; none: nothing was excluded, or not stated. */
  public abstract List<ScopeExclusion> exclusions();

  /** Returns the version of the scope; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the first day on which it applied; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the last day on which it applied; absent: not stated. */
  public abstract Optional<LocalDate> effectiveUntil();

  /** Returns the documented information that contains it; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public List<Reference> references() {
    return new References()
        .to("units", RecordKind.PARTY, units())
        .within("exclusions", exclusions())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public EarlierScope withIds(IdMapping ids) {
    return toBuilder()
        .units(ids.of(units()))
        .exclusions(ids.in(exclusions()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("EarlierScope")
        .notBlank("statement", statement())
        .notBlank("sites", sites())
        .notBlank("activities", activities())
        .notBlank("version", version());
    new Dates("EarlierScope")
        .day("effectiveFrom", effectiveFrom())
        .day("effectiveUntil", effectiveUntil());
    requireOrder(
        "EarlierScope", "effectiveFrom", effectiveFrom(), "effectiveUntil", effectiveUntil());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableEarlierScope.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableEarlierScope.builder().from(this);
  }

  /** Builds values of {@link EarlierScope}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<EarlierScope, Builder>
      permits ImmutableEarlierScope.Builder {

    Builder() {}

    /** Sets {@link EarlierScope#statement()}. */
    public abstract Builder statement(String statement);

    /** Adds one of {@link EarlierScope#units()}. */
    public abstract Builder addUnit(Id<Party> unit);

    /** Replaces {@link EarlierScope#units()}. */
    public abstract Builder units(Iterable<? extends Id<Party>> units);

    /** Adds one of {@link EarlierScope#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link EarlierScope#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Adds one of {@link EarlierScope#activities()}. */
    public abstract Builder addActivity(String activity);

    /** Replaces {@link EarlierScope#activities()}. */
    public abstract Builder activities(Iterable<String> activities);

    /** Adds one of {@link EarlierScope#exclusions()}. */
    public abstract Builder addExclusion(ScopeExclusion exclusion);

    /** Replaces {@link EarlierScope#exclusions()}. */
    public abstract Builder exclusions(Iterable<? extends ScopeExclusion> exclusions);

    /** Sets {@link EarlierScope#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link EarlierScope#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link EarlierScope#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link EarlierScope#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link EarlierScope#effectiveUntil()}. */
    public abstract Builder effectiveUntil(LocalDate effectiveUntil);

    /** Sets or clears {@link EarlierScope#effectiveUntil()}. */
    public abstract Builder effectiveUntil(Optional<? extends LocalDate> effectiveUntil);

    /** Sets {@link EarlierScope#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link EarlierScope#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
