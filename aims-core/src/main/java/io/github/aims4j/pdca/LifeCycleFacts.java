package io.github.aims4j.pdca;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the gates of the life cycle look at: a version of an AI system among all records, and the
 * day. A record that names no version is about all of them.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param aims all records
 * @param aiSystem the AI system
 * @param version the label of the version that takes the step
 * @param asOf the day on which the step is looked at
 */
public record LifeCycleFacts(Aims aims, Id<AiSystem> aiSystem, String version, LocalDate asOf) {

  /**
   * Accepts a version among all records, and a day.
   *
   * @param aims all records
   * @param aiSystem the AI system
   * @param version the label of the version that takes the step
   * @param asOf the day on which the step is looked at
   * @throws IllegalArgumentException if the label is blank
   */
  public LifeCycleFacts {
    requireNonNull(aims, "aims");
    requireNonNull(aiSystem, "aiSystem");
    requireText(requireNonNull(version, "version"), "LifeCycleFacts.version");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns what the gates look at when a version takes a step.
   *
   * @param aims all records
   * @param system the AI system
   * @param version the version that takes the step
   * @param asOf the day on which the step is looked at
   */
  public static LifeCycleFacts of(
      Aims aims, AiSystem system, AiSystemVersion version, LocalDate asOf) {
    return new LifeCycleFacts(aims, system.id(), version.label(), asOf);
  }

  /** The records of a type that are about the version: of the system, and of no other version. */
  <R extends Entity<R>> List<R> ofVersion(Class<R> type, Function<R, Optional<String>> versionOf) {
    return aims.referring(type, "aiSystem", aiSystem)
        .filter(each -> versionOf.apply(each).map(version::equals).orElse(true))
        .toList();
  }

  /** Whether something was completed on the day or before. */
  boolean isPast(Optional<PartialDate> date) {
    return date.filter(each -> each.canBeBy(asOf)).isPresent();
  }
}
