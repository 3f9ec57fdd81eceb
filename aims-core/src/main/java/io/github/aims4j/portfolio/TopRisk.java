// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Risk;
import java.util.Comparator;
import java.util.Optional;

/**
 * A risk among the highest on its scale. Source: ISO/IEC 42001:2023, 6.1.2; the form is this
 * library's own. Immutable and thread-safe.
 *
 * @param member whose risk it is
 * @param risk the id of the risk
 * @param title its title
 * @param level the label of its level on the scale
 * @param basis which of its levels that is
 * @param residualLevel the label of its level after treatment, for information; empty: not stated
 */
public record TopRisk(
    Member member,
    Id<Risk> risk,
    String title,
    String level,
    LevelBasis basis,
    Optional<String> residualLevel) {

  /** The order of risks at one level: those that are at it in spite of controls come first. */
  static final Comparator<TopRisk> WITHIN_A_LEVEL =
      Comparator.comparing(TopRisk::basis)
          .thenComparing(TopRisk::member)
          .thenComparing(each -> each.risk().value())
          .thenComparing(TopRisk::title)
          .thenComparing(each -> each.residualLevel().orElse(""));

  /**
   * Accepts a risk.
   *
   * @param member whose risk it is
   * @param risk the id of the risk
   * @param title its title
   * @param level the label of its level
   * @param basis which of its levels that is
   * @param residualLevel the label of its level after treatment
   */
  public TopRisk {
    requireNonNull(member, "member");
    requireNonNull(risk, "risk");
    requireNonNull(title, "title");
    requireNonNull(level, "level");
    requireNonNull(basis, "basis");
    requireNonNull(residualLevel, "residualLevel");
  }

  /** Returns a risk with a level; empty: it states none. */
  static Optional<TopRisk> of(Member member, Risk risk) {
    return risk.currentLevel()
        .map(level -> of(member, risk, level, LevelBasis.CURRENT))
        .or(() -> risk.level().map(level -> of(member, risk, level, LevelBasis.BEFORE_TREATMENT)));
  }

  private static TopRisk of(Member member, Risk risk, String level, LevelBasis basis) {
    return new TopRisk(member, risk.id(), risk.title(), level, basis, risk.residualLevel());
  }
}
