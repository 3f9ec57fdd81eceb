package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which controls are necessary and which are not, and why. It may leave a control or a
 * justification out, and rules then say so. Invariant: no control is decided on twice, in general
 * or for one AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; version, approval and an entry for each of the 38 controls
 * are practice and this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StatementOfApplicability implements Entity<StatementOfApplicability>
    permits ImmutableStatementOfApplicability {

  StatementOfApplicability() {}

  /** Returns the name of the statement. */
  public abstract String title();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns when it was drawn up; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the decision on each control, in the order given; none: not stated. */
  public abstract List<ApplicabilityEntry> entries();

  /** Returns when the necessary controls were held against Annex A; absent: not stated. */
  public abstract Optional<PartialDate> comparedOn();

  /** Returns why no controls beyond Annex A are needed; absent: some are, or it is not stated. */
  public abstract Optional<String> noOwnControlsBecause();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns since when it is in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the statement that it follows; absent: it is the first, or not stated. */
  public abstract Optional<Id<StatementOfApplicability>> supersedes();

  /** Returns the documented information that holds it; absent: it is here. */
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
   * Returns the decisions on a control of Annex A, in the order given; none: it is left out.
   *
   * @param control the control
   */
  public List<ApplicabilityEntry> entriesOf(AnnexControl control) {
    return entries().stream()
        .filter(entry -> entry.annexControl().filter(control::equals).isPresent())
        .toList();
  }

  /** A decision for one system may stand beside the general one, which it is an exception to. */
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
              "StatementOfApplicability.entries decides on %s %s twice; each control is decided on once."
                  .formatted(entry.controlName(), system));
        }
      }
    }
  }

  @Value.Check
  void check() {
    requireText(title(), "StatementOfApplicability.title");
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
