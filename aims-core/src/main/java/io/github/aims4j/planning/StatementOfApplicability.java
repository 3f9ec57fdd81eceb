// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The statement of which controls are necessary and which are not, and why. Missing controls and
 * justifications are allowed and reported by rules. Invariant: at most one decision per control, in
 * general and for each AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; version, approval and an entry for each of the 38 controls
 * are this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StatementOfApplicability implements Entity<StatementOfApplicability>
    permits ImmutableStatementOfApplicability {

  StatementOfApplicability() {}

  /** Returns the name of the statement. */
  public abstract String title();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the date of the statement; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the decisions on controls, in the order given; none: not stated. */
  public abstract List<ApplicabilityEntry> entries();

  /** Returns when the necessary controls were compared with Annex A; absent: not stated. */
  public abstract Optional<PartialDate> comparedOn();

  /** Returns why no additional controls are needed; absent: some are, or not stated. */
  public abstract Optional<String> noOwnControlsBecause();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the date from which it is in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the previous statement; absent: it is the first, or not stated. */
  public abstract Optional<Id<StatementOfApplicability>> supersedes();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.STATEMENT_OF_APPLICABILITY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("entries", entries())
        .within("approval", approval())
        .to("supersedes", RecordKind.STATEMENT_OF_APPLICABILITY, supersedes())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public StatementOfApplicability withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .entries(ids.in(entries()))
        .approval(ids.in(approval()))
        .supersedes(ids.of(supersedes()))
        .document(ids.of(document()))
        .build();
  }

  /**
   * Returns the decisions on a control of Annex A, in the order given; none: not decided.
   *
   * @param control the control
   */
  public List<ApplicabilityEntry> entriesOf(AnnexControl control) {
    return entries().stream()
        .filter(entry -> entry.annexControl().filter(control::equals).isPresent())
        .toList();
  }

  /** A decision for a system can exist beside the general one as an exception. */
  private void checkEntries() {
    Set<List<Object>> decided = new HashSet<>();
    for (ApplicabilityEntry entry : entries()) {
      List<Object> systems =
          entry.aiSystems().isEmpty()
              ? List.of("in general")
              : entry.aiSystems().stream().distinct().<Object>map(id -> "for " + id).toList();
      for (Object system : systems) {
        if (!decided.add(List.of(entry.controlName(), system))) {
          throw new IllegalArgumentException(
              ("StatementOfApplicability.entries contains %s %s more than once; each control must"
                      + " be"
                      + " unique.")
                  .formatted(entry.controlName(), system));
        }
      }
    }
  }

  @Value.Check
  void check() {
    new Texts("StatementOfApplicability")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("noOwnControlsBecause", noOwnControlsBecause())
        .notBlank("notes", notes());
    new Dates("StatementOfApplicability").day("effectiveFrom", effectiveFrom());
    checkEntries();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableStatementOfApplicability.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableStatementOfApplicability.builder().from(this);
  }

  /** Builds values of {@link StatementOfApplicability}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<StatementOfApplicability, Builder>
      permits ImmutableStatementOfApplicability.Builder {

    Builder() {}

    /** Sets {@link StatementOfApplicability#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link StatementOfApplicability#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link StatementOfApplicability#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link StatementOfApplicability#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link StatementOfApplicability#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Adds one of {@link StatementOfApplicability#entries()}. */
    public abstract Builder addEntry(ApplicabilityEntry entry);

    /** Replaces {@link StatementOfApplicability#entries()}. */
    public abstract Builder entries(Iterable<? extends ApplicabilityEntry> entries);

    /** Sets {@link StatementOfApplicability#comparedOn()}. */
    public abstract Builder comparedOn(PartialDate comparedOn);

    /** Sets or clears {@link StatementOfApplicability#comparedOn()}. */
    public abstract Builder comparedOn(Optional<? extends PartialDate> comparedOn);

    /** Sets {@link StatementOfApplicability#noOwnControlsBecause()}. */
    public abstract Builder noOwnControlsBecause(String noOwnControlsBecause);

    /** Sets or clears {@link StatementOfApplicability#noOwnControlsBecause()}. */
    public abstract Builder noOwnControlsBecause(Optional<String> noOwnControlsBecause);

    /** Sets {@link StatementOfApplicability#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link StatementOfApplicability#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link StatementOfApplicability#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link StatementOfApplicability#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link StatementOfApplicability#supersedes()}. */
    public abstract Builder supersedes(Id<StatementOfApplicability> supersedes);

    /** Sets or clears {@link StatementOfApplicability#supersedes()}. */
    public abstract Builder supersedes(Optional<? extends Id<StatementOfApplicability>> supersedes);

    /** Sets {@link StatementOfApplicability#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link StatementOfApplicability#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
