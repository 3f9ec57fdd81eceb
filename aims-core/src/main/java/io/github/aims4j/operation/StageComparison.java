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
 * A version of an AI system in two records of it, an earlier and a later one, such as two yearly
 * registers give: the stage in each, and what the life cycle says of the step between them.
 *
 * <p>Where the later history goes on from the earlier one without a gap, its steps are looked at,
 * and one whose reason is on record lacks nothing. Else the step is taken for a single one, from
 * the earlier stage to the later; a register tells of no other. {@link UnmetCondition#finding}
 * makes a finding of what is missing.
 *
 * <pre>{@code
 * for (StageComparison version : StageComparison.of(lastYear, thisYear)) {
 *   version.unmet().forEach(missing -> ask(version.label(), missing.message()));
 * }
 * }</pre>
 *
 * <p>Source: ISO/IEC 22989:2022 for the stages and their order (several public sources agree, not
 * checked against the licensed text); that a step which the table lacks needs a reason is this
 * library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StageComparison permits ImmutableStageComparison {

  private static final Workflow<LifeCycleStage, AiSystemVersion> LIFE_CYCLE = LifeCycle.workflow();

  StageComparison() {}

  /** What became of the stage of a version. */
  public enum Change {
    /** The stage is the same in both records. */
    SAME,
    /** The version is in a later stage, by a step of the table. */
    FORWARD,
    /** The version is in a later stage, by a step that the table lacks: it left out stages. */
    JUMP,
    /** The version is in an earlier stage; the table has some of these steps. */
    BACK,
    /** One of the records, or both, state no stage, so there is no step to look at. */
    UNSTATED,
    /** Only the later record has the version; its stage is the first one on record. */
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

  /** Returns what became of the stage. */
  public abstract Change change();

  /**
   * Returns what the step lacks, in the words in which the workflow would reject it; none: it lacks
   * nothing, or there is no step.
   */
  public abstract List<UnmetCondition> unmet();

  /**
   * Compares two records of an AI system, version by version as their labels say, by the edges of
   * {@link LifeCycle}. Every version of both is in the result: those of the earlier record first,
   * each in its order.
   *
   * @param before the earlier record
   * @param after the later record; its id can be another one
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
   * Compares two records of a version by the edges of {@link LifeCycle}.
   *
   * @param before the earlier record
   * @param after the later record
   * @throws IllegalArgumentException if their labels differ
   */
  public static StageComparison of(AiSystemVersion before, AiSystemVersion after) {
    return of(LIFE_CYCLE, after, before, after);
  }

  /**
   * Compares two records of a version by a workflow of the user's own.
   *
   * @param workflow the edges and conditions, such as those of {@link LifeCycle} and some more
   * @param facts what the conditions look at
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
          "Version %s is compared with version %s; two records of one version are compared."
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

  /** The steps that the later history has more; none: it does not go on from the earlier one. */
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
