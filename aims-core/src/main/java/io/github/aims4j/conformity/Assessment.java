// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.conformity.Outcome.Contradicted;
import io.github.aims4j.conformity.Outcome.NotTriggered;
import io.github.aims4j.conformity.Outcome.Several;
import io.github.aims4j.conformity.Outcome.Silent;
import io.github.aims4j.conformity.Outcome.Supported;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Collects the outcomes of one rule after the other. */
final class Assessment {

  private static final Logger LOG = LoggerFactory.getLogger(Assessment.class);

  private final Examination examination;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<CheckAccount>> accounts = new LinkedHashMap<>();

  Assessment(Examination examination) {
    this.examination = examination;
  }

  void add(Rule rule) {
    RuleDescription description = rule.description();
    Map<String, CheckAccount> ofRule = new LinkedHashMap<>();
    boolean isOnlyCheck = description.checks().size() == 1;
    for (Check check : description.checks()) {
      ofRule.put(check.key(), new CheckAccount(description.id(), check, isOnlyCheck));
    }
    try {
      rule.examine(examination).forEachOrdered(outcome -> add(outcome, ofRule));
      ofRule.values().forEach(CheckAccount::close);
    } catch (RuntimeException e) {
      LOG.warn("The rule {} failed", rule, e);
      findings.add(failed(rule, e));
    }
    accounts.put(description.id(), List.copyOf(ofRule.values()));
  }

  private void add(Outcome outcome, Map<String, CheckAccount> ofRule) {
    if (outcome instanceof Supported supported) {
      account(supported.check(), ofRule).add(supported);
    } else if (outcome instanceof Contradicted contradicted) {
      findings.add(account(contradicted.check(), ofRule).add(contradicted));
    } else if (outcome instanceof Silent silent) {
      account(silent.check(), ofRule).add(silent);
    } else if (outcome instanceof NotTriggered notTriggered) {
      account(notTriggered.check(), ofRule).addNotTriggered();
    } else if (outcome instanceof Several several) {
      several.outcomes().forEach(each -> add(each, ofRule));
    }
  }

  private static CheckAccount account(Check check, Map<String, CheckAccount> ofRule) {
    return Optional.ofNullable(ofRule.get(check.key()))
        .filter(account -> account.check().equals(check))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "An outcome is of check \"%s\", which its rule does not list; the rule lists %s."
                        .formatted(check.key(), ofRule.keySet())));
  }

  private static Finding failed(Rule rule, RuntimeException cause) {
    return Finding.builder()
        .rule(rule.description().id())
        .basis(Basis.RECORD_FORM)
        .path("")
        .message(
            "The rule \"%s\" failed and looked at no further records: %s.".formatted(rule, cause))
        .remedy("Fix the rule; what it found before it failed is in this report.")
        .build();
  }

  ConformityReport report(List<Silencing> silencings) {
    Judgements judgements = new Judgements(examination);
    judgements
        .nonconforming()
        .forEach(judgement -> findings.add(JudgedNonconforming.finding(judgement)));
    List<CheckAccount> all = accounts.values().stream().flatMap(List::stream).toList();
    Hearing hearing = new Hearing(examination.asOf(), silencings, judgements);
    findings.forEach(hearing::add);
    all.forEach(hearing::addQuestions);
    Statuses statuses = new Statuses(all, judgements, examination);
    return hearing
        .addTo(ConformityReport.builder())
        .asOf(examination.asOf())
        .extent(examination.extent())
        .obligations(statuses.obligations())
        .controls(statuses.controls())
        .tallies(accounts.entrySet().stream().map(Assessment::tally).toList())
        .build();
  }

  private static RuleTally tally(Map.Entry<String, List<CheckAccount>> rule) {
    return new RuleTally(rule.getKey(), rule.getValue().stream().map(CheckAccount::tally).toList());
  }
}
