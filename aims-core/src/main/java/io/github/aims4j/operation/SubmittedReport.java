// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report that was made under a reporting duty.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.5; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class SubmittedReport implements Extensible
    permits ImmutableSubmittedReport {

  SubmittedReport() {}

  /** Returns when the report was made. */
  public abstract PartialDate date();

  /** Returns what it reports, such as a year or an event; absent: not stated. */
  public abstract Optional<String> subject();

  /** Returns the reference that the recipient gave it; absent: none, or not stated. */
  public abstract Optional<String> reference();

  /** Returns who made it; absent: not stated. */
  public abstract Optional<Id<Party>> submittedBy();

  /** Returns the report itself; absent: not kept as a document, or not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public List<Reference> references() {
    return new References()
        .to("submittedBy", RecordKind.PARTY, submittedBy())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public SubmittedReport withIds(IdMapping ids) {
    return toBuilder().submittedBy(ids.of(submittedBy())).document(ids.of(document())).build();
  }

  @Value.Check
  void check() {
    new Texts("SubmittedReport").notBlank("subject", subject()).notBlank("reference", reference());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSubmittedReport.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableSubmittedReport.builder().from(this);
  }

  /** Builds values of {@link SubmittedReport}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<SubmittedReport, Builder>
      permits ImmutableSubmittedReport.Builder {

    Builder() {}

    /** Sets {@link SubmittedReport#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link SubmittedReport#subject()}. */
    public abstract Builder subject(String subject);

    /** Sets or clears {@link SubmittedReport#subject()}. */
    public abstract Builder subject(Optional<String> subject);

    /** Sets {@link SubmittedReport#reference()}. */
    public abstract Builder reference(String reference);

    /** Sets or clears {@link SubmittedReport#reference()}. */
    public abstract Builder reference(Optional<String> reference);

    /** Sets {@link SubmittedReport#submittedBy()}. */
    public abstract Builder submittedBy(Id<Party> submittedBy);

    /** Sets or clears {@link SubmittedReport#submittedBy()}. */
    public abstract Builder submittedBy(Optional<? extends Id<Party>> submittedBy);

    /** Sets {@link SubmittedReport#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link SubmittedReport#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
