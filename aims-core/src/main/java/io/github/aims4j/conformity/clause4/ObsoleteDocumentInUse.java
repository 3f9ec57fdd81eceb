// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Reference;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A record in force refers only to documents that are superseded or withdrawn, although an approved
 * successor exists.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.4 and 7.5.3).
 */
final class ObsoleteDocumentInUse {

  private static final Check CURRENT =
      Check.requirement(Weight.POTENTIAL_MINOR, "4.4-03", "7.5.3-03")
          .finding(
              "The {record} refers to the document \"{document}\", which is no longer in force, although \"{successor}\" follows it and is approved.",
              "Refer to the version in force, and check that nobody works with the old one.")
          .build();

  private ObsoleteDocumentInUse() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("obsolete-document-in-use")
            .asks("Do records in force refer to documents in force?")
            .reads(
                "AimsProcess.documents",
                "Control.documents",
                "Policy.document",
                "StatementOfApplicability.document",
                "RiskTreatmentPlan.document",
                "IntendedUse.document",
                "Document.status",
                "Document.supersedes")
            .checks(CURRENT)
            .build(),
        ObsoleteDocumentInUse::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<Document>, List<Document>> successors =
        examination.aims().documents().stream()
            .filter(each -> each.supersedes().isPresent())
            .collect(Collectors.groupingBy(each -> each.supersedes().orElseThrow()));
    return Outcome.all(
        recordsInForce(examination).map(each -> examine(each, successors, examination)));
  }

  private static Stream<Entity<?>> recordsInForce(Examination examination) {
    Aims aims = examination.aims();
    return Stream.of(
            aims.processes().stream(),
            aims.controls().stream(),
            examination.policiesInForce().stream(),
            examination.applicability().statement().stream(),
            latestPlans(examination),
            onlyOnesOfTheirSystems(aims))
        .flatMap(records -> records);
  }

  /** A plan does not refer to the plan before it; one that began earlier is history. */
  private static Stream<RiskTreatmentPlan> latestPlans(Examination examination) {
    List<RiskTreatmentPlan> begun =
        examination.aims().riskTreatmentPlans().stream()
            .filter(each -> examination.hasBegun(each.effectiveFrom()))
            .toList();
    Optional<LocalDate> latest =
        begun.stream().flatMap(each -> each.effectiveFrom().stream()).max(LocalDate::compareTo);
    return begun.stream().filter(each -> each.effectiveFrom().equals(latest));
  }

  /** A statement of intended use has no version; which of several holds, the records do not say. */
  private static Stream<IntendedUse> onlyOnesOfTheirSystems(Aims aims) {
    Map<Id<AiSystem>, List<IntendedUse>> uses =
        aims.intendedUses().stream().collect(Collectors.groupingBy(IntendedUse::aiSystem));
    return aims.intendedUses().stream()
        .filter(each -> uses.getOrDefault(each.aiSystem(), List.of()).size() == 1);
  }

  private static Outcome examine(
      Entity<?> record, Map<Id<Document>, List<Document>> successors, Examination examination) {
    List<Reference> references =
        record.references().stream()
            .filter(each -> document(each, examination.aims()).isPresent())
            .toList();
    List<Document> documents =
        references.stream().flatMap(each -> document(each, examination.aims()).stream()).toList();
    if (documents.stream().anyMatch(examination::isInForce)) {
      return CURRENT.supported(record);
    }
    return documents.stream().allMatch(ObsoleteDocumentInUse::isObsolete)
        ? references.stream()
            .flatMap(each -> contradicted(record, each, successors, examination).stream())
            .findFirst()
            .orElseGet(() -> CURRENT.notTriggered(record))
        : CURRENT.notTriggered(record);
  }

  private static Optional<Outcome> contradicted(
      Entity<?> record,
      Reference reference,
      Map<Id<Document>, List<Document>> successors,
      Examination examination) {
    Document document = document(reference, examination.aims()).orElseThrow();
    return successor(document, successors, examination)
        .map(
            successor ->
                CURRENT
                    .contradicted(record, reference.path())
                    .with("record", Subject.of(record))
                    .with("document", named(document))
                    .with("successor", named(successor)));
  }

  /** Returns the first version in force of those that follow, one after the other. */
  private static Optional<Document> successor(
      Document document, Map<Id<Document>, List<Document>> successors, Examination examination) {
    Set<Id<Document>> seen = new HashSet<>();
    Deque<Document> versions = new ArrayDeque<>(List.of(document));
    while (!versions.isEmpty()) {
      Document version = versions.remove();
      if (examination.isInForce(version)) {
        return Optional.of(version);
      }
      if (seen.add(version.id())) {
        versions.addAll(successors.getOrDefault(version.id(), List.of()));
      }
    }
    return Optional.empty();
  }

  private static String named(Document document) {
    return document.title() + document.version().map(version -> " " + version).orElse("");
  }

  private static boolean isObsolete(Document document) {
    return document.status().filter(Document.Status::isEnded).isPresent();
  }

  private static Optional<Document> document(Reference reference, Aims aims) {
    return aims.find(reference.id()).filter(Document.class::isInstance).map(Document.class::cast);
  }
}
