// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
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
 * The plan for deploying a version of an AI system, with its prerequisites.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.5. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DeploymentPlan implements Entity<DeploymentPlan>
    permits ImmutableDeploymentPlan {

  DeploymentPlan() {}

  /** Returns the title of the plan. */
  public abstract String title();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the planned date of deployment; absent: not stated. */
  public abstract Optional<LocalDate> plannedFor();

  /** Returns the planned sites, in the order given; none: not stated. */
  public abstract List<String> sites();

  /** Returns the requirements to be met before deployment, in the order given; none: not stated. */
  public abstract List<String> requirements();

  /** Returns when all requirements were met; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> metOn();

  /** Returns the rollback plan; absent: not stated. */
  public abstract Optional<String> rollback();

  /** Returns the release approval; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.DEPLOYMENT_PLAN;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .within("approval", approval())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public DeploymentPlan withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .approval(ids.in(approval()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("DeploymentPlan")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("sites", sites())
        .notBlank("requirements", requirements())
        .notBlank("rollback", rollback())
        .notBlank("notes", notes());
    new Dates("DeploymentPlan").day("plannedFor", plannedFor());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDeploymentPlan.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableDeploymentPlan.builder().from(this);
  }

  /** Builds values of {@link DeploymentPlan}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<DeploymentPlan, Builder>
      permits ImmutableDeploymentPlan.Builder {

    Builder() {}

    /** Sets {@link DeploymentPlan#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link DeploymentPlan#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link DeploymentPlan#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link DeploymentPlan#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link DeploymentPlan#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets or clears {@link DeploymentPlan#plannedFor()}. */
    public abstract Builder plannedFor(Optional<? extends LocalDate> plannedFor);

    /** Adds one of {@link DeploymentPlan#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link DeploymentPlan#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Adds one of {@link DeploymentPlan#requirements()}. */
    public abstract Builder addRequirement(String requirement);

    /** Replaces {@link DeploymentPlan#requirements()}. */
    public abstract Builder requirements(Iterable<String> requirements);

    /** Sets {@link DeploymentPlan#metOn()}. */
    public abstract Builder metOn(PartialDate metOn);

    /** Sets or clears {@link DeploymentPlan#metOn()}. */
    public abstract Builder metOn(Optional<? extends PartialDate> metOn);

    /** Sets {@link DeploymentPlan#rollback()}. */
    public abstract Builder rollback(String rollback);

    /** Sets or clears {@link DeploymentPlan#rollback()}. */
    public abstract Builder rollback(Optional<String> rollback);

    /** Sets {@link DeploymentPlan#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link DeploymentPlan#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link DeploymentPlan#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link DeploymentPlan#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
