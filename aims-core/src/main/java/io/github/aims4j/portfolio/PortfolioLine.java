// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import io.github.aims4j.conformity.Extent;
import java.util.Comparator;
import org.immutables.value.Value;

/**
 * What a portfolio says of one AIMS. Lines are ordered by member and not by any count: a portfolio
 * is no ranking of organizations, and what nobody looked at must not make a line look clean.
 *
 * <p>Invariant: no count is negative. Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PortfolioLine implements Comparable<PortfolioLine>
    permits ImmutablePortfolioLine {

  private static final Comparator<PortfolioLine> ORDER =
      Comparator.comparing(PortfolioLine::member).thenComparing(PortfolioLine::toString);

  PortfolioLine() {}

  /** Returns whose AIMS it is and where it was read. */
  public abstract Member member();

  /** Returns whether the document is a whole AIMS or an imported register. */
  public abstract Extent extent();

  /** Returns how many findings and open questions there are; silenced ones are not among them. */
  public abstract FindingCounts counts();

  /** Returns how many questions a person has answered. */
  public abstract int answered();

  /** Returns how many findings and questions come from rules that the organization silenced. */
  public abstract int silenced();

  /** Returns how many obligations of clauses 4 to 10 have which status. */
  public abstract StatusCounts obligations();

  /** Returns how many controls of Annex A have which status. */
  public abstract StatusCounts controls();

  /** Returns how many risks are on record. */
  public abstract int risks();

  /** Returns how many of the risks state no level, or none that the scale of their criteria has. */
  public abstract int unratedRisks();

  /** Orders lines by member. */
  @Override
  public int compareTo(PortfolioLine other) {
    return ORDER.compare(this, other);
  }

  @Value.Check
  void requireCounts() {
    Tally.requireCounts("PortfolioLine", answered(), silenced(), risks(), unratedRisks());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePortfolioLine.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePortfolioLine.builder().from(this);
  }

  /** Builds values of {@link PortfolioLine}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutablePortfolioLine.Builder {

    Builder() {}

    /** Sets {@link PortfolioLine#member()}. */
    public abstract Builder member(Member member);

    /** Sets {@link PortfolioLine#extent()}. */
    public abstract Builder extent(Extent extent);

    /** Sets {@link PortfolioLine#counts()}. */
    public abstract Builder counts(FindingCounts counts);

    /** Sets {@link PortfolioLine#answered()}. */
    public abstract Builder answered(int answered);

    /** Sets {@link PortfolioLine#silenced()}. */
    public abstract Builder silenced(int silenced);

    /** Sets {@link PortfolioLine#obligations()}. */
    public abstract Builder obligations(StatusCounts obligations);

    /** Sets {@link PortfolioLine#controls()}. */
    public abstract Builder controls(StatusCounts controls);

    /** Sets {@link PortfolioLine#risks()}. */
    public abstract Builder risks(int risks);

    /** Sets {@link PortfolioLine#unratedRisks()}. */
    public abstract Builder unratedRisks(int unratedRisks);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract PortfolioLine build();
  }
}
