// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

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
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A process of the AIMS with its purpose, owner, inputs, outputs and criteria.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.4 and 8.1, and the controls of Annex A that require a process;
 * owner and links are this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AimsProcess implements Entity<AimsProcess>
    permits ImmutableAimsProcess {

  AimsProcess() {}

  /**
   * Types of processes. Those that cite only a clause or control are required by the standard or
   * its Annex A; the others are common types added by this library.
   */
  public enum Type {
    /** AI risk assessment (6.1.2). */
    RISK_ASSESSMENT,
    /** AI risk treatment (6.1.3). */
    RISK_TREATMENT,
    /** AI system impact assessment (6.1.4, A.5.2). */
    IMPACT_ASSESSMENT,
    /** Reporting of concerns (A.3.3). */
    CONCERN_REPORTING,
    /** Responsible design and development (A.6.1.3). */
    RESPONSIBLE_DEVELOPMENT,
    /** Responsible use (A.9.2). */
    RESPONSIBLE_USE,
    /** Management of data for development (A.7.2). */
    DATA_MANAGEMENT,
    /** Recording of data provenance (A.7.5). */
    DATA_PROVENANCE,
    /** Management of suppliers and external products and services (A.10.3). */
    SUPPLIER_MANAGEMENT,
    /** Incident management; added by this library, related to A.8.4. */
    INCIDENT_MANAGEMENT,
    /** Internal audit; added by this library, related to 9.2. */
    INTERNAL_AUDIT,
    /** Management review; added by this library, related to 9.3. */
    MANAGEMENT_REVIEW,
    /** Nonconformity and corrective action; added by this library, related to 10.2. */
    CORRECTIVE_ACTION,
    /** Control of documented information; added by this library, related to 7.5.3. */
    DOCUMENT_CONTROL,
    /** Planning and control of changes; added by this library, related to 6.3 and 8.1. */
    CHANGE_MANAGEMENT
  }

  /** Returns the name of the process. */
  public abstract String name();

  /**
   * Returns the types of the process, several if a small organization combines them; none: another
   * type.
   */
  public abstract List<Type> types();

  /** Returns the purpose of the process; absent: not stated. */
  public abstract Optional<String> purpose();

  /** Returns the owner of the process; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the inputs, in the order given; none: not stated. */
  public abstract List<ProcessFlow> inputs();

  /** Returns the outputs, in the order given; none: not stated. */
  public abstract List<ProcessFlow> outputs();

  /** Returns the criteria for the process (8.1); none: not stated. */
  public abstract List<String> criteria();

  /** Returns the triggers, in the order given; none: not stated. */
  public abstract List<String> triggers();

  /** Returns the controls of Annex A that it supports; none: not stated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that it supports; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  /** Returns the policies that it is based on; none: not stated. */
  public abstract List<Id<Policy>> policies();

  /** Returns the objectives that it is based on; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /**
   * Returns its importance to the AIMS on the organization's own scale (9.2.2); absent: not stated.
   */
  public abstract Optional<String> importance();

  /** Returns the version of the process; absent: not stated. */
  public abstract Optional<String> version();

  /**
   * Returns whether documented information is needed to be confident that it is carried out as
   * planned (4.4, 8.1); absent: not decided.
   */
  public abstract Optional<Boolean> needsDocument();

  /** Returns the documented information that describes it; none: not stated. */
  public abstract List<Id<Document>> documents();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  @Override
  public final RecordKind kind() {
    return RecordKind.AIMS_PROCESS;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .within("inputs", inputs())
        .within("outputs", outputs())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .to("policies", RecordKind.POLICY, policies())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("documents", RecordKind.DOCUMENT, documents())
        .toList();
  }

  @Override
  public AimsProcess withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .inputs(ids.in(inputs()))
        .outputs(ids.in(outputs()))
        .ownControls(ids.of(ownControls()))
        .policies(ids.of(policies()))
        .objectives(ids.of(objectives()))
        .documents(ids.of(documents()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("AimsProcess")
        .notBlank("name", name())
        .notBlank("purpose", purpose())
        .notBlank("criteria", criteria())
        .notBlank("triggers", triggers())
        .notBlank("importance", importance())
        .notBlank("version", version())
        .notBlank("notes", notes());
    new Dates("AimsProcess").day("nextReview", nextReview());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAimsProcess.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAimsProcess.builder().from(this);
  }

  /** Builds values of {@link AimsProcess}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<AimsProcess, Builder>
      permits ImmutableAimsProcess.Builder {

    Builder() {}

    /** Sets {@link AimsProcess#name()}. */
    public abstract Builder name(String name);

    /** Adds one of {@link AimsProcess#types()}. */
    public abstract Builder addType(Type type);

    /** Replaces {@link AimsProcess#types()}. */
    public abstract Builder types(Iterable<? extends Type> types);

    /** Sets {@link AimsProcess#purpose()}. */
    public abstract Builder purpose(String purpose);

    /** Sets or clears {@link AimsProcess#purpose()}. */
    public abstract Builder purpose(Optional<String> purpose);

    /** Sets {@link AimsProcess#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link AimsProcess#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link AimsProcess#inputs()}. */
    public abstract Builder addInput(ProcessFlow input);

    /** Replaces {@link AimsProcess#inputs()}. */
    public abstract Builder inputs(Iterable<? extends ProcessFlow> inputs);

    /** Adds one of {@link AimsProcess#outputs()}. */
    public abstract Builder addOutput(ProcessFlow output);

    /** Replaces {@link AimsProcess#outputs()}. */
    public abstract Builder outputs(Iterable<? extends ProcessFlow> outputs);

    /** Adds one of {@link AimsProcess#criteria()}. */
    public abstract Builder addCriterion(String criterion);

    /** Replaces {@link AimsProcess#criteria()}. */
    public abstract Builder criteria(Iterable<String> criteria);

    /** Adds one of {@link AimsProcess#triggers()}. */
    public abstract Builder addTrigger(String trigger);

    /** Replaces {@link AimsProcess#triggers()}. */
    public abstract Builder triggers(Iterable<String> triggers);

    /** Adds one of {@link AimsProcess#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link AimsProcess#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link AimsProcess#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link AimsProcess#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);

    /** Adds one of {@link AimsProcess#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link AimsProcess#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Adds one of {@link AimsProcess#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link AimsProcess#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Sets {@link AimsProcess#importance()}. */
    public abstract Builder importance(String importance);

    /** Sets or clears {@link AimsProcess#importance()}. */
    public abstract Builder importance(Optional<String> importance);

    /** Sets {@link AimsProcess#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link AimsProcess#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link AimsProcess#needsDocument()}. */
    public abstract Builder needsDocument(boolean needsDocument);

    /** Sets or clears {@link AimsProcess#needsDocument()}. */
    public abstract Builder needsDocument(Optional<Boolean> needsDocument);

    /** Adds one of {@link AimsProcess#documents()}. */
    public abstract Builder addDocument(Id<Document> document);

    /** Replaces {@link AimsProcess#documents()}. */
    public abstract Builder documents(Iterable<? extends Id<Document>> documents);

    /** Sets {@link AimsProcess#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link AimsProcess#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link AimsProcess#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link AimsProcess#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);
  }
}
