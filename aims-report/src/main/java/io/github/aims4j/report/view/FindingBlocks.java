// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.readiness.RaisedFinding;
import io.github.aims4j.standard.ProvisionTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Groups findings by check, so that one sentence stands for many places. */
final class FindingBlocks {

  private final RuleSet rules;
  private final References references;
  private final ProvisionTexts texts;

  FindingBlocks(RuleSet rules, References references, ProvisionTexts texts) {
    this.rules = rules;
    this.references = references;
    this.texts = texts;
  }

  /**
   * Groups findings, in order.
   *
   * @param prefix the beginning of their anchors
   */
  List<FindingBlock> of(String prefix, List<RaisedFinding> findings) {
    Map<FindingBlock.Key, List<RaisedFinding>> groups =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    each -> FindingBlock.Key.of(each.finding()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<FindingBlock> blocks = new ArrayList<>();
    for (List<RaisedFinding> group : groups.values()) {
      blocks.add(block(prefix + "-" + (blocks.size() + 1), group));
    }
    return List.copyOf(blocks);
  }

  private FindingBlock block(String anchor, List<RaisedFinding> group) {
    Finding first = group.get(0).finding();
    List<FindingBlock.Item> items = new ArrayList<>();
    for (RaisedFinding each : group) {
      items.add(item(anchor + "." + (items.size() + 1), each.finding()));
    }
    return new FindingBlock(
        anchor,
        FindingBlock.styleOf(first),
        FindingBlock.weightOf(first),
        first.basis().term(),
        asks(first.rule()),
        first.rule(),
        first.criteria().stream().map(each -> Criterion.of(each, texts)).toList(),
        List.copyOf(items),
        group.get(0).answeredBy().stream().map(RecordKind::term).toList());
  }

  private String asks(String rule) {
    return rules.rules().stream()
        .map(Rule::description)
        .filter(each -> each.id().equals(rule))
        .map(RuleDescription::asks)
        .findFirst()
        .orElse("");
  }

  private FindingBlock.Item item(String anchor, Finding finding) {
    return new FindingBlock.Item(
        anchor,
        finding.message(),
        finding.remedy(),
        references.of(finding.subject(), finding.path()));
  }
}
