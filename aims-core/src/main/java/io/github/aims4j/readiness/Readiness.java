// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static java.util.stream.Collectors.partitioningBy;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.Silenced;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.standard.AuditCriterion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an auditor of a certification body could raise at a stage of an audit, in order of weight,
 * and which record would answer it:
 *
 * <pre>{@code
 * ConformityReport report = RuleSet.builtIn().assess(aims, asOf);
 * Readiness readiness = Readiness.of(report, AuditStage.STAGE_1);
 * }</pre>
 *
 * <p>It is no verdict and no forecast: auditors look at samples and at more than records, and only
 * people conclude. What no rule looked at is listed with its question, so that it never looks
 * ready, and what the organization silenced is not left out.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.3 and 9.6, for the stages; the rest is this library's policy.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Readiness permits ImmutableReadiness {

  private static final Comparator<OpenQuestion> REQUIREMENTS_FIRST =
      Comparator.comparing(OpenQuestion::basis).thenComparing(Comparator.naturalOrder());

  Readiness() {}

  /**
   * Returns what an auditor could raise.
   *
   * @param report what the records support, contradict and leave open
   * @param stage the stage of the audit
   */
  public static Readiness of(ConformityReport report, AuditStage stage) {
    Map<Boolean, List<Finding>> findings =
        said(report.findings(), report, Silenced::findings)
            .collect(partitioningBy(each -> looksAt(stage, each.criteria())));
    Map<Boolean, List<OpenQuestion>> questions =
        said(report.questions(), report, Silenced::questions)
            .collect(partitioningBy(each -> looksAt(stage, each.criteria())));
    return builder()
        .stage(stage)
        .asOf(report.asOf())
        .extent(report.extent())
        .findings(at(findings, true).map(Readiness::raised).toList())
        .accumulations(Accumulations.in(at(findings, true).toList()))
        .questions(at(questions, true).sorted(REQUIREMENTS_FIRST).map(Readiness::raised).toList())
        .notLookedAt(with(Status.NOT_LOOKED_AT, report, stage))
        .notTriggered(with(Status.NOT_TRIGGERED, report, stage))
        .otherFindings(at(findings, false).toList())
        .otherQuestions(at(questions, false).toList())
        .build();
  }

  /** What the organization silenced, an auditor can raise. */
  private static <T extends Comparable<T>> Stream<T> said(
      List<T> heard, ConformityReport report, Function<Silenced, List<T>> silenced) {
    return Stream.concat(
            heard.stream(),
            report.silenced().stream().flatMap(each -> silenced.apply(each).stream()))
        .sorted();
  }

  private static <T> Stream<T> at(Map<Boolean, List<T>> parts, boolean isLookedAt) {
    return parts.getOrDefault(isLookedAt, List.of()).stream();
  }

  private static boolean looksAt(AuditStage stage, List<AuditCriterion> criteria) {
    return criteria.stream().anyMatch(stage::looksAt);
  }

  private static RaisedFinding raised(Finding finding) {
    return new RaisedFinding(finding, AnsweringRecords.of(finding.criteria()));
  }

  private static RaisedQuestion raised(OpenQuestion question) {
    return new RaisedQuestion(question, AnsweringRecords.of(question.criteria()));
  }

  private static List<CriterionStatus> with(
      Status status, ConformityReport report, AuditStage stage) {
    return Stream.concat(report.obligations().stream(), report.controls().stream())
        .filter(each -> each.status() == status)
        .filter(each -> stage.looksAt(each.criterion()))
        .toList();
  }

  /** Returns the stage of the audit. */
  public abstract AuditStage stage();

  /** Returns the day as of which the records were read. */
  public abstract LocalDate asOf();

  /** Returns whether the document is a whole AIMS or an imported register. */
  public abstract Extent extent();

  /** Returns the findings on what the stage looks at, the heaviest first. */
  public abstract List<RaisedFinding> findings();

  /**
   * Returns the requirements on which several findings could be minor, those with most findings
   * first.
   */
  public abstract List<Accumulation> accumulations();

  /**
   * Returns the open questions on what the stage looks at: those on requirements first, then those
   * of policy.
   */
  public abstract List<RaisedQuestion> questions();

  /**
   * Returns the obligations and controls that the stage looks at, and that no rule looked at and
   * nobody judged, in order.
   */
  public abstract List<CriterionStatus> notLookedAt();

  /**
   * Returns the obligations and controls that the stage looks at, and of which the records hold
   * nothing that rules ask about, in order.
   */
  public abstract List<CriterionStatus> notTriggered();

  /**
   * Returns the findings on what the stage need not look at, the heaviest first. An auditor who
   * sees them can raise them nevertheless.
   */
  public abstract List<Finding> otherFindings();

  /** Returns the open questions on what the stage need not look at, in order. */
  public abstract List<OpenQuestion> otherQuestions();

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReadiness.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableReadiness.builder().from(this);
  }

  /** Builds values of {@link Readiness}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableReadiness.Builder {

    Builder() {}

    /** Sets {@link Readiness#stage()}. */
    public abstract Builder stage(AuditStage stage);

    /** Sets {@link Readiness#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets {@link Readiness#extent()}. */
    public abstract Builder extent(Extent extent);

    /** Adds one of {@link Readiness#findings()}. */
    public abstract Builder addFinding(RaisedFinding finding);

    /** Replaces {@link Readiness#findings()}. */
    public abstract Builder findings(Iterable<? extends RaisedFinding> findings);

    /** Adds one of {@link Readiness#accumulations()}. */
    public abstract Builder addAccumulation(Accumulation accumulation);

    /** Replaces {@link Readiness#accumulations()}. */
    public abstract Builder accumulations(Iterable<? extends Accumulation> accumulations);

    /** Adds one of {@link Readiness#questions()}. */
    public abstract Builder addQuestion(RaisedQuestion question);

    /** Replaces {@link Readiness#questions()}. */
    public abstract Builder questions(Iterable<? extends RaisedQuestion> questions);

    /** Adds one of {@link Readiness#notLookedAt()}. */
    public abstract Builder addNotLookedAt(CriterionStatus criterion);

    /** Replaces {@link Readiness#notLookedAt()}. */
    public abstract Builder notLookedAt(Iterable<? extends CriterionStatus> criteria);

    /** Adds one of {@link Readiness#notTriggered()}. */
    public abstract Builder addNotTriggered(CriterionStatus criterion);

    /** Replaces {@link Readiness#notTriggered()}. */
    public abstract Builder notTriggered(Iterable<? extends CriterionStatus> criteria);

    /** Adds one of {@link Readiness#otherFindings()}. */
    public abstract Builder addOtherFinding(Finding finding);

    /** Replaces {@link Readiness#otherFindings()}. */
    public abstract Builder otherFindings(Iterable<? extends Finding> findings);

    /** Adds one of {@link Readiness#otherQuestions()}. */
    public abstract Builder addOtherQuestion(OpenQuestion question);

    /** Replaces {@link Readiness#otherQuestions()}. */
    public abstract Builder otherQuestions(Iterable<? extends OpenQuestion> questions);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing
     */
    public abstract Readiness build();
  }
}
