// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireAtMostOne;

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
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A review of the AIMS by top management: inputs, conclusions and decisions.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ManagementReview implements Entity<ManagementReview>
    permits ImmutableManagementReview {

  ManagementReview() {}

  /** Returns the title of the review. */
  public abstract String title();

  /** Returns the planned date; absent: not stated. */
  public abstract Optional<LocalDate> plannedFor();

  /** Returns the postponements, the oldest first; none: not postponed, or not stated. */
  public abstract List<Postponement> postponements();

  /** Returns the cancellation; absent: it is not cancelled. */
  public abstract Optional<Cancellation> cancellation();

  /** Returns the date on which it was held; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who chaired it; absent: not stated. */
  public abstract Optional<Id<Party>> chairedBy();

  /** Returns who took part, in the order given; none: not stated. */
  public abstract List<Id<Party>> participants();

  /** Returns the inputs, in the order given; none: not stated. */
  public abstract List<ReviewInput> inputs();

  /** Returns the conclusion on suitability; absent: not stated. */
  public abstract Optional<String> suitability();

  /** Returns the conclusion on adequacy; absent: not stated. */
  public abstract Optional<String> adequacy();

  /** Returns the conclusion on effectiveness; absent: not stated. */
  public abstract Optional<String> effectiveness();

  /** Returns the decisions, in the order given; none: not stated. */
  public abstract List<ReviewDecision> decisions();

  /** Returns the documented information that contains the results; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.MANAGEMENT_REVIEW;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("postponements", postponements())
        .within("cancellation", cancellation())
        .to("chairedBy", RecordKind.PARTY, chairedBy())
        .to("participants", RecordKind.PARTY, participants())
        .within("inputs", inputs())
        .within("decisions", decisions())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public ManagementReview withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .postponements(ids.in(postponements()))
        .cancellation(ids.in(cancellation()))
        .chairedBy(ids.of(chairedBy()))
        .participants(ids.of(participants()))
        .inputs(ids.in(inputs()))
        .decisions(ids.in(decisions()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ManagementReview")
        .notBlank("title", title())
        .notBlank("suitability", suitability())
        .notBlank("adequacy", adequacy())
        .notBlank("effectiveness", effectiveness())
        .notBlank("notes", notes());
    new Dates("ManagementReview").day("plannedFor", plannedFor());
    requireAtMostOne("ManagementReview", "cancellation", cancellation(), "date", date());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableManagementReview.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableManagementReview.builder().from(this);
  }

  /** Builds values of {@link ManagementReview}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<ManagementReview, Builder>
      permits ImmutableManagementReview.Builder {

    Builder() {}

    /** Sets {@link ManagementReview#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link ManagementReview#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets or clears {@link ManagementReview#plannedFor()}. */
    public abstract Builder plannedFor(Optional<? extends LocalDate> plannedFor);

    /** Adds one of {@link ManagementReview#postponements()}. */
    public abstract Builder addPostponement(Postponement postponement);

    /** Replaces {@link ManagementReview#postponements()}. */
    public abstract Builder postponements(Iterable<? extends Postponement> postponements);

    /** Sets {@link ManagementReview#cancellation()}. */
    public abstract Builder cancellation(Cancellation cancellation);

    /** Sets or clears {@link ManagementReview#cancellation()}. */
    public abstract Builder cancellation(Optional<? extends Cancellation> cancellation);

    /** Sets {@link ManagementReview#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link ManagementReview#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link ManagementReview#chairedBy()}. */
    public abstract Builder chairedBy(Id<Party> chairedBy);

    /** Sets or clears {@link ManagementReview#chairedBy()}. */
    public abstract Builder chairedBy(Optional<? extends Id<Party>> chairedBy);

    /** Adds one of {@link ManagementReview#participants()}. */
    public abstract Builder addParticipant(Id<Party> participant);

    /** Replaces {@link ManagementReview#participants()}. */
    public abstract Builder participants(Iterable<? extends Id<Party>> participants);

    /** Adds one of {@link ManagementReview#inputs()}. */
    public abstract Builder addInput(ReviewInput input);

    /** Replaces {@link ManagementReview#inputs()}. */
    public abstract Builder inputs(Iterable<? extends ReviewInput> inputs);

    /** Sets {@link ManagementReview#suitability()}. */
    public abstract Builder suitability(String suitability);

    /** Sets or clears {@link ManagementReview#suitability()}. */
    public abstract Builder suitability(Optional<String> suitability);

    /** Sets {@link ManagementReview#adequacy()}. */
    public abstract Builder adequacy(String adequacy);

    /** Sets or clears {@link ManagementReview#adequacy()}. */
    public abstract Builder adequacy(Optional<String> adequacy);

    /** Sets {@link ManagementReview#effectiveness()}. */
    public abstract Builder effectiveness(String effectiveness);

    /** Sets or clears {@link ManagementReview#effectiveness()}. */
    public abstract Builder effectiveness(Optional<String> effectiveness);

    /** Adds one of {@link ManagementReview#decisions()}. */
    public abstract Builder addDecision(ReviewDecision decision);

    /** Replaces {@link ManagementReview#decisions()}. */
    public abstract Builder decisions(Iterable<? extends ReviewDecision> decisions);

    /** Sets {@link ManagementReview#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link ManagementReview#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
