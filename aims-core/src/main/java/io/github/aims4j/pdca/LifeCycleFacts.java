// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The facts that the gates of the life cycle examine: a version of an AI system, the AIMS with its
 * records, and the date. A record without a version applies to all versions.
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param aims the AIMS
 * @param aiSystem the AI system
 * @param version the label of the version that takes the step
 * @param asOf the day on which the step is evaluated
 */
public record LifeCycleFacts(Aims aims, Id<AiSystem> aiSystem, String version, LocalDate asOf) {

  /**
   * Creates facts from an AIMS, a version and a date.
   *
   * @param aims the AIMS
   * @param aiSystem the AI system
   * @param version the label of the version that takes the step
   * @param asOf the day on which the step is evaluated
   * @throws IllegalArgumentException if the label is blank
   */
  public LifeCycleFacts {
    requireNonNull(aims, "aims");
    requireNonNull(aiSystem, "aiSystem");
    requireText(requireNonNull(version, "version"), "LifeCycleFacts.version");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns the facts for a version.
   *
   * @param aims the AIMS
   * @param system the AI system
   * @param version the version that takes the step
   * @param asOf the day on which the step is evaluated
   */
  public static LifeCycleFacts of(
      Aims aims, AiSystem system, AiSystemVersion version, LocalDate asOf) {
    return new LifeCycleFacts(aims, system.id(), version.label(), asOf);
  }

  /** Returns the records of a type that apply to the version: of the system, and of no other. */
  <R extends Entity<R>> List<R> ofVersion(Class<R> type, Function<R, Optional<String>> versionOf) {
    return aims.referring(type, "aiSystem", aiSystem)
        .filter(each -> versionOf.apply(each).map(version::equals).orElse(true))
        .toList();
  }

  /** Tells whether the statement of applicability in force excludes a control for the system. */
  boolean isExcluded(AnnexControl control) {
    return Applicability.of(aims, asOf)
        .decisionFor(control, aiSystem)
        .filter(entry -> entry.decision() == ApplicabilityEntry.Decision.EXCLUDED)
        .isPresent();
  }

  /** Tells whether an act is dated and could have happened by the day. */
  boolean isPast(Optional<PartialDate> date) {
    return date.filter(each -> each.canBeBy(asOf)).isPresent();
  }
}
