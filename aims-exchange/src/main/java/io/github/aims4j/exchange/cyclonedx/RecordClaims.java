// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Judgement.Verdict;
import io.github.aims4j.exchange.cyclonedx.Claims.Attestation;
import io.github.aims4j.exchange.cyclonedx.Claims.Claim;
import io.github.aims4j.exchange.cyclonedx.Claims.Item;
import io.github.aims4j.exchange.cyclonedx.Claims.Mapped;
import io.github.aims4j.exchange.internal.Carried;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the records support and contradict, as claims and counter claims. What they leave open, and
 * what nobody looked at, is a requirement without a claim. Nothing says that a requirement is
 * fulfilled.
 */
final class RecordClaims {

  private final Aims aims;
  private final Carried carried;
  private final ConformityReport report;
  private final String target;
  private final List<Mapped> map = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Item> evidence = new LinkedHashMap<>();

  RecordClaims(Aims aims, LocalDate asOf, Carried carried) {
    this.aims = aims;
    this.carried = carried;
    carried.explain("judgements", "No claim rests on it.");
    this.report = RuleSet.builtIn().assess(aims, asOf);
    this.target = BomRef.organization(aims.organization().id());
    Arrays.stream(Clause.values())
        .filter(Clause::isLeaf)
        .forEach(clause -> read(clause, report.status(clause), Obligation.of(clause)));
    for (CriterionStatus each : report.controls()) {
      AnnexControl control = (AnnexControl) each.criterion();
      read(control, each.status(), List.of(control));
    }
  }

  private void read(
      Provision provision, Status status, Collection<? extends AuditCriterion> criteria) {
    List<String> claimRefs = List.of();
    List<String> counterRefs = List.of();
    if (status == Status.SUPPORTED) {
      claimRefs = supported(provision, criteria);
    } else if (status == Status.CONTRADICTED) {
      counterRefs = contradicted(provision, criteria);
    }
    map.add(new Mapped(BomRef.requirement(provision), claimRefs, counterRefs));
  }

  /** Without a record to show for it, nothing is claimed. */
  private List<String> supported(
      Provision provision, Collection<? extends AuditCriterion> criteria) {
    List<String> refs =
        evidence(
                Stream.concat(
                    criteria.stream().flatMap(each -> report.supporting(each).stream()),
                    judgements(criteria, Verdict.CONFORMING)))
            .toList();
    return refs.isEmpty()
        ? List.of()
        : List.of(
            add(
                new Claim(
                    BomRef.supported(provision),
                    target,
                    "Records support %s as of %s, and none contradicts it."
                        .formatted(provision.id(), report.asOf()),
                    Optional.empty(),
                    refs,
                    List.of())));
  }

  /** Returns the judgements in force with a verdict. */
  private Stream<Subject> judgements(
      Collection<? extends AuditCriterion> criteria, Verdict verdict) {
    return criteria.stream()
        .flatMap(each -> report.status(each).stream())
        .flatMap(each -> each.judgements().stream())
        .filter(
            subject ->
                aims.find(subject.id())
                    .filter(
                        each ->
                            each instanceof Judgement judgement && judgement.verdict() == verdict)
                    .isPresent());
  }

  private Stream<String> evidence(Stream<Subject> subjects) {
    return subjects
        .distinct()
        .flatMap(subject -> aims.find(subject.id()).stream())
        .map(this::evidence);
  }

  private List<String> contradicted(
      Provision provision, Collection<? extends AuditCriterion> criteria) {
    List<String> refs = new ArrayList<>();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      if (finding.basis() == Basis.REQUIREMENT
          && finding.criteria().stream().anyMatch(each -> each.isWithin(provision))) {
        refs.add(evidence(finding, i));
      }
    }
    evidence(judgements(criteria, Verdict.NONCONFORMING)).forEach(refs::add);
    return List.of(
        add(
            new Claim(
                BomRef.contradicted(provision),
                target,
                "Records contradict %s as of %s.".formatted(provision.id(), report.asOf()),
                Optional.empty(),
                List.of(),
                refs)));
  }

  private String add(Claim claim) {
    claims.add(claim);
    return claim.ref();
  }

  private String evidence(Entity<?> record) {
    String ref = BomRef.evidence(record.id());
    evidence.computeIfAbsent(
        ref, each -> new Item(each, description(record), EvidenceFiles.of(record.evidence())));
    carried.add(record, "evidence.what", "evidence.location");
    return ref;
  }

  private String description(Entity<?> record) {
    String name = aims.nameOf(record.id());
    return name.equals(record.id().value())
        ? "%s %s".formatted(record.kind().term(), record.id())
        : "%s \"%s\" (%s)".formatted(record.kind().term(), name, record.id());
  }

  private String evidence(Finding finding, int index) {
    String ref = BomRef.finding(index);
    evidence.computeIfAbsent(ref, each -> new Item(each, finding.message(), List.of()));
    return ref;
  }

  Attestation attestation() {
    return new Attestation(
        ("What the records of %s support and contradict as of %s, by the rules of aims4j. It is no"
                + " verdict: only people conclude that a requirement is fulfilled. A requirement"
                + " without claims was left open by the records, did not arise, was excluded, or"
                + " was not looked at.")
            .formatted(aims.organization().name(), report.asOf()),
        map);
  }

  List<Claim> claims() {
    return claims;
  }

  Collection<Item> evidence() {
    return evidence.values();
  }
}
