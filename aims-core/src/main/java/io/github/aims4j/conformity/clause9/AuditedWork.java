// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a party has to do with what internal audits looked at. */
final class AuditedWork {

  private final Aims aims;
  private final Map<AnnexControl, List<ControlImplementation>> ofAnnexControls =
      new EnumMap<>(AnnexControl.class);
  private final Map<Id<Control>, List<ControlImplementation>> ofOwnControls = new HashMap<>();

  private final Map<Id<Party>, List<RoleAssignment>> roles = new HashMap<>();
  private final Map<Id<Party>, Set<Id<AiSystem>>> assessed = new HashMap<>();

  private AuditedWork(Aims aims) {
    this.aims = aims;
  }

  static AuditedWork of(Aims aims) {
    AuditedWork work = new AuditedWork(aims);
    aims.controlImplementations().forEach(work::add);
    aims.roleAssignments()
        .forEach(
            role -> work.roles.computeIfAbsent(role.holder(), id -> new ArrayList<>()).add(role));
    aims.riskAssessments().forEach(each -> work.add(each.assessors(), each.aiSystems()));
    aims.impactAssessments().forEach(each -> work.add(each.assessors(), each.aiSystems()));
    return work;
  }

  private void add(List<Id<Party>> assessors, List<Id<AiSystem>> aiSystems) {
    assessors.forEach(
        party -> assessed.computeIfAbsent(party, id -> new HashSet<>()).addAll(aiSystems));
  }

  private void add(ControlImplementation implementation) {
    implementation
        .annexControl()
        .ifPresent(
            control ->
                ofAnnexControls
                    .computeIfAbsent(control, key -> new ArrayList<>())
                    .add(implementation));
    implementation
        .ownControl()
        .ifPresent(
            control ->
                ofOwnControls
                    .computeIfAbsent(control, key -> new ArrayList<>())
                    .add(implementation));
  }

  /** The audited processes, AI systems and implementations of controls that a party owns. */
  List<Entity<?>> ownedBy(Id<Party> party, InternalAudit audit) {
    Optional<Id<Party>> owner = Optional.of(party);
    Stream<AimsProcess> processes =
        audit.processes().stream()
            .flatMap(id -> aims.find(AimsProcess.class, id).stream())
            .filter(process -> process.owner().equals(owner));
    Stream<AiSystem> aiSystems =
        audit.aiSystems().stream()
            .flatMap(id -> aims.find(AiSystem.class, id).stream())
            .filter(aiSystem -> aiSystem.owner().equals(owner));
    Stream<ControlImplementation> implementations =
        implementations(audit).filter(each -> each.owner().equals(owner));
    return Stream.<Stream<? extends Entity<?>>>of(processes, aiSystems, implementations)
        .<Entity<?>>flatMap(records -> records)
        .distinct()
        .toList();
  }

  private Stream<ControlImplementation> implementations(InternalAudit audit) {
    Set<Id<AiSystem>> aiSystems = new HashSet<>(audit.aiSystems());
    return Stream.concat(
            audit.controls().stream()
                .flatMap(control -> ofAnnexControls.getOrDefault(control, List.of()).stream()),
            audit.ownControls().stream()
                .flatMap(control -> ofOwnControls.getOrDefault(control, List.of()).stream()))
        .filter(each -> Examination.overlap(each.aiSystems(), aiSystems));
  }

  /** Tells whether a party has a role in an audited process or for an audited system meanwhile. */
  boolean hasRole(Id<Party> party, InternalAudit audit) {
    Set<Id<AimsProcess>> processes = new HashSet<>(audit.processes());
    Set<Id<AiSystem>> aiSystems = new HashSet<>(audit.aiSystems());
    return roles.getOrDefault(party, List.of()).stream()
        .filter(role -> isActiveDuring(role, audit))
        .anyMatch(
            role ->
                !Collections.disjoint(role.processes(), processes)
                    || !Collections.disjoint(role.aiSystems(), aiSystems));
  }

  private static boolean isActiveDuring(RoleAssignment role, InternalAudit audit) {
    Optional<LocalDate> last = DoneAudits.lastDay(audit).or(audit::start);
    Optional<LocalDate> first = audit.start().or(() -> last);
    return role.start().filter(start -> last.filter(start::isAfter).isPresent()).isEmpty()
        && role.end().filter(end -> first.filter(end::isBefore).isPresent()).isEmpty();
  }

  /** Tells whether the unit that a party belongs to owns something that was audited. */
  boolean isOfOwningUnit(Id<Party> party, InternalAudit audit) {
    return aims.find(Party.class, party)
        .flatMap(Party::partOf)
        .filter(unit -> !ownedBy(unit, audit).isEmpty())
        .isPresent();
  }

  /** Tells whether a party assessed a risk or an impact of an audited system. */
  boolean hasAssessed(Id<Party> party, InternalAudit audit) {
    return !Collections.disjoint(audit.aiSystems(), assessed.getOrDefault(party, Set.of()));
  }
}
