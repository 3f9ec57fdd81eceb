// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An AI system that the organization develops, provides or uses, with its versions.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.1 and A.6; the terms are those of ISO/IEC 22989:2022.
 * Invariants: at least one version, unique version labels, unique duty subjects. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class AiSystem implements Entity<AiSystem> permits ImmutableAiSystem {

  AiSystem() {}

  /** How an organization obtains a system. */
  public enum Origin {
    /** Developed in-house. */
    DEVELOPED,
    /** Bought or rented without changes. */
    BOUGHT,
    /** Bought or adopted, and modified. */
    ADAPTED,
    /** Part of another product. */
    EMBEDDED
  }

  /**
   * The level of automation, from the lowest. The levels follow those of ISO/IEC 22989:2022
   * (likely, not checked); the descriptions are this library's own.
   */
  public enum Autonomy {
    /** A person does everything. */
    NONE,
    /** The system assists a person who decides. */
    ASSISTANCE,
    /** The system performs some tasks by itself, monitored by a person. */
    PARTIAL,
    /** The system acts by itself, with a person ready to take over. */
    CONDITIONAL,
    /** The system acts by itself, without a person, in parts of its domain. */
    HIGH,
    /** The system acts by itself in its whole domain. */
    FULL,
    /** The system can change its own domain or goals. */
    AUTONOMY
  }

  /** Returns the name of the system. */
  public abstract String name();

  /** Returns the description of the system and its outputs; absent: not stated. */
  public abstract Optional<String> description();

  /**
   * Returns the group of systems to which it belongs, such as a product or a platform; absent:
   * none, or not stated.
   */
  public abstract Optional<String> group();

  /** Returns the intended purpose of the system (4.1); absent: not stated. */
  public abstract Optional<String> purpose();

  /** Returns the domain in which it is used, such as lending; absent: not stated. */
  public abstract Optional<String> domain();

  /**
   * Returns the organization's AI roles with respect to this system, in the order given; none: not
   * stated.
   */
  public abstract List<AiRole> roles();

  /** Returns how the organization obtained the system; absent: not stated. */
  public abstract Optional<Origin> origin();

  /** Returns the owner of the system; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the organizational unit that is responsible for the system; absent: not stated. */
  public abstract Optional<Id<Party>> responsibleUnit();

  /** Returns the level of automation; absent: not stated. */
  public abstract Optional<Autonomy> autonomy();

  /** Returns the human oversight of the system; absent: not stated. */
  public abstract Optional<HumanOversight> oversight();

  /**
   * Returns the persons and groups that the system affects, in the order given; none: not stated.
   */
  public abstract List<String> affectedGroups();

  /** Returns the interested parties that represent them; none: not stated. */
  public abstract List<Id<InterestedParty>> affectedParties();

  /** Returns the level of impact; absent: not stated. */
  public abstract Optional<ImpactLevel> impactLevel();

  /**
   * Returns the suppliers of the system or its parts, in the order given; none: not stated, or
   * none.
   */
  public abstract List<Id<Supplier>> suppliers();

  /** Returns the customers of the system, in the order given; none: not stated, or none. */
  public abstract List<Id<Customer>> customers();

  /** Returns what a register states about an impact assessment (8.4); absent: not stated. */
  public abstract Optional<ImpactAssessmentStatement> impactAssessment();

  /** Returns the date of the next re-evaluation; absent: not planned, or not stated. */
  public abstract Optional<PartialDate> nextReevaluation();

  /** Returns the versions, in the order given; at least one. */
  public abstract List<AiSystemVersion> versions();

  /** Returns the duties for the system from rules other than the standard; none: not stated. */
  public abstract List<Duty> duties();

  /** Returns the system that this one replaces; absent: none, or not stated. */
  public abstract Optional<Id<AiSystem>> replaces();

  @Override
  public final RecordKind kind() {
    return RecordKind.AI_SYSTEM;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .to("responsibleUnit", RecordKind.PARTY, responsibleUnit())
        .within("oversight", oversight())
        .to("affectedParties", RecordKind.INTERESTED_PARTY, affectedParties())
        .to("suppliers", RecordKind.SUPPLIER, suppliers())
        .to("customers", RecordKind.CUSTOMER, customers())
        .within("versions", versions())
        .to("replaces", RecordKind.AI_SYSTEM, replaces())
        .toList();
  }

  @Override
  public AiSystem withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .responsibleUnit(ids.of(responsibleUnit()))
        .oversight(ids.in(oversight()))
        .affectedParties(ids.of(affectedParties()))
        .suppliers(ids.of(suppliers()))
        .customers(ids.of(customers()))
        .versions(ids.in(versions()))
        .replaces(ids.of(replaces()))
        .build();
  }

  /**
   * Returns the stage of the system: the furthest stage of its versions that are not retired;
   * retirement if all are; empty if no version states its stage. Source: this library's policy.
   */
  public Optional<LifeCycleStage> stage() {
    Optional<LifeCycleStage> furthest = Optional.empty();
    int retired = 0;
    for (AiSystemVersion version : versions()) {
      Optional<LifeCycleStage> stage = version.stage();
      if (stage.isPresent() && stage.get() == LifeCycleStage.RETIREMENT) {
        retired++;
      } else if (stage.isPresent()
          && (furthest.isEmpty() || furthest.get().compareTo(stage.get()) < 0)) {
        furthest = stage;
      }
    }
    return retired == versions().size() ? Optional.of(LifeCycleStage.RETIREMENT) : furthest;
  }

  /** Tells whether all versions of the system are retired. */
  public boolean isRetired() {
    return stage().filter(LifeCycleStage.RETIREMENT::equals).isPresent();
  }

  /** Tells whether the stage of a version shows that the system is in operation. */
  public boolean isInOperation() {
    return stage().filter(LifeCycleStage::isInOperation).isPresent();
  }

  /**
   * Tells whether the records leave open if the system is in operation: no version is by its stage,
   * and one states no stage. Source: this library's policy.
   */
  public boolean isOperationUnknown() {
    return !isInOperation() && versions().stream().anyMatch(each -> each.stage().isEmpty());
  }

  /**
   * Returns the duty with a subject; empty if none is recorded.
   *
   * @param subject the subject of the duty
   */
  public Optional<Duty> duty(Duty.Subject subject) {
    return duties().stream().filter(duty -> duty.subject() == subject).findFirst();
  }

  private <V> void requireOneOfEach(List<V> values, Function<V, Object> key, String what) {
    if (values.size() < 2) {
      return;
    }
    Set<Object> keys = new HashSet<>();
    for (V value : values) {
      if (!keys.add(key.apply(value))) {
        throw new IllegalArgumentException(
            "The AI system %s has two %s %s; only one is allowed."
                .formatted(id(), what, shown(key.apply(value).toString())));
      }
    }
  }

  @Value.Check
  void check() {
    new Texts("AiSystem")
        .notBlank("name", name())
        .notBlank("description", description())
        .notBlank("group", group())
        .notBlank("purpose", purpose())
        .notBlank("domain", domain())
        .notBlank("affectedGroups", affectedGroups())
        .notBlank("notes", notes());
    if (versions().isEmpty()) {
      throw new IllegalArgumentException(
          ("The AI system %s has no version; at least one is required, in stage inception if the"
                  + " system is only an idea.")
              .formatted(id()));
    }
    requireOneOfEach(versions(), AiSystemVersion::label, "versions labelled");
    requireOneOfEach(duties(), Duty::subject, "duties about");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAiSystem.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAiSystem.builder().from(this);
  }

  /** Builds values of {@link AiSystem}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<AiSystem, Builder>
      permits ImmutableAiSystem.Builder {

    Builder() {}

    /** Sets {@link AiSystem#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link AiSystem#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link AiSystem#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link AiSystem#group()}. */
    public abstract Builder group(String group);

    /** Sets or clears {@link AiSystem#group()}. */
    public abstract Builder group(Optional<String> group);

    /** Sets {@link AiSystem#purpose()}. */
    public abstract Builder purpose(String purpose);

    /** Sets or clears {@link AiSystem#purpose()}. */
    public abstract Builder purpose(Optional<String> purpose);

    /** Sets {@link AiSystem#domain()}. */
    public abstract Builder domain(String domain);

    /** Sets or clears {@link AiSystem#domain()}. */
    public abstract Builder domain(Optional<String> domain);

    /** Adds one of {@link AiSystem#roles()}. */
    public abstract Builder addRole(AiRole role);

    /** Replaces {@link AiSystem#roles()}. */
    public abstract Builder roles(Iterable<? extends AiRole> roles);

    /** Sets {@link AiSystem#origin()}. */
    public abstract Builder origin(Origin origin);

    /** Sets or clears {@link AiSystem#origin()}. */
    public abstract Builder origin(Optional<? extends Origin> origin);

    /** Sets {@link AiSystem#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link AiSystem#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link AiSystem#responsibleUnit()}. */
    public abstract Builder responsibleUnit(Id<Party> responsibleUnit);

    /** Sets or clears {@link AiSystem#responsibleUnit()}. */
    public abstract Builder responsibleUnit(Optional<? extends Id<Party>> responsibleUnit);

    /** Sets {@link AiSystem#autonomy()}. */
    public abstract Builder autonomy(Autonomy autonomy);

    /** Sets or clears {@link AiSystem#autonomy()}. */
    public abstract Builder autonomy(Optional<? extends Autonomy> autonomy);

    /** Sets {@link AiSystem#oversight()}. */
    public abstract Builder oversight(HumanOversight oversight);

    /** Sets or clears {@link AiSystem#oversight()}. */
    public abstract Builder oversight(Optional<? extends HumanOversight> oversight);

    /** Adds one of {@link AiSystem#affectedGroups()}. */
    public abstract Builder addAffectedGroup(String affectedGroup);

    /** Replaces {@link AiSystem#affectedGroups()}. */
    public abstract Builder affectedGroups(Iterable<String> affectedGroups);

    /** Adds one of {@link AiSystem#affectedParties()}. */
    public abstract Builder addAffectedParty(Id<InterestedParty> affectedParty);

    /** Replaces {@link AiSystem#affectedParties()}. */
    public abstract Builder affectedParties(
        Iterable<? extends Id<InterestedParty>> affectedParties);

    /** Sets {@link AiSystem#impactLevel()}. */
    public abstract Builder impactLevel(ImpactLevel impactLevel);

    /** Sets or clears {@link AiSystem#impactLevel()}. */
    public abstract Builder impactLevel(Optional<? extends ImpactLevel> impactLevel);

    /** Adds one of {@link AiSystem#suppliers()}. */
    public abstract Builder addSupplier(Id<Supplier> supplier);

    /** Replaces {@link AiSystem#suppliers()}. */
    public abstract Builder suppliers(Iterable<? extends Id<Supplier>> suppliers);

    /** Adds one of {@link AiSystem#customers()}. */
    public abstract Builder addCustomer(Id<Customer> customer);

    /** Replaces {@link AiSystem#customers()}. */
    public abstract Builder customers(Iterable<? extends Id<Customer>> customers);

    /** Sets {@link AiSystem#impactAssessment()}. */
    public abstract Builder impactAssessment(ImpactAssessmentStatement impactAssessment);

    /** Sets or clears {@link AiSystem#impactAssessment()}. */
    public abstract Builder impactAssessment(
        Optional<? extends ImpactAssessmentStatement> impactAssessment);

    /** Sets {@link AiSystem#nextReevaluation()}. */
    public abstract Builder nextReevaluation(PartialDate nextReevaluation);

    /** Sets or clears {@link AiSystem#nextReevaluation()}. */
    public abstract Builder nextReevaluation(Optional<? extends PartialDate> nextReevaluation);

    /** Adds one of {@link AiSystem#versions()}. */
    public abstract Builder addVersion(AiSystemVersion version);

    /** Replaces {@link AiSystem#versions()}. */
    public abstract Builder versions(Iterable<? extends AiSystemVersion> versions);

    /** Adds one of {@link AiSystem#duties()}. */
    public abstract Builder addDuty(Duty duty);

    /** Replaces {@link AiSystem#duties()}. */
    public abstract Builder duties(Iterable<? extends Duty> duties);

    /** Sets {@link AiSystem#replaces()}. */
    public abstract Builder replaces(Id<AiSystem> replaces);

    /** Sets or clears {@link AiSystem#replaces()}. */
    public abstract Builder replaces(Optional<? extends Id<AiSystem>> replaces);
  }
}
