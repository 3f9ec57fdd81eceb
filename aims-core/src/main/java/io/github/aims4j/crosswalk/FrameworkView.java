// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the records of an AIMS hold for each part of another framework, as of a day, by way of the
 * provisions of ISO/IEC 42001:2023 that are mapped to it:
 *
 * <pre>{@code
 * ConformityReport report = RuleSet.builtIn().assess(aims, asOf);
 * FrameworkView view = FrameworkView.of(Crosswalks.of(aims), Framework.NIST_AI_RMF, report);
 * }</pre>
 *
 * <p>It is informative. Records that support a provision are a place to look at for the part that
 * it is mapped to; whether they meet it, only people who know the framework can say. What nothing
 * is mapped to is listed, on either side.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class FrameworkView permits ImmutableFrameworkView {

  FrameworkView() {}

  /**
   * Returns what records hold for a framework.
   *
   * @param crosswalks the mappings
   * @param framework the framework
   * @param report what the records support, contradict and leave open
   */
  public static FrameworkView of(
      Crosswalks crosswalks, Framework framework, ConformityReport report) {
    MappedParts mapped = new MappedParts(crosswalks, framework);
    return builder()
        .framework(framework)
        .asOf(report.asOf())
        .extent(report.extent())
        .demands(mapped.demands(new RecordsByProvision(report)))
        .unmappedParts(mapped.unmappedParts())
        .unmappedProvisions(mapped.unmappedProvisions())
        .unknownIds(crosswalks.unknownIds(framework))
        .build();
  }

  /** Returns the framework. */
  public abstract Framework framework();

  /** Returns the day as of which the records were read. */
  public abstract LocalDate asOf();

  /** Returns whether the document is a whole AIMS or an imported register. */
  public abstract Extent extent();

  /**
   * Returns the parts of the framework that something is mapped to, in the order of its list, then
   * those that the list does not have. A heading whose parts are mapped is left out.
   */
  public abstract List<FrameworkDemand> demands();

  /**
   * Returns the parts of the list to which nothing is mapped, nor to a part of them, in order:
   * headings and what they contain; none if the framework has no list.
   */
  public abstract List<FrameworkPart> unmappedParts();

  /**
   * Returns the clauses without parts and the controls of ISO/IEC 42001:2023 to which no part of
   * the framework is mapped, in order.
   */
  public abstract List<Provision> unmappedProvisions();

  /** Returns the ids that mappings name although the framework does not have them. */
  public abstract List<String> unknownIds();

  /**
   * Returns how many demands have a status.
   *
   * @param status the status; empty: of those at which no rule looks
   */
  public long count(Optional<Status> status) {
    return demands().stream().filter(each -> each.status().equals(status)).count();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableFrameworkView.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableFrameworkView.builder().from(this);
  }

  /** Builds values of {@link FrameworkView}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableFrameworkView.Builder {

    Builder() {}

    /** Sets {@link FrameworkView#framework()}. */
    public abstract Builder framework(Framework framework);

    /** Sets {@link FrameworkView#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets {@link FrameworkView#extent()}. */
    public abstract Builder extent(Extent extent);

    /** Adds one of {@link FrameworkView#demands()}. */
    public abstract Builder addDemand(FrameworkDemand demand);

    /** Replaces {@link FrameworkView#demands()}. */
    public abstract Builder demands(Iterable<? extends FrameworkDemand> demands);

    /** Adds one of {@link FrameworkView#unmappedParts()}. */
    public abstract Builder addUnmappedPart(FrameworkPart unmappedPart);

    /** Replaces {@link FrameworkView#unmappedParts()}. */
    public abstract Builder unmappedParts(Iterable<? extends FrameworkPart> unmappedParts);

    /** Adds one of {@link FrameworkView#unmappedProvisions()}. */
    public abstract Builder addUnmappedProvision(Provision unmappedProvision);

    /** Replaces {@link FrameworkView#unmappedProvisions()}. */
    public abstract Builder unmappedProvisions(Iterable<? extends Provision> unmappedProvisions);

    /** Adds one of {@link FrameworkView#unknownIds()}. */
    public abstract Builder addUnknownId(String unknownId);

    /** Replaces {@link FrameworkView#unknownIds()}. */
    public abstract Builder unknownIds(Iterable<String> unknownIds);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract FrameworkView build();
  }
}
