package io.github.aims4j.testkit;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.context.Scope;
import io.github.aims4j.context.ScopeExclusion;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The invariants of types, as the ways to make any values keep them. */
final class Invariant {

  private static final Map<Class<?>, UnaryOperator<Map<String, Object>>> REPAIRS =
      Map.ofEntries(
          Map.entry(Register.class, values -> unique(values, "attributes", Function.identity())),
          Map.entry(Scope.class, unique("exclusions", Invariant::leftOut)),
          Map.entry(ScopeExclusion.class, Invariant::exclusion),
          Map.entry(AuditFinding.class, Invariant::auditFinding),
          Map.entry(Concern.class, Invariant::concern),
          Map.entry(InterestedParty.class, unique("requirements", PartyRequirement::label)),
          Map.entry(RiskAssessment.class, unique("results", RiskResult::risk)),
          Map.entry(RiskTreatmentPlan.class, unique("entries", RiskTreatment::risk)),
          Map.entry(StatementOfApplicability.class, unique("entries", Invariant::controlOf)),
          Map.entry(RiskCriteria.class, Invariant::criteria),
          Map.entry(RoleAssignment.class, ordered("start", "end")),
          Map.entry(AuditProgramme.class, ordered("start", "end")),
          Map.entry(InternalAudit.class, ordered("start", "end")),
          Map.entry(CertificationAudit.class, ordered("start", "end")),
          Map.entry(Accreditation.class, ordered("validFrom", "validUntil")),
          Map.entry(Certificate.class, Invariant::certificate),
          Map.entry(Deployment.class, Invariant::deployment),
          Map.entry(AiSystemVersion.class, Invariant::version),
          Map.entry(AiSystem.class, Invariant::system),
          Map.entry(Consequence.class, oneOf("description", "noneBecause")),
          Map.entry(Impact.class, oneOf("description", "noneBecause")),
          Map.entry(ApplicabilityEntry.class, oneOf("annexControl", "ownControl")),
          Map.entry(ControlImplementation.class, oneOf("annexControl", "ownControl")),
          Map.entry(Judgement.class, Invariant::judgement),
          Map.entry(ResponsibilityShare.class, Invariant::share),
          Map.entry(Document.class, Invariant::document));

  private Invariant() {}

  /** Returns the values, changed so that they keep the invariants of a type. */
  static Map<String, Object> repaired(Class<?> type, Map<String, Object> values) {
    return REPAIRS.getOrDefault(type, UnaryOperator.identity()).apply(values);
  }

  private static <V> UnaryOperator<Map<String, Object>> unique(
      String attribute, Function<V, Object> key) {
    return values -> unique(values, attribute, key);
  }

  private static <V> Map<String, Object> unique(
      Map<String, Object> values, String attribute, Function<V, Object> key) {
    Map<Object, V> byKey = new LinkedHashMap<>();
    Invariant.<V>list(values, attribute)
        .forEach(value -> byKey.putIfAbsent(key.apply(value), value));
    values.put(attribute, List.copyOf(byKey.values()));
    return values;
  }

  // The values of an attribute are of its type.
  @SuppressWarnings("unchecked")
  private static <V> List<V> list(Map<String, Object> values, String attribute) {
    return (List<V>) requireNonNull(values.get(attribute));
  }

  // The value of an attribute is of its type.
  @SuppressWarnings("unchecked")
  private static <V> Optional<V> optional(Map<String, Object> values, String attribute) {
    return (Optional<V>) requireNonNull(values.get(attribute));
  }

  private static Object controlOf(ApplicabilityEntry entry) {
    return List.of(entry.annexControl(), entry.ownControl());
  }

  private static UnaryOperator<Map<String, Object>> ordered(String start, String end) {
    return values -> {
      Optional<LocalDate> first = optional(values, start);
      Optional<LocalDate> last = optional(values, end);
      if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
        values.put(start, last);
        values.put(end, first);
      }
      return values;
    };
  }

  private static Map<String, Object> certificate(Map<String, Object> values) {
    LocalDate start = (LocalDate) requireNonNull(values.get("effectiveFrom"));
    LocalDate end = (LocalDate) requireNonNull(values.get("expiry"));
    values.put("effectiveFrom", start.isBefore(end) ? start : end);
    values.put("expiry", start.isBefore(end) ? end : start);
    return values;
  }

  private static Map<String, Object> deployment(Map<String, Object> values) {
    Optional<PartialDate> start = optional(values, "start");
    Optional<PartialDate> end = optional(values, "end");
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      values.put("start", end);
      values.put("end", start);
    }
    return values;
  }

  private static Map<String, Object> version(Map<String, Object> values) {
    List<StageChange> history = list(values, "history");
    if (!history.isEmpty()) {
      values.put("stage", Optional.of(history.get(history.size() - 1).toStage()));
    }
    return values;
  }

  private static Map<String, Object> system(Map<String, Object> values) {
    if (Invariant.<AiSystemVersion>list(values, "versions").isEmpty()) {
      values.put("versions", List.of(AiSystemVersion.builder().label("1").build()));
    }
    unique(values, "duties", Duty::subject);
    return unique(values, "versions", AiSystemVersion::label);
  }

  /** Keeps the first where both are there, and takes the first choice where none is. */
  private static UnaryOperator<Map<String, Object>> oneOf(String first, String second) {
    return values -> {
      if (optional(values, first).isPresent()) {
        values.put(second, Optional.empty());
      } else if (optional(values, second).isEmpty()) {
        values.put(first, first.equals("annexControl") ? aControl() : Optional.of("because"));
      }
      return values;
    };
  }

  private static Optional<Object> aControl() {
    return Optional.of(AnnexControl.A_2_2);
  }

  private static Map<String, Object> judgement(Map<String, Object> values) {
    boolean ofObligation = optional(values, "requirement").isEmpty();
    List<Obligation> all = Obligation.all();
    int any = Math.floorMod(optional(values, "obligation").hashCode(), all.size());
    String obligation = all.get(any).id().toString();
    values.put("obligation", ofObligation ? Optional.of(obligation) : Optional.empty());
    return values;
  }

  private static Map<String, Object> share(Map<String, Object> values) {
    return firstOf(values, List.of("partner", "customer", "supplier"));
  }

  private static Map<String, Object> firstOf(Map<String, Object> values, List<String> attributes) {
    boolean taken = false;
    for (String attribute : attributes) {
      if (taken) {
        values.put(attribute, Optional.empty());
      }
      taken |= optional(values, attribute).isPresent();
    }
    return values;
  }

  private static Object leftOut(ScopeExclusion exclusion) {
    return List.of(exclusion.aiSystem(), exclusion.unit(), exclusion.site(), exclusion.activity());
  }

  private static Map<String, Object> exclusion(Map<String, Object> values) {
    List<String> choices = List.of("aiSystem", "unit", "site", "activity");
    if (choices.stream().allMatch(choice -> optional(values, choice).isEmpty())) {
      values.put("site", Optional.of("Old harbour"));
    }
    return firstOf(values, choices);
  }

  private static Map<String, Object> auditFinding(Map<String, Object> values) {
    firstOf(values, List.of("audit", "certificationAudit"));
    return firstOf(values, List.of("requirement", "ownRequirement"));
  }

  private static Map<String, Object> concern(Map<String, Object> values) {
    if (optional(values, "anonymous").equals(Optional.of(true))) {
      values.put("raisedBy", Optional.empty());
    }
    return values;
  }

  private static Map<String, Object> document(Map<String, Object> values) {
    Optional<Object> earlier = optional(values, "supersedes");
    values.put("supersedes", earlier.filter(id -> !id.equals(values.get("id"))));
    return values;
  }

  private static Map<String, Object> criteria(Map<String, Object> values) {
    List<String> scales = List.of("likelihoodLevels", "consequenceLevels", "riskLevels");
    scales.forEach(scale -> unique(values, scale, RiskScaleLevel::label));
    Optional<String> likelihood = label(values, "likelihoodLevels");
    Optional<String> consequence = label(values, "consequenceLevels");
    Optional<String> level = label(values, "riskLevels");
    List<RiskMatrixCell> matrix = new ArrayList<>();
    List<RiskMatrixCell> cells = list(values, "matrix");
    if (!cells.isEmpty()
        && likelihood.isPresent()
        && consequence.isPresent()
        && level.isPresent()) {
      matrix.add(
          cells.get(0).toBuilder()
              .likelihood(likelihood.get())
              .consequence(consequence.get())
              .riskLevel(level.get())
              .build());
    }
    values.put("matrix", matrix);
    values.put("acceptableUpTo", optional(values, "acceptableUpTo").flatMap(any -> level));
    values.put("impactThreshold", optional(values, "impactThreshold").flatMap(any -> consequence));
    return values;
  }

  private static Optional<String> label(Map<String, Object> values, String scale) {
    return Invariant.<RiskScaleLevel>list(values, scale).stream()
        .map(RiskScaleLevel::label)
        .findFirst();
  }
}
