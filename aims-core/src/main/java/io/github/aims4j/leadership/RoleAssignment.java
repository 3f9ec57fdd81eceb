// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The assignment of a role in the AIMS to a party, with its responsibilities and authorities.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.3 and A.3.2; acknowledgement is this library's policy.
 * Invariant: it does not end before it starts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RoleAssignment implements Entity<RoleAssignment>
    permits ImmutableRoleAssignment {

  RoleAssignment() {}

  /** Mandates that the standard names. */
  public enum Mandate {
    /** To direct the organization, as a member of its top management (5.1). */
    TOP_MANAGEMENT,
    /** To ensure that the AIMS conforms to the standard (5.3). */
    CONFORMITY,
    /** To report the performance of the AIMS to top management (5.3). */
    PERFORMANCE_REPORTING,
    /**
     * To approve treatment plans and accept residual risk, as the designated management (6.1.3).
     */
    RISK_ACCEPTANCE
  }

  /** Returns the role, such as {@code AI risk owner for credit scoring}. */
  public abstract String role();

  /** Returns the holder of the role. */
  public abstract Id<Party> holder();

  /** Returns the responsibilities of the holder, in the order given; none: not stated. */
  public abstract List<String> responsibilities();

  /** Returns the authorities of the holder, in the order given; none: not stated. */
  public abstract List<String> authorities();

  /** Returns the mandates that the role includes; none: none of these. */
  public abstract List<Mandate> mandates();

  /** Returns who assigned the role; absent: not stated. */
  public abstract Optional<Id<Party>> assignedBy();

  /** Returns the first day of the assignment; absent: not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the last day of the assignment; absent: open-ended, or not stated. */
  public abstract Optional<LocalDate> end();

  /** Returns when the holder accepted it; absent: not stated. */
  public abstract Optional<PartialDate> acknowledgedOn();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the processes that it concerns; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  @Override
  public final RecordKind kind() {
    return RecordKind.ROLE_ASSIGNMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("holder", RecordKind.PARTY, holder())
        .to("assignedBy", RecordKind.PARTY, assignedBy())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .toList();
  }

  @Override
  public RoleAssignment withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .holder(ids.of(holder()))
        .assignedBy(ids.of(assignedBy()))
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RoleAssignment")
        .notBlank("role", role())
        .notBlank("responsibilities", responsibilities())
        .notBlank("authorities", authorities())
        .notBlank("notes", notes());
    new Dates("RoleAssignment").day("start", start()).day("end", end());
    requireOrder("RoleAssignment", "start", start(), "end", end());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRoleAssignment.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRoleAssignment.builder().from(this);
  }

  /** Builds values of {@link RoleAssignment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<RoleAssignment, Builder>
      permits ImmutableRoleAssignment.Builder {

    Builder() {}

    /** Sets {@link RoleAssignment#role()}. */
    public abstract Builder role(String role);

    /** Sets {@link RoleAssignment#holder()}. */
    public abstract Builder holder(Id<Party> holder);

    /** Adds one of {@link RoleAssignment#responsibilities()}. */
    public abstract Builder addResponsibility(String responsibility);

    /** Replaces {@link RoleAssignment#responsibilities()}. */
    public abstract Builder responsibilities(Iterable<String> responsibilities);

    /** Adds one of {@link RoleAssignment#authorities()}. */
    public abstract Builder addAuthority(String authority);

    /** Replaces {@link RoleAssignment#authorities()}. */
    public abstract Builder authorities(Iterable<String> authorities);

    /** Adds one of {@link RoleAssignment#mandates()}. */
    public abstract Builder addMandate(Mandate mandate);

    /** Replaces {@link RoleAssignment#mandates()}. */
    public abstract Builder mandates(Iterable<? extends Mandate> mandates);

    /** Sets {@link RoleAssignment#assignedBy()}. */
    public abstract Builder assignedBy(Id<Party> assignedBy);

    /** Sets or clears {@link RoleAssignment#assignedBy()}. */
    public abstract Builder assignedBy(Optional<? extends Id<Party>> assignedBy);

    /** Sets {@link RoleAssignment#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link RoleAssignment#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link RoleAssignment#end()}. */
    public abstract Builder end(LocalDate end);

    /** Sets or clears {@link RoleAssignment#end()}. */
    public abstract Builder end(Optional<? extends LocalDate> end);

    /** Sets {@link RoleAssignment#acknowledgedOn()}. */
    public abstract Builder acknowledgedOn(PartialDate acknowledgedOn);

    /** Sets or clears {@link RoleAssignment#acknowledgedOn()}. */
    public abstract Builder acknowledgedOn(Optional<? extends PartialDate> acknowledgedOn);

    /** Adds one of {@link RoleAssignment#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link RoleAssignment#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link RoleAssignment#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link RoleAssignment#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);
  }
}
