// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
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
 * The plan for informing users of incidents.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IncidentCommunicationPlan implements Entity<IncidentCommunicationPlan>
    permits ImmutableIncidentCommunicationPlan {

  IncidentCommunicationPlan() {}

  /** Returns the title of the plan. */
  public abstract String title();

  /** Returns the AI systems to which it applies; none: not stated, or all. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the incidents to communicate, in the order given; none: not stated. */
  public abstract List<String> triggers();

  /** Returns the audiences, in the order given; none: not stated. */
  public abstract List<String> audiences();

  /** Returns the channel; absent: not stated. */
  public abstract Optional<String> channel();

  /** Returns the deadline; absent: not stated. */
  public abstract Optional<String> deadline();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when it was last tested; absent: never, or not stated. */
  public abstract Optional<PartialDate> testedOn();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.INCIDENT_COMMUNICATION_PLAN;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("owner", RecordKind.PARTY, owner())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public IncidentCommunicationPlan withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .owner(ids.of(owner()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("IncidentCommunicationPlan")
        .notBlank("title", title())
        .notBlank("triggers", triggers())
        .notBlank("audiences", audiences())
        .notBlank("channel", channel())
        .notBlank("deadline", deadline())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableIncidentCommunicationPlan.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableIncidentCommunicationPlan.builder().from(this);
  }

  /** Builds values of {@link IncidentCommunicationPlan}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<IncidentCommunicationPlan, Builder>
      permits ImmutableIncidentCommunicationPlan.Builder {

    Builder() {}

    /** Sets {@link IncidentCommunicationPlan#title()}. */
    public abstract Builder title(String title);

    /** Adds one of {@link IncidentCommunicationPlan#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link IncidentCommunicationPlan#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link IncidentCommunicationPlan#triggers()}. */
    public abstract Builder addTrigger(String trigger);

    /** Replaces {@link IncidentCommunicationPlan#triggers()}. */
    public abstract Builder triggers(Iterable<String> triggers);

    /** Adds one of {@link IncidentCommunicationPlan#audiences()}. */
    public abstract Builder addAudience(String audience);

    /** Replaces {@link IncidentCommunicationPlan#audiences()}. */
    public abstract Builder audiences(Iterable<String> audiences);

    /** Sets {@link IncidentCommunicationPlan#channel()}. */
    public abstract Builder channel(String channel);

    /** Sets or clears {@link IncidentCommunicationPlan#channel()}. */
    public abstract Builder channel(Optional<String> channel);

    /** Sets {@link IncidentCommunicationPlan#deadline()}. */
    public abstract Builder deadline(String deadline);

    /** Sets or clears {@link IncidentCommunicationPlan#deadline()}. */
    public abstract Builder deadline(Optional<String> deadline);

    /** Sets {@link IncidentCommunicationPlan#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link IncidentCommunicationPlan#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link IncidentCommunicationPlan#testedOn()}. */
    public abstract Builder testedOn(PartialDate testedOn);

    /** Sets or clears {@link IncidentCommunicationPlan#testedOn()}. */
    public abstract Builder testedOn(Optional<? extends PartialDate> testedOn);

    /** Sets {@link IncidentCommunicationPlan#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link IncidentCommunicationPlan#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
