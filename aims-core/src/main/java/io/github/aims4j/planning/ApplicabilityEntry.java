// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireExactlyOne;

import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The decision on one control, in general or for certain AI systems. Invariant: the control is
 * either one of Annex A or the organization's own.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; the exclusion of a control for certain systems only is a
 * likely interpretation, not a certain one; reasons and links are this library's policy. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class ApplicabilityEntry implements Extensible
    permits ImmutableApplicabilityEntry {

  ApplicabilityEntry() {}

  /** The decision on a control. */
  public enum Decision {
    /** The control is necessary. */
    INCLUDED,
    /** The control is not necessary. */
    EXCLUDED
  }

  /** The reasons to include a control. */
  public enum Reason {
    /** The treatment of a risk. */
    RISK_TREATMENT,
    /** Law or regulation. */
    LAW,
    /** A contract or a commitment. */
    CONTRACT,
    /** Good practice. */
    GOOD_PRACTICE
  }

  /** Returns the control of Annex A; absent: the control is the organization's own. */
  public abstract Optional<AnnexControl> annexControl();

  /** Returns the organization's own control; absent: the control is one of Annex A. */
  public abstract Optional<Id<Control>> ownControl();

  /** Returns whether the control is necessary. */
  public abstract Decision decision();

  /** Returns the AI systems to which the decision applies; none: it applies in general. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the justification of the decision; absent: not stated. */
  public abstract Optional<String> justification();

  /** Returns the reasons to include the control, in the order given; none: not stated. */
  public abstract List<Reason> reasons();

  /** Returns the risks on which the decision is based; none: not stated. */
  public abstract List<Id<Risk>> risks();

  /**
   * Returns the requirements of law or contract on which the decision is based; none: not stated.
   */
  public abstract List<RequirementReference> requirements();

  /** Returns the day by which the decision is to be reviewed; absent: not stated. */
  public abstract Optional<LocalDate> reviewOn();

  /**
   * Returns the evidence for the decision or its implementation, in the order given; none: not
   * linked.
   */
  public abstract List<Evidence> evidence();

  @Override
  public List<Reference> references() {
    return new References()
        .to("ownControl", RecordKind.CONTROL, ownControl())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("risks", RecordKind.RISK, risks())
        .within("requirements", requirements())
        .within("evidence", evidence())
        .toList();
  }

  @Override
  public ApplicabilityEntry withIds(IdMapping ids) {
    return toBuilder()
        .ownControl(ids.of(ownControl()))
        .aiSystems(ids.of(aiSystems()))
        .risks(ids.of(risks()))
        .requirements(ids.in(requirements()))
        .evidence(ids.in(evidence()))
        .build();
  }

  /** Returns the id of the control, for messages and for the detection of duplicates. */
  String controlName() {
    return annexControl()
        .map(AnnexControl::id)
        .or(() -> ownControl().map(id -> "the organization's own control " + id))
        .orElseThrow();
  }

  @Value.Check
  void check() {
    new Texts("ApplicabilityEntry").notBlank("justification", justification());
    new Dates("ApplicabilityEntry").day("reviewOn", reviewOn());
    requireExactlyOne(
        "ApplicabilityEntry", "annexControl", annexControl(), "ownControl", ownControl());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableApplicabilityEntry.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableApplicabilityEntry.builder().from(this);
  }

  /** Builds values of {@link ApplicabilityEntry}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<ApplicabilityEntry, Builder>
      permits ImmutableApplicabilityEntry.Builder {

    Builder() {}

    /** Sets {@link ApplicabilityEntry#annexControl()}. */
    public abstract Builder annexControl(AnnexControl annexControl);

    /** Sets or clears {@link ApplicabilityEntry#annexControl()}. */
    public abstract Builder annexControl(Optional<? extends AnnexControl> annexControl);

    /** Sets {@link ApplicabilityEntry#ownControl()}. */
    public abstract Builder ownControl(Id<Control> ownControl);

    /** Sets or clears {@link ApplicabilityEntry#ownControl()}. */
    public abstract Builder ownControl(Optional<? extends Id<Control>> ownControl);

    /** Sets {@link ApplicabilityEntry#decision()}. */
    public abstract Builder decision(Decision decision);

    /** Adds one of {@link ApplicabilityEntry#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ApplicabilityEntry#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link ApplicabilityEntry#justification()}. */
    public abstract Builder justification(String justification);

    /** Sets or clears {@link ApplicabilityEntry#justification()}. */
    public abstract Builder justification(Optional<String> justification);

    /** Adds one of {@link ApplicabilityEntry#reasons()}. */
    public abstract Builder addReason(Reason reason);

    /** Replaces {@link ApplicabilityEntry#reasons()}. */
    public abstract Builder reasons(Iterable<? extends Reason> reasons);

    /** Adds one of {@link ApplicabilityEntry#risks()}. */
    public abstract Builder addRisk(Id<Risk> risk);

    /** Replaces {@link ApplicabilityEntry#risks()}. */
    public abstract Builder risks(Iterable<? extends Id<Risk>> risks);

    /** Adds one of {@link ApplicabilityEntry#requirements()}. */
    public abstract Builder addRequirement(RequirementReference requirement);

    /** Replaces {@link ApplicabilityEntry#requirements()}. */
    public abstract Builder requirements(Iterable<? extends RequirementReference> requirements);

    /** Sets {@link ApplicabilityEntry#reviewOn()}. */
    public abstract Builder reviewOn(LocalDate reviewOn);

    /** Sets or clears {@link ApplicabilityEntry#reviewOn()}. */
    public abstract Builder reviewOn(Optional<? extends LocalDate> reviewOn);

    /** Adds one of {@link ApplicabilityEntry#evidence()}. */
    public abstract Builder addEvidence(Evidence evidence);

    /** Replaces {@link ApplicabilityEntry#evidence()}. */
    public abstract Builder evidence(Iterable<? extends Evidence> evidence);
  }
}
