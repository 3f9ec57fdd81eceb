// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What differs between two reports: of two days, or of two documents. A kept report can be the
 * baseline of a build, which then fails on new findings only.
 *
 * <p>A finding is the same if rule, check, subject and path are; its wording may differ. Where one
 * of the reports has several with the same four, those with equal arguments are the same, so that a
 * new one is never taken for another that is gone. A question is compared place by place, so that a
 * question with one more place is new at that place only.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportComparison permits ImmutableReportComparison {

  ReportComparison() {}

  /**
   * Returns what differs between two reports.
   *
   * @param earlier the report to compare with
   * @param later the report to look at
   */
  public static ReportComparison between(ConformityReport earlier, ConformityReport later) {
    Pairing<Finding> findings = Pairing.ofFindings(earlier, later);
    Pairing<PlacedQuestion> questions = Pairing.ofQuestions(earlier, later);
    return builder()
        .earlierAsOf(earlier.asOf())
        .laterAsOf(later.asOf())
        .newFindings(findings.added().stream().sorted().toList())
        .goneFindings(findings.gone().stream().sorted().toList())
        .sameFindings(findings.same().stream().sorted().toList())
        .newQuestions(PlacedQuestion.together(questions.added()))
        .goneQuestions(PlacedQuestion.together(questions.gone()))
        .sameQuestions(PlacedQuestion.together(questions.same()))
        .build();
  }

  /** Returns the day as of which the records were read for the earlier report. */
  public abstract LocalDate earlierAsOf();

  /** Returns the day as of which the records were read for the later report. */
  public abstract LocalDate laterAsOf();

  /** Returns the findings that only the later report has, the heaviest first. */
  public abstract List<Finding> newFindings();

  /**
   * Returns the findings that only the earlier report has, the heaviest first. A finding that is
   * silenced in the later report is not gone.
   */
  public abstract List<Finding> goneFindings();

  /**
   * Returns the findings of both reports as the later one words them, the heaviest first; among
   * them those that it silences.
   */
  public abstract List<Finding> sameFindings();

  /**
   * Returns the questions that only the later report asks, with the places at which they are new.
   */
  public abstract List<OpenQuestion> newQuestions();

  /**
   * Returns the questions that only the earlier report asks, with the places at which they are
   * gone, because records or a person answer them. A question that is silenced in the later report
   * is not gone.
   */
  public abstract List<OpenQuestion> goneQuestions();

  /**
   * Returns the questions of both reports as the later one words them, with the places at which
   * both ask them; among them those that it silences.
   */
  public abstract List<OpenQuestion> sameQuestions();

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReportComparison.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableReportComparison.builder().from(this);
  }

  /** Builds values of {@link ReportComparison}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableReportComparison.Builder {

    Builder() {}

    /** Sets {@link ReportComparison#earlierAsOf()}. */
    public abstract Builder earlierAsOf(LocalDate earlierAsOf);

    /** Sets {@link ReportComparison#laterAsOf()}. */
    public abstract Builder laterAsOf(LocalDate laterAsOf);

    /** Adds one of {@link ReportComparison#newFindings()}. */
    public abstract Builder addNewFinding(Finding finding);

    /** Replaces {@link ReportComparison#newFindings()}. */
    public abstract Builder newFindings(Iterable<? extends Finding> findings);

    /** Adds one of {@link ReportComparison#goneFindings()}. */
    public abstract Builder addGoneFinding(Finding finding);

    /** Replaces {@link ReportComparison#goneFindings()}. */
    public abstract Builder goneFindings(Iterable<? extends Finding> findings);

    /** Adds one of {@link ReportComparison#sameFindings()}. */
    public abstract Builder addSameFinding(Finding finding);

    /** Replaces {@link ReportComparison#sameFindings()}. */
    public abstract Builder sameFindings(Iterable<? extends Finding> findings);

    /** Adds one of {@link ReportComparison#newQuestions()}. */
    public abstract Builder addNewQuestion(OpenQuestion question);

    /** Replaces {@link ReportComparison#newQuestions()}. */
    public abstract Builder newQuestions(Iterable<? extends OpenQuestion> questions);

    /** Adds one of {@link ReportComparison#goneQuestions()}. */
    public abstract Builder addGoneQuestion(OpenQuestion question);

    /** Replaces {@link ReportComparison#goneQuestions()}. */
    public abstract Builder goneQuestions(Iterable<? extends OpenQuestion> questions);

    /** Adds one of {@link ReportComparison#sameQuestions()}. */
    public abstract Builder addSameQuestion(OpenQuestion question);

    /** Replaces {@link ReportComparison#sameQuestions()}. */
    public abstract Builder sameQuestions(Iterable<? extends OpenQuestion> questions);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing
     */
    public abstract ReportComparison build();
  }
}
