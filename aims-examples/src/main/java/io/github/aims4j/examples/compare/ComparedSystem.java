package io.github.aims4j.examples.compare;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.LifeCycle;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Rejected;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An AI system that both registers have, and what the life cycle says of the step between its two
 * stages.
 *
 * @param earlier the system in the earlier register
 * @param later the system in the later one
 * @param unmet what the step lacks, in the words of the life cycle; none: the table has the step,
 *     or there is none
 */
public record ComparedSystem(AiSystem earlier, AiSystem later, List<UnmetCondition> unmet) {

  /** Registers do not tell who moved a system and when; what the step lacks hangs on neither. */
  private static final Id<Party> NOT_STATED = Id.of("not-stated");

  /**
   * Copies what the step lacks.
   *
   * @param earlier the system in the earlier register
   * @param later the system in the later one
   * @param unmet what the step lacks
   */
  public ComparedSystem {
    unmet = List.copyOf(unmet);
  }

  /**
   * Compares the stages of a system in two registers.
   *
   * @param earlier the system in the earlier register
   * @param later the system in the later one
   */
  public static ComparedSystem of(AiSystem earlier, AiSystem later) {
    boolean moved =
        earlier.stage().isPresent()
            && later.stage().isPresent()
            && !earlier.stage().equals(later.stage());
    return new ComparedSystem(
        earlier, later, moved ? unmet(earlier.stage(), later.stage().orElseThrow()) : List.of());
  }

  private static List<UnmetCondition> unmet(Optional<LifeCycleStage> from, LifeCycleStage to) {
    return LifeCycle.<Object>workflow()
        .decide(from, NOT_STATED, Request.of(to, NOT_STATED, Instant.EPOCH))
        .rejected()
        .map(Rejected::unmet)
        .orElse(List.of());
  }

  /** Tells what became of the system. */
  public Outcome outcome() {
    if (earlier.stage().isEmpty() || later.stage().isEmpty()) {
      return Outcome.STAGE_NOT_STATED;
    }
    int way = later.stage().get().compareTo(earlier.stage().get());
    if (way == 0) {
      return Outcome.SAME_STAGE;
    }
    if (unmet.isEmpty()) {
      return way > 0 ? Outcome.FORWARD : Outcome.BACK;
    }
    return way > 0 ? Outcome.JUMP_WITHOUT_REASON : Outcome.BACK_WITHOUT_REASON;
  }

  /** What became of a system between two registers. */
  public enum Outcome {
    /** It is where it was. */
    SAME_STAGE("in the same stage"),
    /** One of the registers does not tell the stage, or in words that were not translated. */
    STAGE_NOT_STATED("without a stage in one of the registers"),
    /** It went forward by a step of the table. */
    FORWARD("forward by a step of the life cycle"),
    /** It went back by a step of the table. */
    BACK("back by a step of the life cycle"),
    /** It went forward past stages, which needs a reason. */
    JUMP_WITHOUT_REASON("forward past stages, and the reason is missing"),
    /** It went back by a step that the table lacks, which needs a reason. */
    BACK_WITHOUT_REASON("back, and the reason is missing");

    private final String term;

    Outcome(String term) {
      this.term = term;
    }

    /** Returns the outcome as it stands in a sentence. */
    public String term() {
      return term;
    }
  }
}
