// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A comparison of a version of an AI system in an earlier and a later record, such as those from
 * two yearly registers: the stage in each, and whether the life cycle allows the step between them.
 *
 * <p>If the later history continues the earlier one without a gap, its steps are checked; a step
 * with a recorded reason is accepted. Otherwise a single step from the earlier stage to the later
 * one is assumed. {@link UnmetCondition#finding} converts an unmet condition to a finding.
 *
 * <pre>{@code
 * for (StageComparison version : StageComparison.of(lastYear, thisYear)) {
 *   version.unmet().forEach(missing -> ask(version.label(), missing.message()));
 * }
 * }</pre>
 *
 * <p>Source: ISO/IEC 22989:2022 for the stages and their order (several public sources agree, not
 * checked against the licensed text); that a step without an edge requires a reason is this
 * library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StageComparison permits ImmutableStageComparison {

  private static final Workflow<LifeCycleStage, AiSystemVersion> LIFE_CYCLE = LifeCycle.workflow();

  StageComparison() {}

  /** How the stage of a version changed. */
  public enum Change {
    /** The stage is the same in both records. */
    SAME,
    /** The version is in a later stage, reached along an edge. */
    FORWARD,
    /** The version is in a later stage without an edge: stages were skipped. */
    JUMP,
    /** The version is in an earlier stage, with or without an edge. */
    BACK,
    /** At least one of the records states no stage, so there is no step. */
    UNSTATED,
    /** Only the later record has the version; its stage is the first recorded one. */
    ADDED,
    /** Only the earlier record has the version. */
    DROPPED
  }

  /** Returns the designation of the version. */
  public abstract String label();

  /** Returns the stage in the earlier record; absent: not stated, or no such version. */
  public abstract Optional<LifeCycleStage> before();

  /** Returns the stage in the later record; absent: not stated, or no such version. */
  public abstract Optional<LifeCycleStage> after();

  /** Returns how the stage changed. */
  public abstract Change change();

  /**
   * Returns the unmet conditions with which the workflow would reject the step; none: it is
   * accepted, or there is no step.
   */
  public abstract List<UnmetCondition> unmet();

  /**
   * Compares two records of an AI system with the workflow of {@link LifeCycle}, matching versions
   * by label. The result has every version of both records, in order, those of the earlier record
   * first.
   *
   * @param before the earlier record
   * @param after the later record, whose id can differ
   */
  public static List<StageComparison> of(AiSystem before, AiSystem after) {
    return Stream.concat(
            before.versions().stream()
                .map(
                    version ->
                        labelled(after, version.label())
                            .map(later -> of(version, later))
                            .orElseGet(() -> dropped(version))),
            after.versions().stream()
                .filter(version -> labelled(before, version.label()).isEmpty())
                .map(StageComparison::added))
        .toList();
  }

  private static Optional<AiSystemVersion> labelled(AiSystem system, String label) {
    return system.versions().stream().filter(version -> version.label().equals(label)).findFirst();
  }

  /**
   * Compares two records of a version with the workflow of {@link LifeCycle}.
   *
   * @param before the earlier record
   * @param after the later record
   * @throws IllegalArgumentException if their labels differ
   */
  public static StageComparison of(AiSystemVersion before, AiSystemVersion after) {
    return of(LIFE_CYCLE, after, before, after);
  }

  /**
   * Compares two records of a version with a custom workflow.
   *
   * @param workflow the edges and conditions, for example those of {@link LifeCycle} with additions
   * @param facts the facts that the conditions examine
   * @param before the earlier record
   * @param after the later record
   * @param <F> the facts
   * @throws IllegalArgumentException if the labels of the records differ
   */
  public static <F> StageComparison of(
      Workflow<LifeCycleStage, F> workflow,
      F facts,
      AiSystemVersion before,
      AiSystemVersion after) {
    if (!before.label().equals(after.label())) {
      throw new IllegalArgumentException(
          "Version %s is compared with version %s; the labels must be equal."
              .formatted(shown(before.label()), shown(after.label())));
    }
    if (before.stage().isEmpty() || after.stage().isEmpty()) {
      return of(before.label(), before.stage(), after.stage(), Change.UNSTATED, List.of());
    }
    List<StageChange> steps = steps(before, after);
    return of(
        before.label(),
        before.stage(),
        after.stage(),
        change(before.stage().get(), after.stage().get(), steps, workflow),
        steps.stream()
            .filter(step -> step.reason().isEmpty())
            .flatMap(step -> workflow.unmet(step.fromStage(), facts, step.toStage()).stream())
            .toList());
  }

  private static List<StageChange> steps(AiSystemVersion before, AiSystemVersion after) {
    List<StageChange> recorded = recorded(before, after);
    if (!recorded.isEmpty() || before.stage().equals(after.stage())) {
      return recorded;
    }
    return List.of(
        StageChange.builder()
            .fromStage(before.stage())
            .toStage(after.stage().orElseThrow())
            .build());
  }

  /**
   * Returns the additional steps of the later history; none: it does not continue the earlier one.
   */
  private static List<StageChange> recorded(AiSystemVersion before, AiSystemVersion after) {
    int known = before.history().size();
    if (after.history().size() < known
        || !after.history().subList(0, known).equals(before.history())) {
      return List.of();
    }
    List<StageChange> more = after.history().subList(known, after.history().size());
    List<Optional<LifeCycleStage>> left = new ArrayList<>();
    left.add(before.stage());
    more.forEach(step -> left.add(Optional.of(step.toStage())));
    return more.stream().map(StageChange::fromStage).toList().equals(left.subList(0, more.size()))
        ? more
        : List.of();
  }

  private static <F> Change change(
      LifeCycleStage before,
      LifeCycleStage after,
      List<StageChange> steps,
      Workflow<LifeCycleStage, F> workflow) {
    if (before == after) {
      return Change.SAME;
    }
    if (after.compareTo(before) < 0) {
      return Change.BACK;
    }
    return steps.stream()
            .allMatch(
                step -> workflow.edge(step.fromStage().orElseThrow(), step.toStage()).isPresent())
        ? Change.FORWARD
        : Change.JUMP;
  }

  private static StageComparison dropped(AiSystemVersion version) {
    return of(version.label(), version.stage(), Optional.empty(), Change.DROPPED, List.of());
  }

  private static StageComparison added(AiSystemVersion version) {
    return of(version.label(), Optional.empty(), version.stage(), Change.ADDED, List.of());
  }

  private static StageComparison of(
      String label,
      Optional<LifeCycleStage> before,
      Optional<LifeCycleStage> after,
      Change change,
      List<UnmetCondition> unmet) {
    return ImmutableStageComparison.builder()
        .label(label)
        .before(before)
        .after(after)
        .change(change)
        .unmet(unmet)
        .build();
  }
}
