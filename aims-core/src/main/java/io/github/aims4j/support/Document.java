// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Documented information, maintained or retained.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5; number and status are this library's policy. Invariant: it
 * does not supersede itself. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Document implements Entity<Document> permits ImmutableDocument {

  Document() {}

  /** Types of documented information. */
  public enum Type {
    /** Maintained: kept up to date. */
    MAINTAINED,
    /** Retained: kept as evidence. */
    RETAINED
  }

  /** The status of documented information. */
  public enum Status {
    /** Being written. */
    DRAFT,
    /** Under review. */
    IN_REVIEW,
    /** Approved. */
    APPROVED,
    /** Replaced by another version. */
    SUPERSEDED,
    /** No longer in force. */
    WITHDRAWN;

    /** Tells whether the document was in force and no longer is. */
    public boolean isEnded() {
      return this == SUPERSEDED || this == WITHDRAWN;
    }
  }

  /** Returns the title of the document. */
  public abstract String title();

  /** Returns whether it is maintained or retained. */
  public abstract Type type();

  /** Returns the document number; absent: not stated. */
  public abstract Optional<String> number();

  /**
   * Returns whether it describes the AIMS as a whole, as a manual does (4.4, 7.5.1); absent: not
   * stated.
   */
  public abstract Optional<Boolean> describesAims();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the author; absent: not stated. */
  public abstract Optional<Id<Party>> author();

  /** Returns the date of this version; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the language, such as a BCP 47 language tag; absent: not stated. */
  public abstract Optional<String> language();

  /**
   * Returns the document of which it is a translation; absent: it is an original, or not stated.
   */
  public abstract Optional<Id<Document>> translationOf();

  /** Returns the format, such as a text or a drawing; absent: not stated. */
  public abstract Optional<String> format();

  /** Returns the medium, such as paper or a file; absent: not stated. */
  public abstract Optional<String> medium();

  /** Returns the reviews, in the order given; none: not stated. */
  public abstract List<Review> reviews();

  /** Returns the approval of suitability and adequacy (7.5.2); absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the status; absent: not stated. */
  public abstract Optional<Status> status();

  /** Returns the date from which this version is in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  /** Returns the previous version; absent: it is the first, or not stated. */
  public abstract Optional<Id<Document>> supersedes();

  /** Returns what changed since the previous version; absent: not stated. */
  public abstract Optional<String> changeNote();

  /** Returns the storage location; absent: not stated. */
  public abstract Optional<String> location();

  /** Returns the access rules (7.5.3); absent: not stated. */
  public abstract Optional<String> access();

  /** Returns the protection (7.5.3); absent: not stated. */
  public abstract Optional<String> protection();

  /** Returns the last day of the retention period; absent: no limit is set. */
  public abstract Optional<LocalDate> retainUntil();

  /** Returns the method of disposal; absent: not stated. */
  public abstract Optional<String> disposal();

  /** Returns when it was disposed of; absent: it was not, or not stated. */
  public abstract Optional<PartialDate> disposedOn();

  /** Returns the origin of an external document; absent: it is internal. */
  public abstract Optional<ExternalOrigin> externalOrigin();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the processes that it concerns; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the controls of Annex A that it concerns; none: not stated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that it concerns; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  @Override
  public final RecordKind kind() {
    return RecordKind.DOCUMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("author", RecordKind.PARTY, author())
        .to("translationOf", RecordKind.DOCUMENT, translationOf())
        .within("reviews", reviews())
        .within("approval", approval())
        .to("supersedes", RecordKind.DOCUMENT, supersedes())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .toList();
  }

  @Override
  public Document withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .author(ids.of(author()))
        .translationOf(ids.of(translationOf()))
        .reviews(ids.in(reviews()))
        .approval(ids.in(approval()))
        .supersedes(ids.of(supersedes()))
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .ownControls(ids.of(ownControls()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Document")
        .notBlank("title", title())
        .notBlank("number", number())
        .notBlank("version", version())
        .notBlank("language", language())
        .notBlank("format", format())
        .notBlank("medium", medium())
        .notBlank("changeNote", changeNote())
        .notBlank("location", location())
        .notBlank("access", access())
        .notBlank("protection", protection())
        .notBlank("disposal", disposal())
        .notBlank("notes", notes());
    new Dates("Document")
        .day("effectiveFrom", effectiveFrom())
        .day("nextReview", nextReview())
        .day("retainUntil", retainUntil());
    if (supersedes().filter(id()::equals).isPresent()) {
      throw new IllegalArgumentException(
          "Document.supersedes is %s, the document itself; it must refer to the previous version."
              .formatted(id()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDocument.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableDocument.builder().from(this);
  }

  /** Builds values of {@link Document}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Document, Builder>
      permits ImmutableDocument.Builder {

    Builder() {}

    /** Sets {@link Document#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Document#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link Document#number()}. */
    public abstract Builder number(String number);

    /** Sets or clears {@link Document#number()}. */
    public abstract Builder number(Optional<String> number);

    /** Sets {@link Document#describesAims()}. */
    public abstract Builder describesAims(boolean describesAims);

    /** Sets or clears {@link Document#describesAims()}. */
    public abstract Builder describesAims(Optional<Boolean> describesAims);

    /** Sets {@link Document#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Document#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link Document#author()}. */
    public abstract Builder author(Id<Party> author);

    /** Sets or clears {@link Document#author()}. */
    public abstract Builder author(Optional<? extends Id<Party>> author);

    /** Sets {@link Document#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link Document#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link Document#language()}. */
    public abstract Builder language(String language);

    /** Sets or clears {@link Document#language()}. */
    public abstract Builder language(Optional<String> language);

    /** Sets {@link Document#translationOf()}. */
    public abstract Builder translationOf(Id<Document> translationOf);

    /** Sets or clears {@link Document#translationOf()}. */
    public abstract Builder translationOf(Optional<? extends Id<Document>> translationOf);

    /** Sets {@link Document#format()}. */
    public abstract Builder format(String format);

    /** Sets or clears {@link Document#format()}. */
    public abstract Builder format(Optional<String> format);

    /** Sets {@link Document#medium()}. */
    public abstract Builder medium(String medium);

    /** Sets or clears {@link Document#medium()}. */
    public abstract Builder medium(Optional<String> medium);

    /** Adds one of {@link Document#reviews()}. */
    public abstract Builder addReview(Review review);

    /** Replaces {@link Document#reviews()}. */
    public abstract Builder reviews(Iterable<? extends Review> reviews);

    /** Sets {@link Document#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link Document#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link Document#status()}. */
    public abstract Builder status(Status status);

    /** Sets or clears {@link Document#status()}. */
    public abstract Builder status(Optional<? extends Status> status);

    /** Sets {@link Document#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link Document#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link Document#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link Document#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);

    /** Sets {@link Document#supersedes()}. */
    public abstract Builder supersedes(Id<Document> supersedes);

    /** Sets or clears {@link Document#supersedes()}. */
    public abstract Builder supersedes(Optional<? extends Id<Document>> supersedes);

    /** Sets {@link Document#changeNote()}. */
    public abstract Builder changeNote(String changeNote);

    /** Sets or clears {@link Document#changeNote()}. */
    public abstract Builder changeNote(Optional<String> changeNote);

    /** Sets {@link Document#location()}. */
    public abstract Builder location(String location);

    /** Sets or clears {@link Document#location()}. */
    public abstract Builder location(Optional<String> location);

    /** Sets {@link Document#access()}. */
    public abstract Builder access(String access);

    /** Sets or clears {@link Document#access()}. */
    public abstract Builder access(Optional<String> access);

    /** Sets {@link Document#protection()}. */
    public abstract Builder protection(String protection);

    /** Sets or clears {@link Document#protection()}. */
    public abstract Builder protection(Optional<String> protection);

    /** Sets {@link Document#retainUntil()}. */
    public abstract Builder retainUntil(LocalDate retainUntil);

    /** Sets or clears {@link Document#retainUntil()}. */
    public abstract Builder retainUntil(Optional<? extends LocalDate> retainUntil);

    /** Sets {@link Document#disposal()}. */
    public abstract Builder disposal(String disposal);

    /** Sets or clears {@link Document#disposal()}. */
    public abstract Builder disposal(Optional<String> disposal);

    /** Sets {@link Document#disposedOn()}. */
    public abstract Builder disposedOn(PartialDate disposedOn);

    /** Sets or clears {@link Document#disposedOn()}. */
    public abstract Builder disposedOn(Optional<? extends PartialDate> disposedOn);

    /** Sets {@link Document#externalOrigin()}. */
    public abstract Builder externalOrigin(ExternalOrigin externalOrigin);

    /** Sets or clears {@link Document#externalOrigin()}. */
    public abstract Builder externalOrigin(Optional<? extends ExternalOrigin> externalOrigin);

    /** Adds one of {@link Document#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Document#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Document#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link Document#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Adds one of {@link Document#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link Document#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link Document#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link Document#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);
  }
}
