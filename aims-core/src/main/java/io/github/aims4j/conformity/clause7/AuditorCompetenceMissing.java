// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Auditor;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Competence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An internal auditor is a person for whom no competence is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.2: persons whose work affects AI performance, among
 * them those who audit). The clause asks for no documented information on the need, so silence is a
 * question.
 */
final class AuditorCompetenceMissing {

  private static final Check COMPETENCE =
      Check.asking("7.2-01")
          .question(
              "No competence on record names these internal auditors.",
              "What do these auditors know about AI, about audits and about the standard, and how?")
          .build();

  private final Examination examination;
  private final Map<Id<?>, List<Competence>> ofPersons = new HashMap<>();

  private AuditorCompetenceMissing(Examination examination) {
    this.examination = examination;
    for (Competence competence : examination.aims().competences()) {
      Stream.concat(competence.person().stream(), holder(competence).stream())
          .distinct()
          .forEach(
              person ->
                  ofPersons.computeIfAbsent(person, each -> new ArrayList<>()).add(competence));
    }
  }

  private Optional<Id<Party>> holder(Competence competence) {
    return competence
        .role()
        .flatMap(id -> examination.aims().find(RoleAssignment.class, id))
        .map(RoleAssignment::holder);
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("auditor-competence")
            .asks("Is the competence of each internal auditor recorded?")
            .reads(
                "InternalAudit.auditors",
                "Auditor.party",
                "Auditor.role",
                "Competence.person",
                "Competence.role",
                "RoleAssignment.holder")
            .checks(COMPETENCE)
            .build(),
        examination -> new AuditorCompetenceMissing(examination).outcome());
  }

  private Outcome outcome() {
    return Outcome.all(examination.completedInternalAudits().stream().map(this::examine));
  }

  private Outcome examine(InternalAudit audit) {
    return Outcome.all(
        IntStream.range(0, audit.auditors().size())
            .filter(index -> audit.auditors().get(index).audits())
            .mapToObj(index -> examine(audit, index)));
  }

  private Outcome examine(InternalAudit audit, int index) {
    Auditor auditor = audit.auditors().get(index);
    List<Competence> competences = ofPersons.getOrDefault(auditor.party(), List.of());
    if (!competences.isEmpty()) {
      return COMPETENCE.supported(audit, competences);
    }
    return isUnit(auditor.party())
        ? COMPETENCE.notTriggered(audit)
        : COMPETENCE.silent(audit, "/auditors/" + index + "/party");
  }

  /** A unit or another organization has no competence of its own; its persons are not on record. */
  private boolean isUnit(Id<Party> auditor) {
    return examination
        .aims()
        .find(Party.class, auditor)
        .flatMap(Party::type)
        .filter(type -> type != Party.Type.PERSON)
        .isPresent();
  }
}
