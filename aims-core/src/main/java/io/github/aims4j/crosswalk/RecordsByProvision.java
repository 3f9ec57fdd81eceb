// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.conformity.CheckTally;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Guidance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a report says of each obligation and control, gathered once for all parts. */
final class RecordsByProvision {

  private final List<CriterionStatus> statuses;
  private final Set<AuditCriterion> required = new HashSet<>();
  private final Map<AuditCriterion, Set<Subject>> supporting = new HashMap<>();
  private final Map<AuditCriterion, Set<Place>> contradicting = new HashMap<>();
  private final Map<AuditCriterion, Set<Place>> silent = new HashMap<>();

  RecordsByProvision(ConformityReport report) {
    this.statuses =
        Stream.concat(report.obligations().stream(), report.controls().stream()).toList();
    for (CheckTally check : checks(report)) {
      if (check.basis() == Basis.REQUIREMENT) {
        required.addAll(check.criteria());
      }
      check
          .criteria()
          .forEach(
              each ->
                  supporting.computeIfAbsent(each, key -> new TreeSet<>(report.supporting(key))));
    }
    supporting.values().removeIf(Set::isEmpty);
    report.findings().forEach(this::add);
    report.questions().forEach(this::add);
  }

  private static List<CheckTally> checks(ConformityReport report) {
    return report.tallies().stream().flatMap(each -> each.checks().stream()).toList();
  }

  /** What contradicts good practice alone contradicts no provision. */
  private void add(Finding finding) {
    if (finding.basis() == Basis.REQUIREMENT) {
      Place place = new Place(finding.subject(), finding.path());
      finding.criteria().forEach(each -> at(contradicting, each).add(place));
    }
  }

  /** As for the status: good practice counts only where no check of a requirement bears. */
  private void add(OpenQuestion question) {
    question.criteria().stream()
        .filter(each -> question.basis() == Basis.REQUIREMENT || !required.contains(each))
        .forEach(each -> at(silent, each).addAll(question.places()));
  }

  private static <T extends Comparable<T>> Set<T> at(
      Map<AuditCriterion, Set<T>> map, AuditCriterion criterion) {
    return map.computeIfAbsent(criterion, each -> new TreeSet<>());
  }

  /** Returns the obligations and controls within provisions, each once, in order. */
  List<CriterionStatus> statuses(Collection<AuditCriterion> mapped) {
    return statuses.stream().filter(each -> isWithin(each.criterion(), mapped)).toList();
  }

  List<Subject> supporting(Collection<AuditCriterion> mapped) {
    return within(supporting, mapped);
  }

  List<Place> contradicting(Collection<AuditCriterion> mapped) {
    return within(contradicting, mapped);
  }

  List<Place> silent(Collection<AuditCriterion> mapped) {
    return within(silent, mapped);
  }

  /** Returns all records that support anything, in order, with what they support. */
  Map<AuditCriterion, Set<Subject>> supporting() {
    return supporting;
  }

  private static <T extends Comparable<T>> List<T> within(
      Map<AuditCriterion, Set<T>> map, Collection<AuditCriterion> mapped) {
    Set<T> found = new TreeSet<>();
    map.forEach(
        (criterion, values) -> {
          if (isWithin(criterion, mapped)) {
            found.addAll(values);
          }
        });
    return new ArrayList<>(found);
  }

  private static boolean isWithin(AuditCriterion criterion, Collection<AuditCriterion> mapped) {
    return mapped.stream().anyMatch(each -> isWithin(criterion, each));
  }

  private static boolean isWithin(AuditCriterion criterion, AuditCriterion mapped) {
    return criterion.equals(mapped)
        || (mapped instanceof Guidance guidance && criterion.isWithin(guidance.control()))
        || (mapped.provision().equals(mapped) && criterion.isWithin(mapped.provision()));
  }
}
