// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireUnique;
import static io.github.aims4j.internal.Quoted.quoted;
import static io.github.aims4j.internal.Quoted.shown;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The criteria for evaluating AI risks: scales of likelihood, consequence and risk, the matrix that
 * combines the first two into the third, and the highest acceptable level. Scales can have any
 * number of levels.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.1 and 6.1.2; ISO 31000:2018 for the terms; scales and matrix
 * are this library's policy. Invariants: labels are unique within a scale, the matrix refers to
 * levels of the scales, and each pair has at most one cell. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskCriteria implements Entity<RiskCriteria>
    permits ImmutableRiskCriteria {

  RiskCriteria() {}

  /** Returns the name of the criteria. */
  public abstract String title();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the levels of likelihood, from the lowest; none: likelihood is not used. */
  public abstract List<RiskScaleLevel> likelihoodLevels();

  /** Returns the levels of consequence, from the lowest; none: not stated. */
  public abstract List<RiskScaleLevel> consequenceLevels();

  /** Returns the levels of risk, from the lowest; none: not stated. */
  public abstract List<RiskScaleLevel> riskLevels();

  /** Returns the cells of the risk matrix; none: not set. */
  public abstract List<RiskMatrixCell> matrix();

  /** Returns the label of the highest level of risk that is acceptable; absent: not set. */
  public abstract Optional<String> acceptableUpTo();

  /**
   * Returns the level of consequence from which the result of an impact assessment is considered as
   * a risk; absent: not set.
   */
  public abstract Optional<String> impactThreshold();

  /** Returns who approved them; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the date from which they are in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  @Override
  public final RecordKind kind() {
    return RecordKind.RISK_CRITERIA;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).within("approval", approval()).toList();
  }

  @Override
  public RiskCriteria withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).approval(ids.in(approval())).build();
  }

  /**
   * Returns the level of risk for a likelihood and a consequence; empty if the matrix has no such
   * cell.
   *
   * @param likelihood the label of the likelihood
   * @param consequence the label of the consequence
   */
  public Optional<String> riskLevel(String likelihood, String consequence) {
    return matrix().stream()
        .filter(cell -> cell.likelihood().equals(likelihood))
        .filter(cell -> cell.consequence().equals(consequence))
        .map(RiskMatrixCell::riskLevel)
        .findFirst();
  }

  /**
   * Tells whether a level of risk is acceptable; empty if no threshold is set or these criteria do
   * not have the level.
   *
   * @param riskLevel the label of the level
   */
  public Optional<Boolean> isAcceptable(String riskLevel) {
    List<String> labels = labels(riskLevels());
    int level = labels.indexOf(riskLevel);
    return acceptableUpTo()
        .filter(threshold -> level >= 0)
        .map(threshold -> level <= labels.indexOf(threshold));
  }

  private static List<String> labels(List<RiskScaleLevel> levels) {
    return levels.stream().map(RiskScaleLevel::label).toList();
  }

  private static void requireLevel(
      String label, List<RiskScaleLevel> levels, String attribute, String scale) {
    if (!labels(levels).contains(label)) {
      throw new IllegalArgumentException(
          "%s refers to %s, which is not a level of RiskCriteria.%s; the levels are %s."
              .formatted(attribute, quoted(label), scale, shown(labels(levels).toString())));
    }
  }

  private void checkMatrix() {
    Set<List<String>> pairs = new HashSet<>();
    for (RiskMatrixCell cell : matrix()) {
      String where = "RiskCriteria.matrix";
      requireLevel(cell.likelihood(), likelihoodLevels(), where, "likelihoodLevels");
      requireLevel(cell.consequence(), consequenceLevels(), where, "consequenceLevels");
      requireLevel(cell.riskLevel(), riskLevels(), where, "riskLevels");
      if (!pairs.add(List.of(cell.likelihood(), cell.consequence()))) {
        throw new IllegalArgumentException(
            "RiskCriteria.matrix has two cells for %s and %s; each pair must be unique."
                .formatted(quoted(cell.likelihood()), quoted(cell.consequence())));
      }
    }
  }

  @Value.Check
  void check() {
    new Texts("RiskCriteria")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("acceptableUpTo", acceptableUpTo())
        .notBlank("impactThreshold", impactThreshold())
        .notBlank("notes", notes());
    new Dates("RiskCriteria").day("effectiveFrom", effectiveFrom()).day("nextReview", nextReview());
    requireUnique(
        likelihoodLevels(), RiskScaleLevel::label, "RiskCriteria.likelihoodLevels", "label");
    requireUnique(
        consequenceLevels(), RiskScaleLevel::label, "RiskCriteria.consequenceLevels", "label");
    requireUnique(riskLevels(), RiskScaleLevel::label, "RiskCriteria.riskLevels", "label");
    checkMatrix();
    acceptableUpTo()
        .ifPresent(
            label ->
                requireLevel(label, riskLevels(), "RiskCriteria.acceptableUpTo", "riskLevels"));
    impactThreshold()
        .ifPresent(
            label ->
                requireLevel(
                    label,
                    consequenceLevels(),
                    "RiskCriteria.impactThreshold",
                    "consequenceLevels"));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskCriteria.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRiskCriteria.builder().from(this);
  }

  /** Builds values of {@link RiskCriteria}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<RiskCriteria, Builder>
      permits ImmutableRiskCriteria.Builder {

    Builder() {}

    /** Sets {@link RiskCriteria#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link RiskCriteria#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link RiskCriteria#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Adds one of {@link RiskCriteria#likelihoodLevels()}. */
    public abstract Builder addLikelihoodLevel(RiskScaleLevel likelihoodLevel);

    /** Replaces {@link RiskCriteria#likelihoodLevels()}. */
    public abstract Builder likelihoodLevels(Iterable<? extends RiskScaleLevel> likelihoodLevels);

    /** Adds one of {@link RiskCriteria#consequenceLevels()}. */
    public abstract Builder addConsequenceLevel(RiskScaleLevel consequenceLevel);

    /** Replaces {@link RiskCriteria#consequenceLevels()}. */
    public abstract Builder consequenceLevels(Iterable<? extends RiskScaleLevel> consequenceLevels);

    /** Adds one of {@link RiskCriteria#riskLevels()}. */
    public abstract Builder addRiskLevel(RiskScaleLevel riskLevel);

    /** Replaces {@link RiskCriteria#riskLevels()}. */
    public abstract Builder riskLevels(Iterable<? extends RiskScaleLevel> riskLevels);

    /** Adds one of {@link RiskCriteria#matrix()}. */
    public abstract Builder addCell(RiskMatrixCell cell);

    /** Replaces {@link RiskCriteria#matrix()}. */
    public abstract Builder matrix(Iterable<? extends RiskMatrixCell> matrix);

    /** Sets {@link RiskCriteria#acceptableUpTo()}. */
    public abstract Builder acceptableUpTo(String acceptableUpTo);

    /** Sets or clears {@link RiskCriteria#acceptableUpTo()}. */
    public abstract Builder acceptableUpTo(Optional<String> acceptableUpTo);

    /** Sets {@link RiskCriteria#impactThreshold()}. */
    public abstract Builder impactThreshold(String impactThreshold);

    /** Sets or clears {@link RiskCriteria#impactThreshold()}. */
    public abstract Builder impactThreshold(Optional<String> impactThreshold);

    /** Sets {@link RiskCriteria#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link RiskCriteria#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link RiskCriteria#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link RiskCriteria#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link RiskCriteria#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link RiskCriteria#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);
  }
}
