// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.quality;

import io.github.aims4j.Aims;
import io.github.aims4j.Aims.OnConflict;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.asof.AimsAsOf;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.diff.RecordForm;
import io.github.aims4j.exchange.cyclonedx.CycloneDxExport;
import io.github.aims4j.exchange.ledger.CanonicalAims;
import io.github.aims4j.exchange.oscal.OscalExport;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.StageComparison;
import io.github.aims4j.pdca.LifeCycleFacts;
import io.github.aims4j.pdca.LifeCycleGates;
import io.github.aims4j.pdca.PdcaFacts;
import io.github.aims4j.pdca.WorkflowFacts;
import io.github.aims4j.portfolio.Origin;
import io.github.aims4j.portfolio.Portfolio;
import io.github.aims4j.report.HtmlReport;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.Table;
import io.github.aims4j.transition.Workflow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The work of each operation on an AIMS, by its name. Loaded by a {@link CountingLoader}. */
public final class Operations implements Function<byte[], Map<String, Long>> {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static final Workflow<LifeCycleStage, LifeCycleFacts> GATES = LifeCycleGates.workflow();

  private final Map<String, Long> work = new LinkedHashMap<>();

  /** Made by name. */
  public Operations() {}

  @Override
  public Map<String, Long> apply(byte[] document) {
    work.clear();
    Aims aims = AimsJson.standard().read(document);
    measure("read", () -> AimsJson.standard().read(document));
    measure("write", () -> AimsJson.standard().write(aims));
    measure("lines", () -> throughLines(aims.aiSystems()));
    measure("toString, hashCode, equals", () -> compare(aims, aims.toBuilder().build()));
    measureLookUp(aims);
    measureChanges(aims);
    measureFacts(aims);
    measure("agenda", () -> Agenda.of(aims, AS_OF.minusYears(3), AS_OF.plusYears(3)));
    measure("overdue", () -> Agenda.overdue(aims, AS_OF));
    measure("assess", () -> RuleSet.builtIn().assess(aims, AS_OF));
    measureRules(aims);
    measureVersions(aims);
    measureOutputs(aims);
    return work;
  }

  private void measure(String name, Runnable operation) {
    work.put(name, Work.of(operation));
  }

  private static void compare(Aims one, Aims other) {
    if (!one.equals(other) || one.hashCode() != other.hashCode() || one.toString().isEmpty()) {
      throw new AssertionError("A copy differs.");
    }
  }

  private static void throughLines(List<AiSystem> systems) {
    try {
      ByteArrayOutputStream lines = new ByteArrayOutputStream();
      AimsJson.standard().writeLines(AiSystem.class, systems.stream(), lines);
      AimsJson.standard()
          .readLines(AiSystem.class, new ByteArrayInputStream(lines.toByteArray()))
          .forEach(AiSystem::name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void measureLookUp(Aims aims) {
    List<Entity<?>> records = aims.records().toList();
    measure("find", () -> records.forEach(each -> aims.find(each.id())));
    measure("linksTo", () -> records.forEach(each -> aims.linksTo(each.id())));
    measure("links", () -> aims.links().forEach(link -> {}));
    measure("danglingLinks", () -> aims.danglingLinks().forEach(link -> {}));
    measure(
        "referring",
        () ->
            records.forEach(
                each -> aims.referring(AiSystem.class, each.id()).forEach(record -> {})));
  }

  private void measureChanges(Aims aims) {
    List<Entity<?>> records = aims.records().toList();
    List<Id<?>> some = records.stream().skip(2).<Id<?>>map(Entity::id).toList();
    measure("withAll", () -> aims.withAll(records));
    measure("withoutAll", () -> aims.withoutAll(some));
    measure("withIds", () -> aims.withIds(id -> "x-" + id));
    measure("merge", () -> aims.merge(aims.withIds(id -> "x-" + id), OnConflict.KEEP));
    measure(
        "compare stages", () -> aims.aiSystems().forEach(each -> StageComparison.of(each, each)));
  }

  private void measureVersions(Aims aims) {
    RecordForm form = AimsJson.standard().recordForm();
    Aims changed = aims.withAll(aims.records().map(each -> seen(each, form)).toList());
    AimsDiff diff = AimsDiff.between(aims, changed, form);
    measure("diff", () -> AimsDiff.between(aims, changed, form));
    measure("diff of others", () -> AimsDiff.between(aims.withIds(id -> "x-" + id), aims, form));
    measure("apply diff", () -> diff.applyTo(aims, form));
    for (int years = 0; years <= 3; years++) {
      LocalDate day = AS_OF.minusYears(years);
      measure("as of " + day, () -> AimsAsOf.of(aims, day, form));
    }
  }

  private static Entity<?> seen(Entity<?> record, RecordForm form) {
    return form.record(record.kind(), form.attributes(record).with("x-seen", Extension.of(true)));
  }

  private void measureOutputs(Aims aims) {
    ConformityReport report = RuleSet.builtIn().assess(aims, AS_OF);
    Origin origin = new Origin("group.ndjson", 1);
    measure("portfolio", () -> Portfolio.of(origin, aims, report));
    measure("report page", () -> write(HtmlReport.of(aims, AS_OF)::write));
    measure("OSCAL", () -> OscalExport.of(aims, AS_OF).write());
    measure("CycloneDX", () -> write(CycloneDxExport.of(aims, AS_OF)::write));
    measure("canonical form", () -> CanonicalAims.of(aims));
    measure("table of risks", () -> write(Table.risks(aims)::writeCsv));
    measure("table of findings", () -> write(Table.findings(report)::writeCsv));
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void write(Content content) {
    try {
      content.write(OutputStream.nullOutputStream());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Measures the rules that read the kind of record of which there are most. */
  private void measureRules(Aims aims) {
    Map<String, Long> kinds =
        aims.records()
            .collect(
                Collectors.groupingBy(
                    each -> each.getClass().getSuperclass().getSimpleName(),
                    Collectors.counting()));
    String most = Collections.max(kinds.entrySet(), Map.Entry.comparingByValue()).getKey();
    for (Rule rule : RuleSet.builtIn().rules()) {
      if (rule.description().attributes().stream().anyMatch(each -> each.startsWith(most + "."))) {
        measure("rule " + rule, () -> RuleSet.of(List.of(rule)).assess(aims, AS_OF));
      }
    }
  }

  private void measureFacts(Aims aims) {
    measure("facts of gates", () -> some(aims.aiSystems()).forEach(each -> gates(aims, each)));
    facts("documents", aims, aims.documents(), WorkflowFacts::document);
    facts(
        "statements",
        aims,
        aims.applicabilityStatements(),
        WorkflowFacts::statementOfApplicability);
    facts("policies", aims, some(aims.policies()), WorkflowFacts::policy);
    facts("risks", aims, some(aims.risks()), WorkflowFacts::riskTreatment);
    facts("impact assessments", aims, aims.impactAssessments(), WorkflowFacts::impactAssessment);
    facts("audits", aims, some(aims.internalAudits()), WorkflowFacts::internalAudit);
    facts("reviews", aims, aims.managementReviews(), WorkflowFacts::managementReview);
    facts("nonconformities", aims, some(aims.nonconformities()), WorkflowFacts::nonconformity);
    facts("incidents", aims, aims.incidents(), WorkflowFacts::incident);
    facts("concerns", aims, aims.concerns(), WorkflowFacts::concern);
    facts("reports", aims, aims.adverseImpactReports(), WorkflowFacts::adverseImpactReport);
    measure(
        "facts of certification",
        () ->
            aims.certificationApplications().stream()
                .limit(1)
                .forEach(each -> WorkflowFacts.certification(aims, each.id(), AS_OF)));
    measure("facts of the cycle", () -> PdcaFacts.of(aims, AS_OF));
  }

  /** Facts that hold all records of a kind cost as many as there are, each time. */
  private static <T> List<T> some(List<T> records) {
    return records.subList(0, Math.min(5, records.size()));
  }

  private interface FactsOf<T extends Entity<T>> {
    Object of(Aims aims, Id<T> id, LocalDate asOf);
  }

  private <T extends Entity<T>> void facts(
      String name, Aims aims, List<T> records, FactsOf<T> facts) {
    measure("facts of " + name, () -> records.forEach(each -> facts.of(aims, each.id(), AS_OF)));
  }

  private static void gates(Aims aims, AiSystem system) {
    for (AiSystemVersion version : system.versions()) {
      LifeCycleFacts facts = LifeCycleFacts.of(aims, system, version, AS_OF);
      for (LifeCycleStage stage : LifeCycleStage.values()) {
        GATES.unmet(Optional.empty(), facts, stage);
      }
    }
  }
}
