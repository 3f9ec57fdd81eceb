// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireAtMostOne;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty to report about an AI system to interested parties.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.5. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportingDuty implements Entity<ReportingDuty>
    permits ImmutableReportingDuty {

  ReportingDuty() {}

  /** Returns the title of the duty. */
  public abstract String title();

  /** Returns the recipient. */
  public abstract String recipient();

  /** Returns the recipient as an interested party; absent: not stated. */
  public abstract Optional<Id<InterestedParty>> interestedParty();

  /** Returns the basis of the duty, such as an article of a law; absent: not stated. */
  public abstract Optional<String> basis();

  /** Returns the jurisdiction; absent: not stated. */
  public abstract Optional<String> jurisdiction();

  /**
   * Returns why nothing must be reported to the recipient; absent: there is a duty, or not stated.
   */
  public abstract Optional<String> noDutyBecause();

  /** Returns the AI systems that it concerns; none: not stated, or all. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the content of the report; absent: not stated. */
  public abstract Optional<String> content();

  /** Returns when or how soon to report; absent: not stated. */
  public abstract Optional<String> timing();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the next due date, inclusive; absent: due on an event, or not stated. */
  public abstract Optional<LocalDate> nextDue();

  /**
   * Returns the reports made so far, in the order given; none: not made, not stated, or {@linkplain
   * Incident#notifications() notifications of incidents}.
   */
  public abstract List<SubmittedReport> reports();

  @Override
  public final RecordKind kind() {
    return RecordKind.REPORTING_DUTY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("interestedParty", RecordKind.INTERESTED_PARTY, interestedParty())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("owner", RecordKind.PARTY, owner())
        .within("reports", reports())
        .toList();
  }

  @Override
  public ReportingDuty withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .interestedParty(ids.of(interestedParty()))
        .aiSystems(ids.of(aiSystems()))
        .owner(ids.of(owner()))
        .reports(ids.in(reports()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ReportingDuty")
        .notBlank("title", title())
        .notBlank("recipient", recipient())
        .notBlank("basis", basis())
        .notBlank("jurisdiction", jurisdiction())
        .notBlank("noDutyBecause", noDutyBecause())
        .notBlank("content", content())
        .notBlank("timing", timing())
        .notBlank("notes", notes());
    new Dates("ReportingDuty").day("nextDue", nextDue());
    requireAtMostOne("ReportingDuty", "noDutyBecause", noDutyBecause(), "nextDue", nextDue());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReportingDuty.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableReportingDuty.builder().from(this);
  }

  /** Builds values of {@link ReportingDuty}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<ReportingDuty, Builder>
      permits ImmutableReportingDuty.Builder {

    Builder() {}

    /** Sets {@link ReportingDuty#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link ReportingDuty#recipient()}. */
    public abstract Builder recipient(String recipient);

    /** Sets {@link ReportingDuty#interestedParty()}. */
    public abstract Builder interestedParty(Id<InterestedParty> interestedParty);

    /** Sets or clears {@link ReportingDuty#interestedParty()}. */
    public abstract Builder interestedParty(
        Optional<? extends Id<InterestedParty>> interestedParty);

    /** Sets {@link ReportingDuty#basis()}. */
    public abstract Builder basis(String basis);

    /** Sets or clears {@link ReportingDuty#basis()}. */
    public abstract Builder basis(Optional<String> basis);

    /** Sets {@link ReportingDuty#jurisdiction()}. */
    public abstract Builder jurisdiction(String jurisdiction);

    /** Sets or clears {@link ReportingDuty#jurisdiction()}. */
    public abstract Builder jurisdiction(Optional<String> jurisdiction);

    /** Sets {@link ReportingDuty#noDutyBecause()}. */
    public abstract Builder noDutyBecause(String noDutyBecause);

    /** Sets or clears {@link ReportingDuty#noDutyBecause()}. */
    public abstract Builder noDutyBecause(Optional<String> noDutyBecause);

    /** Adds one of {@link ReportingDuty#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ReportingDuty#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link ReportingDuty#content()}. */
    public abstract Builder content(String content);

    /** Sets or clears {@link ReportingDuty#content()}. */
    public abstract Builder content(Optional<String> content);

    /** Sets {@link ReportingDuty#timing()}. */
    public abstract Builder timing(String timing);

    /** Sets or clears {@link ReportingDuty#timing()}. */
    public abstract Builder timing(Optional<String> timing);

    /** Sets {@link ReportingDuty#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link ReportingDuty#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link ReportingDuty#nextDue()}. */
    public abstract Builder nextDue(LocalDate nextDue);

    /** Sets or clears {@link ReportingDuty#nextDue()}. */
    public abstract Builder nextDue(Optional<? extends LocalDate> nextDue);

    /** Adds one of {@link ReportingDuty#reports()}. */
    public abstract Builder addReport(SubmittedReport report);

    /** Replaces {@link ReportingDuty#reports()}. */
    public abstract Builder reports(Iterable<? extends SubmittedReport> reports);
  }
}
