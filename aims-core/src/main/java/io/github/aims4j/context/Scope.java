// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The scope of the AIMS: its boundaries and applicability. Every AI system is in scope unless an
 * exclusion names it.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.3; the reason for an exclusion, the version and the approval are
 * this library's policy. Invariant: exclusions are unique. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Scope implements Entity<Scope> permits ImmutableScope {

  Scope() {}

  /** Returns the scope statement of the organization. */
  public abstract String statement();

  /**
   * Returns the organizational, physical and technical boundaries, in the order given; none: not
   * stated.
   */
  public abstract List<String> boundaries();

  /** Returns the units to which the AIMS applies; none: not stated, or all. */
  public abstract List<Id<Party>> units();

  /** Returns the sites to which the AIMS applies, by their names; none: not stated, or all. */
  public abstract List<String> sites();

  /** Returns the activities to which the AIMS applies, in the order given; none: not stated. */
  public abstract List<String> activities();

  /** Returns the exclusions, in the order given; none: nothing is excluded. */
  public abstract List<ScopeExclusion> exclusions();

  /** Returns the issues considered in determining the scope; none: not stated. */
  public abstract List<Id<ContextIssue>> contextIssues();

  /** Returns the interested parties whose requirements were considered; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the version of the scope; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the date from which it applies; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns who approved the scope; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the documented information that contains the scope; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  /**
   * Returns the scopes that it replaced, the latest first; none: it is the first, or not stated.
   */
  public abstract List<EarlierScope> earlierScopes();

  @Override
  public final RecordKind kind() {
    return RecordKind.SCOPE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("units", RecordKind.PARTY, units())
        .within("exclusions", exclusions())
        .to("contextIssues", RecordKind.CONTEXT_ISSUE, contextIssues())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .within("approval", approval())
        .to("document", RecordKind.DOCUMENT, document())
        .within("earlierScopes", earlierScopes())
        .toList();
  }

  @Override
  public Scope withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .units(ids.of(units()))
        .exclusions(ids.in(exclusions()))
        .contextIssues(ids.of(contextIssues()))
        .interestedParties(ids.of(interestedParties()))
        .approval(ids.in(approval()))
        .document(ids.of(document()))
        .earlierScopes(ids.in(earlierScopes()))
        .build();
  }

  /**
   * Tells whether the AIMS applies to an AI system.
   *
   * @param aiSystem the id of the system
   */
  public boolean includes(Id<AiSystem> aiSystem) {
    return exclusions().stream()
        .noneMatch(exclusion -> exclusion.aiSystem().filter(aiSystem::equals).isPresent());
  }

  @Value.Check
  void check() {
    new Texts("Scope")
        .notBlank("statement", statement())
        .notBlank("boundaries", boundaries())
        .notBlank("sites", sites())
        .notBlank("activities", activities())
        .notBlank("version", version())
        .notBlank("notes", notes());
    new Dates("Scope").day("effectiveFrom", effectiveFrom());
    Set<Object> excluded = new HashSet<>();
    for (ScopeExclusion exclusion : exclusions()) {
      if (!excluded.add(exclusion.what())) {
        throw new IllegalArgumentException(
            "Scope.exclusions contains %s more than once; exclusions must be unique."
                .formatted(shown(exclusion.what().toString())));
      }
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableScope.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableScope.builder().from(this);
  }

  /** Builds values of {@link Scope}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Scope, Builder>
      permits ImmutableScope.Builder {

    Builder() {}

    /** Sets {@link Scope#statement()}. */
    public abstract Builder statement(String statement);

    /** Adds one of {@link Scope#boundaries()}. */
    public abstract Builder addBoundary(String boundary);

    /** Replaces {@link Scope#boundaries()}. */
    public abstract Builder boundaries(Iterable<String> boundaries);

    /** Adds one of {@link Scope#units()}. */
    public abstract Builder addUnit(Id<Party> unit);

    /** Replaces {@link Scope#units()}. */
    public abstract Builder units(Iterable<? extends Id<Party>> units);

    /** Adds one of {@link Scope#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link Scope#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Adds one of {@link Scope#activities()}. */
    public abstract Builder addActivity(String activity);

    /** Replaces {@link Scope#activities()}. */
    public abstract Builder activities(Iterable<String> activities);

    /** Adds one of {@link Scope#exclusions()}. */
    public abstract Builder addExclusion(ScopeExclusion exclusion);

    /** Replaces {@link Scope#exclusions()}. */
    public abstract Builder exclusions(Iterable<? extends ScopeExclusion> exclusions);

    /** Adds one of {@link Scope#contextIssues()}. */
    public abstract Builder addContextIssue(Id<ContextIssue> contextIssue);

    /** Replaces {@link Scope#contextIssues()}. */
    public abstract Builder contextIssues(Iterable<? extends Id<ContextIssue>> contextIssues);

    /** Adds one of {@link Scope#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link Scope#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Sets {@link Scope#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Scope#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link Scope#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link Scope#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link Scope#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link Scope#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link Scope#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link Scope#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);

    /** Adds one of {@link Scope#earlierScopes()}. */
    public abstract Builder addEarlierScope(EarlierScope earlierScope);

    /** Replaces {@link Scope#earlierScopes()}. */
    public abstract Builder earlierScopes(Iterable<? extends EarlierScope> earlierScopes);
  }
}
