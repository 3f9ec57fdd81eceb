// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The internal audit programme for a period: frequency, methods, responsibilities, planning and
 * reporting.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2.2; ISO 19011:2018 for the term. Invariant: it does not end
 * before it starts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AuditProgramme implements Entity<AuditProgramme>
    permits ImmutableAuditProgramme {

  AuditProgramme() {}

  /** Returns the title of the programme. */
  public abstract String title();

  /** Returns the first day of the period; absent: not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the last day of the period; absent: not stated. */
  public abstract Optional<LocalDate> end();

  /** Returns the frequency of audits; absent: not stated. */
  public abstract Optional<String> frequency();

  /** Returns the methods, in the order given; none: not stated. */
  public abstract List<String> methods();

  /** Returns the owner of the programme; absent: not stated. */
  public abstract Optional<Id<Party>> responsible();

  /** Returns how audits are planned; absent: not stated. */
  public abstract Optional<String> planning();

  /** Returns how audits are reported; absent: not stated. */
  public abstract Optional<String> reporting();

  /**
   * Returns how the importance of processes and earlier findings were taken into account, in the
   * order given; none: not stated.
   */
  public abstract List<String> considerations();

  /** Returns the risks to the objectives of the programme, in the order given; none: not stated. */
  public abstract List<String> risks();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the reviews, in the order given; none: not stated. */
  public abstract List<Review> reviews();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.AUDIT_PROGRAMME;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("responsible", RecordKind.PARTY, responsible())
        .within("approval", approval())
        .within("reviews", reviews())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public AuditProgramme withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .responsible(ids.of(responsible()))
        .approval(ids.in(approval()))
        .reviews(ids.in(reviews()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("AuditProgramme")
        .notBlank("title", title())
        .notBlank("frequency", frequency())
        .notBlank("methods", methods())
        .notBlank("planning", planning())
        .notBlank("reporting", reporting())
        .notBlank("considerations", considerations())
        .notBlank("risks", risks())
        .notBlank("notes", notes());
    new Dates("AuditProgramme").day("start", start()).day("end", end());
    requireOrder("AuditProgramme", "start", start(), "end", end());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAuditProgramme.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAuditProgramme.builder().from(this);
  }

  /** Builds values of {@link AuditProgramme}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<AuditProgramme, Builder>
      permits ImmutableAuditProgramme.Builder {

    Builder() {}

    /** Sets {@link AuditProgramme#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link AuditProgramme#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link AuditProgramme#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link AuditProgramme#end()}. */
    public abstract Builder end(LocalDate end);

    /** Sets or clears {@link AuditProgramme#end()}. */
    public abstract Builder end(Optional<? extends LocalDate> end);

    /** Sets {@link AuditProgramme#frequency()}. */
    public abstract Builder frequency(String frequency);

    /** Sets or clears {@link AuditProgramme#frequency()}. */
    public abstract Builder frequency(Optional<String> frequency);

    /** Adds one of {@link AuditProgramme#methods()}. */
    public abstract Builder addMethod(String method);

    /** Replaces {@link AuditProgramme#methods()}. */
    public abstract Builder methods(Iterable<String> methods);

    /** Sets {@link AuditProgramme#responsible()}. */
    public abstract Builder responsible(Id<Party> responsible);

    /** Sets or clears {@link AuditProgramme#responsible()}. */
    public abstract Builder responsible(Optional<? extends Id<Party>> responsible);

    /** Sets {@link AuditProgramme#planning()}. */
    public abstract Builder planning(String planning);

    /** Sets or clears {@link AuditProgramme#planning()}. */
    public abstract Builder planning(Optional<String> planning);

    /** Sets {@link AuditProgramme#reporting()}. */
    public abstract Builder reporting(String reporting);

    /** Sets or clears {@link AuditProgramme#reporting()}. */
    public abstract Builder reporting(Optional<String> reporting);

    /** Adds one of {@link AuditProgramme#considerations()}. */
    public abstract Builder addConsideration(String consideration);

    /** Replaces {@link AuditProgramme#considerations()}. */
    public abstract Builder considerations(Iterable<String> considerations);

    /** Adds one of {@link AuditProgramme#risks()}. */
    public abstract Builder addRisk(String risk);

    /** Replaces {@link AuditProgramme#risks()}. */
    public abstract Builder risks(Iterable<String> risks);

    /** Sets {@link AuditProgramme#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link AuditProgramme#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Adds one of {@link AuditProgramme#reviews()}. */
    public abstract Builder addReview(Review review);

    /** Replaces {@link AuditProgramme#reviews()}. */
    public abstract Builder reviews(Iterable<? extends Review> reviews);

    /** Sets {@link AuditProgramme#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link AuditProgramme#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
