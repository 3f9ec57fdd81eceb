// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.base.RecordKind;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Judgement.Verdict;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Obligation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all checks that bear on an obligation or a control come to together. */
final class Statuses {

  private final Map<AuditCriterion, List<CheckAccount>> accounts = new HashMap<>();
  private final Judgements judgements;
  private final Applicability applicability;
  private final Examination examination;

  Statuses(List<CheckAccount> all, Judgements judgements, Examination examination) {
    this.judgements = judgements;
    this.applicability = examination.applicability();
    this.examination = examination;
    for (CheckAccount account : all) {
      for (AuditCriterion criterion : account.check().criteria()) {
        accounts.computeIfAbsent(criterion, each -> new ArrayList<>()).add(account);
      }
    }
  }

  List<CriterionStatus> obligations() {
    return Obligation.all().stream()
        .map(each -> status(each, Optional.of(each.questionWithoutRecords()), List.of()))
        .toList();
  }

  List<CriterionStatus> controls() {
    return Arrays.stream(AnnexControl.values())
        .map(
            control ->
                applicability.isExcluded(control)
                    ? excluded(control)
                    : status(control, Optional.empty(), excludedSystems(control)))
        .toList();
  }

  private CriterionStatus excluded(AnnexControl control) {
    return new CriterionStatus(
        control, Status.NOT_APPLICABLE, Optional.empty(), List.of(), excludedSystems(control));
  }

  private List<Subject> excludedSystems(AnnexControl control) {
    return applicability.excludedSystems(control).stream()
        .map(aiSystem -> new Subject(RecordKind.AI_SYSTEM, aiSystem))
        .sorted()
        .toList();
  }

  private CriterionStatus status(
      AuditCriterion criterion, Optional<String> question, List<Subject> excludedSystems) {
    List<Judgement> valid = judgements.of(criterion);
    Status status = status(criterion, valid);
    return new CriterionStatus(
        criterion,
        status,
        status.isWithoutRecords() ? question : Optional.empty(),
        valid.stream().map(Subject::of).toList(),
        excludedSystems);
  }

  private Status status(AuditCriterion criterion, List<Judgement> valid) {
    List<CheckAccount> bearing = accounts.getOrDefault(criterion, List.of());
    List<CheckAccount> required =
        bearing.stream().filter(each -> each.check().basis() == Basis.REQUIREMENT).toList();
    if (valid.stream().anyMatch(each -> each.verdict() == Verdict.NONCONFORMING)
        || required.stream().anyMatch(each -> isContradicted(each, criterion))) {
      return Status.CONTRADICTED;
    } else if (isJudgedAsAWhole(valid, Verdict.NOT_APPLICABLE)) {
      return Status.NOT_APPLICABLE;
    } else if (required.stream().anyMatch(each -> isOpen(each, criterion))) {
      return Status.SILENT;
    } else if (isJudgedAsAWhole(valid, Verdict.CONFORMING)) {
      return Status.SUPPORTED;
    } else if ((required.isEmpty() ? bearing : required)
        .stream().anyMatch(CheckAccount::isSupported)) {
      return isAsked(criterion) ? Status.SUPPORTED : Status.NOT_TRIGGERED;
    } else if (bearing.stream().anyMatch(each -> each.isSilent() || each.isContradicted())) {
      return Status.SILENT;
    }
    return bearing.stream().anyMatch(CheckAccount::isNotTriggered)
        ? Status.NOT_TRIGGERED
        : Status.NOT_LOOKED_AT;
  }

  /** Records that happen to bear on a control do not support it where nothing asks for it. */
  private boolean isAsked(AuditCriterion criterion) {
    return !(criterion instanceof AnnexControl control)
        || (!examination.aims().aiSystems().isEmpty()
            && examination.askedControls().isAsked(control));
  }

  /** A judgement of some systems or records says nothing of the others. */
  private static boolean isJudgedAsAWhole(List<Judgement> valid, Verdict verdict) {
    return valid.stream()
        .filter(Judgements::isOfTheWhole)
        .anyMatch(judgement -> judgement.verdict() == verdict);
  }

  /** By the records, or by a person who answered a question that they leave open. */
  private boolean isContradicted(CheckAccount account, AuditCriterion criterion) {
    return account.isContradicted()
        || account
            .openPlaces()
            .flatMap(place -> judgements.answering(account.rule(), criterion, place).stream())
            .anyMatch(judgement -> judgement.verdict() == Verdict.NONCONFORMING);
  }

  private boolean isOpen(CheckAccount account, AuditCriterion criterion) {
    return account
        .openPlaces()
        .anyMatch(place -> judgements.answering(account.rule(), criterion, place).isEmpty());
  }
}
