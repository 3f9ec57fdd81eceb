// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.standard.ObligationId;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Items that end or expire and must be renewed, replaced or disposed of. */
final class EndsDue {

  private EndsDue() {}

  static void addTo(DueItems items, Aims aims) {
    addRoles(items, aims);
    addAcceptances(items, aims);
    addProgrammes(items, aims);
    addCompetences(items, aims);
    addJudgements(items, aims);
    aims.documents().forEach(document -> add(items, document));
    aims.records().forEach(record -> addEvidence(items, record));
  }

  /**
   * A role assignment has a successor if the same role is assigned for longer. A role for AI
   * systems that are no longer in use needs none.
   */
  private static void addRoles(DueItems items, Aims aims) {
    SystemsInUse inUse = SystemsInUse.of(aims);
    LastDone<String> ends = new LastDone<>();
    for (RoleAssignment assignment : aims.roleAssignments()) {
      ends.add(assignment.role(), Done.on(assignment.end().orElse(LocalDate.MAX)));
    }
    for (RoleAssignment assignment : aims.roleAssignments()) {
      assignment
          .end()
          .filter(day -> isNeeded(assignment, inUse))
          .filter(day -> !ends.isAfter(assignment.role(), day))
          .ifPresent(day -> add(items, aims, assignment, day));
    }
  }

  private static boolean isNeeded(RoleAssignment assignment, SystemsInUse inUse) {
    return assignment.aiSystems().isEmpty()
        || assignment.aiSystems().stream().anyMatch(inUse::mayContain);
  }

  private static void add(DueItems items, Aims aims, RoleAssignment assignment, LocalDate day) {
    items.add(
        DueKind.ROLE_END,
        day,
        assignment,
        "/end",
        () ->
            "The assignment of \"%s\" to the role \"%s\" ends on %s and has no successor."
                .formatted(aims.nameOf(assignment.holder()), assignment.role(), day));
  }

  /**
   * An acceptance is renewed by a later one for the same risk, in its record or in a plan. The same
   * acceptance in both counts once.
   */
  private static void addAcceptances(DueItems items, Aims aims) {
    LastDone<Id<Risk>> last = new LastDone<>();
    for (Risk risk : aims.risks()) {
      risk.acceptance().ifPresent(each -> last.add(risk.id(), each.date()));
    }
    for (RiskTreatmentPlan plan : aims.riskTreatmentPlans()) {
      plan.entries()
          .forEach(
              entry -> entry.acceptance().ifPresent(each -> last.add(entry.risk(), each.date())));
    }
    for (Risk risk : aims.risks()) {
      add(items, risk, "", risk.acceptance(), risk.title(), last.of(risk.id()));
    }
    for (RiskTreatmentPlan plan : aims.riskTreatmentPlans()) {
      for (int i = 0; i < plan.entries().size(); i++) {
        var entry = plan.entries().get(i);
        Optional<Risk> risk = aims.find(Risk.class, entry.risk());
        if (risk.isPresent() && risk.get().acceptance().equals(entry.acceptance())) {
          continue;
        }
        String title = risk.map(Risk::title).orElse(entry.risk().value());
        add(items, plan, "/entries/" + i, entry.acceptance(), title, last.of(entry.risk()));
      }
    }
  }

  private static void add(
      DueItems items,
      Entity<?> record,
      String prefix,
      Optional<RiskAcceptance> acceptance,
      String risk,
      Optional<Done> last) {
    acceptance
        .filter(each -> last.filter(done -> done.day().isAfter(each.date().lastDay())).isEmpty())
        .flatMap(RiskAcceptance::validUntil)
        .ifPresent(
            day ->
                items.add(
                    DueKind.RISK_ACCEPTANCE_END,
                    day,
                    record,
                    prefix + "/acceptance/validUntil",
                    () ->
                        "The acceptance of the risk \"%s\" is valid until %s."
                            .formatted(risk, day)));
  }

  private static void addProgrammes(DueItems items, Aims aims) {
    Optional<LocalDate> last =
        aims.auditProgrammes().stream()
            .map(programme -> programme.end().orElse(LocalDate.MAX))
            .max(LocalDate::compareTo);
    for (AuditProgramme programme : aims.auditProgrammes()) {
      programme
          .end()
          .filter(day -> last.filter(day::equals).isPresent())
          .ifPresent(
              day ->
                  items.add(
                      DueKind.AUDIT_PROGRAMME_END,
                      day,
                      programme,
                      "/end",
                      () ->
                          "The internal audit programme \"%s\" ends on %s and has no successor."
                              .formatted(programme.title(), day)));
    }
  }

  /** A qualification is renewed by another one for the same competence and person. */
  private static void addCompetences(DueItems items, Aims aims) {
    LastDone<List<Object>> ends = new LastDone<>();
    for (Competence competence : aims.competences()) {
      if (competence.held().orElse(false)) {
        ends.add(key(competence), Done.on(competence.validUntil().orElse(LocalDate.MAX)));
      }
    }
    aims.competences().stream()
        .filter(competence -> competence.held().orElse(true))
        .forEach(
            competence ->
                competence
                    .validUntil()
                    .filter(day -> !ends.isAfter(key(competence), day))
                    .ifPresent(day -> add(items, competence, day)));
  }

  private static List<Object> key(Competence competence) {
    return List.of(competence.need(), competence.person());
  }

  private static void add(DueItems items, Competence competence, LocalDate day) {
    items.add(
        DueKind.COMPETENCE_END,
        day,
        competence,
        "/validUntil",
        () ->
            "The qualification for the competence \"%s\" is valid until %s."
                .formatted(competence.need(), day));
  }

  /** A judgement is renewed by a later one on the same criterion for the same systems. */
  private static void addJudgements(DueItems items, Aims aims) {
    LastDone<List<Object>> last = new LastDone<>();
    for (Judgement judgement : aims.judgements()) {
      last.add(key(judgement), judgement.date());
    }
    for (Judgement judgement : aims.judgements()) {
      judgement
          .validUntil()
          .filter(day -> !last.isAfter(key(judgement), judgement.date()))
          .ifPresent(day -> add(items, judgement, day));
    }
  }

  private static List<Object> key(Judgement judgement) {
    return List.of(
        judgement.requirement(),
        judgement.obligation(),
        judgement.rule(),
        Set.copyOf(judgement.aiSystems()),
        Set.copyOf(judgement.records()));
  }

  private static void add(DueItems items, Judgement judgement, LocalDate day) {
    Optional<ObligationId> obligation = judgement.obligation().map(ObligationId::parse);
    items.add(
        DueKind.JUDGEMENT_END,
        judgement.requirement().or(() -> obligation.map(ObligationId::clause)),
        day,
        judgement,
        "/validUntil",
        () ->
            "The judgement on %s is valid until %s."
                .formatted(
                    judgement
                        .requirement()
                        .map(Provision::reference)
                        .or(() -> obligation.map(ObligationId::reference))
                        .or(() -> judgement.rule().map(rule -> "the rule \"" + rule + "\""))
                        .orElseThrow(),
                    day));
  }

  private static void add(DueItems items, Document document) {
    document
        .retainUntil()
        .filter(day -> document.disposedOn().isEmpty())
        .ifPresent(
            day ->
                items.add(
                    DueKind.RETENTION_END,
                    day,
                    document,
                    "/retainUntil",
                    () ->
                        "The retention period of the document \"%s\" ends on %s."
                            .formatted(document.title(), day)));
  }

  /** Evidence is renewed by other evidence with the same description on the same record. */
  private static void addEvidence(DueItems items, Entity<?> record) {
    if (record.evidence().isEmpty()) {
      return;
    }
    Map<String, LocalDate> ends = new HashMap<>();
    for (Evidence evidence : record.evidence()) {
      LocalDate end = evidence.validUntil().orElse(LocalDate.MAX);
      ends.merge(evidence.what(), end, (one, other) -> one.isBefore(other) ? other : one);
    }
    for (int i = 0; i < record.evidence().size(); i++) {
      Evidence evidence = record.evidence().get(i);
      String path = "/evidence/" + i + "/validUntil";
      evidence
          .validUntil()
          .filter(day -> day.equals(ends.get(evidence.what())))
          .ifPresent(
              day ->
                  items.add(
                      DueKind.EVIDENCE_END,
                      day,
                      record,
                      path,
                      () ->
                          "The evidence \"%s\" of the %s is valid until %s."
                              .formatted(evidence.what(), record.kind().term(), day)));
    }
  }
}
