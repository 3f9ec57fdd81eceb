// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Internal audits: an assessment plan with a task for each programme and audit, and assessment
 * results with a result for each audit that has started.
 */
final class Audits {

  private static final String NO_STATEMENT = "No statement is recorded.";
  private static final String NO_SCOPE = "No audit scope is recorded.";

  private final Exporting exporting;
  private final List<InternalAudit> audits;

  Audits(Exporting exporting) {
    this.exporting = exporting;
    this.audits = exporting.aims().internalAudits();
  }

  /**
   * Returns the plan; empty: there are no internal audits and no programmes.
   *
   * @param hasSecurityPlan whether there is a system security plan
   */
  Optional<ObjectNode> plan(boolean hasSecurityPlan) {
    List<AuditProgramme> programmes = exporting.aims().auditProgrammes();
    if (audits.isEmpty() && programmes.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.ASSESSMENT_PLAN);
    ObjectNode root = (ObjectNode) document.get(OscalFile.ASSESSMENT_PLAN.kind());
    addSecurityPlan(root, hasSecurityPlan);
    Set<Clause> clauses = new LinkedHashSet<>();
    Set<AnnexControl> controls = new LinkedHashSet<>();
    audits.forEach(audit -> clauses.addAll(audit.clauses()));
    audits.forEach(audit -> controls.addAll(audit.controls()));
    Exporting.addReviewed(root, clauses, controls);
    ArrayNode tasks = root.putArray("tasks");
    programmes.forEach(programme -> addProgramme(tasks.addObject(), programme));
    audits.stream()
        .filter(audit -> programmeOf(audit).isEmpty())
        .forEach(audit -> addTask(tasks.addObject(), audit));
    return Optional.of(document);
  }

  /** OSCAL demands a system security plan; where there is none, a resource says so. */
  private void addSecurityPlan(ObjectNode root, boolean hasSecurityPlan) {
    String missing = exporting.uuid("no-security-plan");
    root.putObject("import-ssp")
        .put("href", hasSecurityPlan ? OscalFile.SECURITY_PLAN.fileName() : "#" + missing);
    if (!hasSecurityPlan) {
      root.putObject("back-matter")
          .putArray("resources")
          .addObject()
          .put("uuid", missing)
          .put("title", Reasons.NO_SECURITY_PLAN);
    }
  }

  private Optional<AuditProgramme> programmeOf(InternalAudit audit) {
    return audit.programme().flatMap(id -> exporting.aims().find(AuditProgramme.class, id));
  }

  private void addProgramme(ObjectNode target, AuditProgramme programme) {
    target.put("uuid", exporting.uuid("programme", programme.id())).put("type", "action");
    Attributes attributes = Attributes.of(programme).line("title", target, "title");
    exporting.carry(programme, attributes.addTo(target));
    List<InternalAudit> own =
        audits.stream()
            .filter(audit -> programmeOf(audit).filter(programme::equals).isPresent())
            .toList();
    if (!own.isEmpty()) {
      ArrayNode tasks = target.putArray("tasks");
      own.forEach(audit -> addTask(tasks.addObject(), audit));
    }
  }

  private void addTask(ObjectNode target, InternalAudit audit) {
    target.put("uuid", exporting.uuid("task", audit.id())).put("type", "action");
    Attributes attributes = Attributes.of(audit).line("title", target, "title");
    addTiming(target, audit);
    exporting.carry(audit, attributes.addTo(target));
  }

  private static void addTiming(ObjectNode target, InternalAudit audit) {
    Optional<String> start = audit.start().flatMap(Exporting::time);
    Optional<String> end = audit.end().flatMap(Exporting::time);
    Optional<String> planned = audit.plannedFor().flatMap(Exporting::time);
    if (start.isPresent() && end.isPresent()) {
      target
          .putObject("timing")
          .putObject("within-date-range")
          .put("start", start.get())
          .put("end", end.get());
    } else {
      start
          .or(() -> planned)
          .ifPresent(day -> target.putObject("timing").putObject("on-date").put("date", day));
    }
  }

  /** Returns the results; empty: no audit has started, or OSCAL has no dates of its year. */
  Optional<ObjectNode> results() {
    List<InternalAudit> started =
        audits.stream()
            .filter(audit -> audit.start().flatMap(Exporting::time).isPresent())
            .toList();
    if (started.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode document = exporting.document(OscalFile.ASSESSMENT_RESULTS);
    ObjectNode root = (ObjectNode) document.get(OscalFile.ASSESSMENT_RESULTS.kind());
    root.putObject("import-ap").put("href", OscalFile.ASSESSMENT_PLAN.fileName());
    ArrayNode results = root.putArray("results");
    started.forEach(audit -> results.add(resultWithFindings(audit)));
    return Optional.of(document);
  }

  private ObjectNode resultWithFindings(InternalAudit audit) {
    ObjectNode target = result(audit);
    ArrayNode decided = OscalJson.MAPPER.createArrayNode();
    ArrayNode observed = OscalJson.MAPPER.createArrayNode();
    for (AuditFinding finding : findings(audit.id())) {
      if (isDecided(finding)) {
        decided.add(finding(finding));
      } else {
        observed.add(observation(finding, audit));
      }
    }
    setUnlessEmpty(target, "observations", observed);
    setUnlessEmpty(target, "findings", decided);
    return target;
  }

  /** Returns an audit as a result, without its findings. */
  ObjectNode result(InternalAudit audit) {
    ObjectNode target = OscalJson.object().put("uuid", exporting.uuid("audit", audit.id()));
    Attributes attributes = Attributes.of(audit);
    attributes.line("title", target, "title");
    attributes.lines("scope", target, "description", NO_SCOPE);
    addDay("start", audit.start(), target, attributes);
    addDay("end", audit.end(), target, attributes);
    Exporting.addReviewed(target, audit.clauses(), audit.controls());
    exporting.carry(audit, attributes.addTo(target));
    return target;
  }

  private static void addDay(
      String field, Optional<LocalDate> day, ObjectNode target, Attributes attributes) {
    day.flatMap(Exporting::time)
        .ifPresent(
            time -> {
              target.put(field, time);
              attributes.without(field);
            });
  }

  private static void setUnlessEmpty(ObjectNode target, String field, ArrayNode array) {
    if (!array.isEmpty()) {
      target.set(field, array);
    }
  }

  private List<AuditFinding> findings(Id<InternalAudit> audit) {
    return exporting.aims().auditFindings().stream()
        .filter(finding -> finding.audit().filter(audit::equals).isPresent())
        .toList();
  }

  /** Returns the id of the statement of a requirement; empty: it is in none of the catalogs. */
  private static Optional<String> statement(Provision requirement) {
    boolean isInCatalog =
        requirement instanceof Clause
            || requirement instanceof AnnexControl
            || requirement instanceof ControlObjective;
    return isInCatalog
        ? Optional.of(OscalNames.statement(OscalNames.control(requirement)))
        : Optional.empty();
  }

  /** Returns whether the requirement is met; empty: the type of finding does not tell. */
  private static Optional<String> state(AuditFinding.Type type) {
    return switch (type) {
      case CONFORMITY, OPPORTUNITY_FOR_IMPROVEMENT -> Optional.of("satisfied");
      case MINOR_NONCONFORMITY, MAJOR_NONCONFORMITY -> Optional.of("not-satisfied");
      case GOOD_PRACTICE, OBSERVATION -> Optional.empty();
    };
  }

  private static boolean isDecided(AuditFinding finding) {
    return state(finding.type()).isPresent()
        && finding.requirement().flatMap(Audits::statement).isPresent();
  }

  /**
   * Returns a finding as one of OSCAL; it has no target if its type does not tell whether the
   * requirement is met, or the requirement is in none of the catalogs.
   */
  ObjectNode finding(AuditFinding finding) {
    ObjectNode target = OscalJson.object();
    Attributes attributes = head(target, finding);
    exporting.carry(finding, attributes.addTo(target));
    if (isDecided(finding)) {
      target
          .putObject("target")
          .put("type", "statement-id")
          .put("target-id", finding.requirement().flatMap(Audits::statement).orElseThrow())
          .putObject("status")
          .put("state", state(finding.type()).orElseThrow());
    }
    return target;
  }

  /**
   * Returns a finding as an observation.
   *
   * @param finding the finding
   * @param audit the audit, of which the first day stands for the day that is not stated
   */
  ObjectNode observation(AuditFinding finding, InternalAudit audit) {
    ObjectNode target = OscalJson.object();
    Attributes attributes = head(target, finding);
    attributes.notStated("methods").notStated("collected");
    exporting.carry(finding, attributes.addTo(target));
    target.putArray("methods").add("UNKNOWN");
    audit.start().flatMap(Exporting::time).ifPresent(start -> target.put("collected", start));
    return target;
  }

  private Attributes head(ObjectNode target, AuditFinding finding) {
    target.put("uuid", exporting.uuid("finding", finding.id()));
    return Attributes.of(finding)
        .line("title", target, "title")
        .lines("statement", target, "description", NO_STATEMENT);
  }
}
