// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the records of an AIMS support, contradict and leave open, as of a day, and what nobody
 * looked at. It is no verdict: nothing here says that the AIMS conforms, and it was not checked
 * against the licensed text of the standard.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ConformityReport permits ImmutableConformityReport {

  private static final Set<Status> UNASKED = Set.of(Status.NOT_APPLICABLE, Status.NOT_TRIGGERED);

  ConformityReport() {}

  /** Returns the day as of which the records were read. */
  public abstract LocalDate asOf();

  /** Returns whether the document is a whole AIMS or an imported register. */
  public abstract Extent extent();

  /**
   * Returns how far the records were taken back to the day by the dates in them; absent: they were
   * examined as they stand.
   */
  public abstract Optional<TakenBack> takenBack();

  /** Returns what the records contradict, the heaviest first. */
  public abstract List<Finding> findings();

  /** Returns what the records leave open and nobody has answered, for a person to ask. */
  public abstract List<OpenQuestion> questions();

  /** Returns what the records leave open and a person has answered, in the order of questions. */
  public abstract List<Answer> answers();

  /** Returns what silenced rules say nevertheless, in the order of the decisions. */
  public abstract List<Silenced> silenced();

  /** Returns the status of each obligation of clauses 4 to 10, in order. */
  public abstract List<CriterionStatus> obligations();

  /** Returns the status of each control of Annex A, in order. */
  public abstract List<CriterionStatus> controls();

  /** Returns how often each rule came to which outcome, in the order of the rules. */
  public abstract List<RuleTally> tallies();

  /** Returns how many of the obligations were looked at. */
  public Coverage coverage() {
    return new Coverage(
        obligations().size(), with(Status.NOT_TRIGGERED), with(Status.NOT_LOOKED_AT));
  }

  private List<AuditCriterion> with(Status status) {
    return obligations(status).stream().map(CriterionStatus::criterion).toList();
  }

  /**
   * Returns the obligations that have a status, in order.
   *
   * @param status the status
   */
  public List<CriterionStatus> obligations(Status status) {
    return obligations().stream().filter(each -> each.status() == status).toList();
  }

  /** Returns the provisions on which findings and questions bear, each once, by number. */
  public List<Provision> provisions() {
    return Stream.concat(
            findings().stream().flatMap(each -> each.criteria().stream()),
            questions().stream().flatMap(each -> each.criteria().stream()))
        .map(AuditCriterion::provision)
        .distinct()
        .sorted(AuditCriterion.byNumber())
        .toList();
  }

  /**
   * Returns the status of an obligation or a control; empty: the report has none of it.
   *
   * @param criterion the obligation or the control
   */
  public Optional<CriterionStatus> status(AuditCriterion criterion) {
    return Stream.concat(obligations().stream(), controls().stream())
        .filter(each -> each.criterion().equals(criterion))
        .findFirst();
  }

  /**
   * Returns the status of a clause: the first, in the order of {@link Status}, that one of its
   * obligations has.
   *
   * @param clause a leaf clause or a group
   */
  public Status status(Clause clause) {
    return Status.ofParts(statuses(each -> clause.contains(each.clause())).keySet());
  }

  /**
   * Returns the status of a phase: the first, in the order of {@link Status}, that one of the
   * obligations of its clauses has.
   *
   * @param phase the phase
   */
  public Status status(PdcaPhase phase) {
    return Status.ofParts(statuses(each -> each.phase() == phase).keySet());
  }

  /**
   * Returns how many obligations of a clause have which status; a status that none has is left out.
   *
   * @param clause a leaf clause or a group
   */
  public Map<Status, Integer> statuses(Clause clause) {
    return statuses(each -> clause.contains(each.clause()));
  }

  /**
   * Returns how many obligations of a phase have which status; a status that none has is left out.
   *
   * @param phase the phase
   */
  public Map<Status, Integer> statuses(PdcaPhase phase) {
    return statuses(each -> each.phase() == phase);
  }

  private Map<Status, Integer> statuses(Predicate<Obligation> isCounted) {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    obligations().stream()
        .filter(each -> each.criterion() instanceof Obligation one && isCounted.test(one))
        .forEach(each -> counts.merge(each.status(), 1, Integer::sum));
    return counts;
  }

  /**
   * Returns the records that support an obligation or a control, each once, in order. As for its
   * status, what supports good practice alone counts only where no check of a requirement bears on
   * it, and nothing counts where it is not applicable or not triggered.
   *
   * @param criterion the obligation or the control
   */
  public List<Subject> supporting(AuditCriterion criterion) {
    if (status(criterion).filter(each -> UNASKED.contains(each.status())).isPresent()) {
      return List.of();
    }
    List<CheckTally> bearing =
        tallies().stream()
            .flatMap(tally -> tally.checks().stream())
            .filter(check -> check.criteria().contains(criterion))
            .toList();
    boolean isRequired = bearing.stream().anyMatch(each -> each.basis() == Basis.REQUIREMENT);
    return bearing.stream()
        .filter(each -> !isRequired || each.basis() == Basis.REQUIREMENT)
        .flatMap(check -> check.supportedBy().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Returns how many findings have a weight.
   *
   * @param weight the weight
   */
  public long count(Weight weight) {
    return findings().stream()
        .filter(finding -> finding.weight().filter(weight::equals).isPresent())
        .count();
  }

  /**
   * Returns what a rule came to; empty: the rule was not asked.
   *
   * @param rule the id of the rule
   */
  public Optional<RuleTally> tally(String rule) {
    return tallies().stream().filter(tally -> tally.rule().equals(rule)).findFirst();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableConformityReport.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableConformityReport.builder().from(this);
  }

  /** Builds values of {@link ConformityReport}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableConformityReport.Builder {

    Builder() {}

    /** Sets {@link ConformityReport#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets {@link ConformityReport#extent()}. */
    public abstract Builder extent(Extent extent);

    /** Sets {@link ConformityReport#takenBack()}. */
    public abstract Builder takenBack(TakenBack takenBack);

    /** Sets or clears {@link ConformityReport#takenBack()}. */
    public abstract Builder takenBack(Optional<? extends TakenBack> takenBack);

    /** Adds one of {@link ConformityReport#obligations()}. */
    public abstract Builder addObligation(CriterionStatus obligation);

    /** Replaces {@link ConformityReport#obligations()}. */
    public abstract Builder obligations(Iterable<? extends CriterionStatus> obligations);

    /** Adds one of {@link ConformityReport#controls()}. */
    public abstract Builder addControl(CriterionStatus control);

    /** Replaces {@link ConformityReport#controls()}. */
    public abstract Builder controls(Iterable<? extends CriterionStatus> controls);

    /** Adds one of {@link ConformityReport#findings()}. */
    public abstract Builder addFinding(Finding finding);

    /** Replaces {@link ConformityReport#findings()}. */
    public abstract Builder findings(Iterable<? extends Finding> findings);

    /** Adds one of {@link ConformityReport#questions()}. */
    public abstract Builder addQuestion(OpenQuestion question);

    /** Replaces {@link ConformityReport#questions()}. */
    public abstract Builder questions(Iterable<? extends OpenQuestion> questions);

    /** Adds one of {@link ConformityReport#answers()}. */
    public abstract Builder addAnswer(Answer answer);

    /** Replaces {@link ConformityReport#answers()}. */
    public abstract Builder answers(Iterable<? extends Answer> answers);

    /** Adds one of {@link ConformityReport#silenced()}. */
    public abstract Builder addSilenced(Silenced silenced);

    /** Replaces {@link ConformityReport#silenced()}. */
    public abstract Builder silenced(Iterable<? extends Silenced> silenced);

    /** Adds one of {@link ConformityReport#tallies()}. */
    public abstract Builder addTally(RuleTally tally);

    /** Replaces {@link ConformityReport#tallies()}. */
    public abstract Builder tallies(Iterable<? extends RuleTally> tallies);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract ConformityReport build();
  }
}
