// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Many AIMS in one view, as of one day: what their records contradict and leave open, by rule, by
 * clause, by weight and by organization; how much of them was looked at; their highest risks, each
 * on its organization's own scale; the certificates that end; and what could not be read.
 *
 * <p>It is no verdict and no percentage of conformity, and it does not rank organizations. It is
 * made by a {@link PortfolioRollUp}; the portfolios of two parts {@linkplain #merge merge} into
 * that of both, in whatever order, so that machines can share the work. All lists have an order of
 * their own, so equal members give equal portfolios.
 *
 * <p>Invariants: certificates are listed until a day that is not before the day of the portfolio;
 * at most {@value #MOST_UNREAD} of the documents that could not be read are named, and no more than
 * there are. Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Portfolio permits ImmutablePortfolio {

  /** How many of the documents that could not be read are named. */
  public static final int MOST_UNREAD = 20;

  Portfolio() {}

  /**
   * Returns the portfolio of one AIMS, which lists its certificates that end within a year.
   *
   * @param origin where the AIMS was read
   * @param aims the AIMS
   * @param report what an assessment of it came to
   */
  public static Portfolio of(Origin origin, Aims aims, ConformityReport report) {
    return PortfolioRollUp.asOf(report.asOf()).add(origin, aims, report).toPortfolio();
  }

  /** Returns the day as of which the records were read. */
  public abstract LocalDate asOf();

  /** Returns the last day on which a certificate that is listed expires. */
  public abstract LocalDate certificatesUntil();

  /** Returns one line for each AIMS, by name of the organization, then by id and origin. */
  public abstract List<PortfolioLine> lines();

  /** Returns what each rule found, by id; a rule without findings and questions is left out. */
  public abstract List<RuleCounts> rules();

  /**
   * Returns what was found on each provision, by number, and last what concerns none; a provision
   * without findings and questions is left out.
   */
  public abstract List<ProvisionCounts> provisions();

  /** Returns in how many AIMS each obligation of clauses 4 to 10 has which status, by number. */
  public abstract List<CriterionCounts> obligations();

  /** Returns in how many AIMS each control of Annex A has which status, by number. */
  public abstract List<CriterionCounts> controls();

  /** Returns the risks on each scale, the scale of most AIMS first. */
  public abstract List<ScaleRisks> scales();

  /** Returns the certificates in force that expire within the period, the first to expire first. */
  public abstract List<EndingCertificate> endingCertificates();

  /** Returns how many documents could not be read. Nothing of them is in the other counts. */
  public abstract int unread();

  /** Returns the first documents that could not be read, by origin. */
  public abstract List<UnreadDocument> firstUnread();

  /** Returns the findings and open questions of all AIMS. */
  public FindingCounts counts() {
    return lines().stream()
        .map(PortfolioLine::counts)
        .reduce(FindingCounts.NONE, FindingCounts::plus);
  }

  /** Returns how many risks of all AIMS are not on a scale. */
  public int unratedRisks() {
    return lines().stream().map(PortfolioLine::unratedRisks).reduce(0, Tally::sum);
  }

  /**
   * Returns the portfolio of the AIMS of this one and another. An AIMS that both have counts twice.
   *
   * @param other the other portfolio
   * @throws IllegalArgumentException if it is as of another day or lists certificates until another
   */
  public Portfolio merge(Portfolio other) {
    return PortfolioRollUp.asOf(asOf(), certificatesUntil())
        .addAll(this)
        .addAll(other)
        .toPortfolio();
  }

  @Value.Check
  void check() {
    PortfolioRollUp.requireOrder(asOf(), certificatesUntil());
    if (firstUnread().size() > Math.min(MOST_UNREAD, unread())) {
      throw new IllegalArgumentException(
          "Portfolio.firstUnread has %s documents; at most %s are allowed, and no more than are unread, %s."
              .formatted(firstUnread().size(), MOST_UNREAD, unread()));
    }
  }

  /** Returns the day and how many AIMS there are. */
  @Override
  public String toString() {
    return "Portfolio of %s AIMS as of %s, %s not read".formatted(lines().size(), asOf(), unread());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePortfolio.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePortfolio.builder().from(this);
  }

  /** Builds values of {@link Portfolio}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutablePortfolio.Builder {

    Builder() {}

    /** Sets {@link Portfolio#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets {@link Portfolio#certificatesUntil()}. */
    public abstract Builder certificatesUntil(LocalDate certificatesUntil);

    /** Adds one of {@link Portfolio#lines()}. */
    public abstract Builder addLine(PortfolioLine line);

    /** Replaces {@link Portfolio#lines()}. */
    public abstract Builder lines(Iterable<? extends PortfolioLine> lines);

    /** Adds one of {@link Portfolio#rules()}. */
    public abstract Builder addRule(RuleCounts rule);

    /** Replaces {@link Portfolio#rules()}. */
    public abstract Builder rules(Iterable<? extends RuleCounts> rules);

    /** Adds one of {@link Portfolio#provisions()}. */
    public abstract Builder addProvision(ProvisionCounts provision);

    /** Replaces {@link Portfolio#provisions()}. */
    public abstract Builder provisions(Iterable<? extends ProvisionCounts> provisions);

    /** Adds one of {@link Portfolio#obligations()}. */
    public abstract Builder addObligation(CriterionCounts obligation);

    /** Replaces {@link Portfolio#obligations()}. */
    public abstract Builder obligations(Iterable<? extends CriterionCounts> obligations);

    /** Adds one of {@link Portfolio#controls()}. */
    public abstract Builder addControl(CriterionCounts control);

    /** Replaces {@link Portfolio#controls()}. */
    public abstract Builder controls(Iterable<? extends CriterionCounts> controls);

    /** Adds one of {@link Portfolio#scales()}. */
    public abstract Builder addScale(ScaleRisks scale);

    /** Replaces {@link Portfolio#scales()}. */
    public abstract Builder scales(Iterable<? extends ScaleRisks> scales);

    /** Adds one of {@link Portfolio#endingCertificates()}. */
    public abstract Builder addEndingCertificate(EndingCertificate endingCertificate);

    /** Replaces {@link Portfolio#endingCertificates()}. */
    public abstract Builder endingCertificates(
        Iterable<? extends EndingCertificate> endingCertificates);

    /** Sets {@link Portfolio#unread()}. */
    public abstract Builder unread(int unread);

    /** Adds one of {@link Portfolio#firstUnread()}. */
    public abstract Builder addFirstUnread(UnreadDocument firstUnread);

    /** Replaces {@link Portfolio#firstUnread()}. */
    public abstract Builder firstUnread(Iterable<? extends UnreadDocument> firstUnread);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Portfolio build();
  }
}
