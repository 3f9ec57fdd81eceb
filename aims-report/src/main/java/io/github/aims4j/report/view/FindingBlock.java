// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;

/**
 * The findings of one check of a rule.
 *
 * @param anchor the anchor of the block
 * @param style the class of its weight in the style sheet
 * @param weight the weight
 * @param basis the basis
 * @param asks what the rule asks; empty: the rule is not known
 * @param rule the id of the rule
 * @param criteria what they bear on
 * @param items the findings, in order
 * @param answeredBy the kinds of record that could answer them
 */
public record FindingBlock(
    String anchor,
    String style,
    String weight,
    String basis,
    String asks,
    String rule,
    List<Criterion> criteria,
    List<Item> items,
    List<String> answeredBy) {

  /**
   * One finding.
   *
   * @param anchor its anchor
   * @param message what was found
   * @param remedy the remedy
   * @param place where
   */
  public record Item(String anchor, String message, String remedy, Reference place) {}

  /** Returns the remedy, if it is the same for each. */
  public Optional<String> commonRemedy() {
    return Optional.of(items.get(0).remedy())
        .filter(first -> items.stream().allMatch(each -> each.remedy().equals(first)));
  }

  static String weightOf(Finding finding) {
    return finding.weight().map(Words::of).orElse(Basis.RECORD_FORM.term());
  }

  static String styleOf(Finding finding) {
    return finding.weight().map(FindingBlock::styleOf).orElse("form");
  }

  /** Returns the class of a weight in the style sheet. */
  static String styleOf(Weight weight) {
    return switch (weight) {
      case POTENTIAL_MAJOR -> "major";
      case POTENTIAL_MINOR -> "minor";
      case OPPORTUNITY -> "opportunity";
    };
  }

  /** What one block holds: equal keys belong together. */
  record Key(
      String rule, Optional<String> check, Optional<Weight> weight, List<AuditCriterion> criteria) {

    static Key of(Finding finding) {
      return new Key(finding.rule(), finding.check(), finding.weight(), finding.criteria());
    }
  }
}
