// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.CertificationWorkflow;
import io.github.aims4j.evaluation.EvaluationStage;
import io.github.aims4j.evaluation.InternalAuditWorkflow;
import io.github.aims4j.evaluation.ManagementReviewWorkflow;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.improvement.NonconformityStage;
import io.github.aims4j.improvement.NonconformityWorkflow;
import io.github.aims4j.leadership.PolicyWorkflow;
import io.github.aims4j.operation.AdverseImpactReportWorkflow;
import io.github.aims4j.operation.CaseStage;
import io.github.aims4j.operation.ConcernWorkflow;
import io.github.aims4j.operation.IncidentWorkflow;
import io.github.aims4j.pdca.LifeCycleGates;
import io.github.aims4j.pdca.PdcaCycle;
import io.github.aims4j.planning.ImpactAssessmentStage;
import io.github.aims4j.planning.ImpactAssessmentWorkflow;
import io.github.aims4j.planning.RiskTreatmentStage;
import io.github.aims4j.planning.RiskTreatmentWorkflow;
import io.github.aims4j.planning.StatementOfApplicabilityWorkflow;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.Table;
import io.github.aims4j.support.DocumentWorkflow;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.DocumentStage;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No condition is a requirement where the reference has it as policy, nor the reverse. */
class ConditionGroundsTest {

  private static final String POLICY = "policy:";

  /** A condition with the name of its workflow. */
  record Named(String workflow, Condition<?> condition) {

    static <S extends Enum<S>> Stream<Named> of(
        String name, Class<S> states, Workflow<S, ?> workflow) {
      List<S> all = List.of(states.getEnumConstants());
      Stream<Condition<?>> first =
          all.stream().flatMap(to -> workflow.conditions(Optional.empty(), to).stream());
      Stream<Condition<?>> later =
          all.stream()
              .flatMap(
                  from ->
                      all.stream()
                          .flatMap(to -> workflow.conditions(Optional.of(from), to).stream()));
      return Stream.concat(first, later)
          .map(condition -> new Named(name, condition))
          .collect(
              Collectors.toMap(
                  each -> each + each.condition().grounds().source(),
                  each -> each,
                  (one, other) -> one,
                  LinkedHashMap::new))
          .values()
          .stream();
    }

    @Override
    public String toString() {
      return workflow + " " + condition.name();
    }
  }

  static Stream<Named> conditions() {
    return Stream.of(
            Named.of(
                RiskTreatmentWorkflow.NAME,
                RiskTreatmentStage.class,
                RiskTreatmentWorkflow.workflow()),
            Named.of(DocumentWorkflow.NAME, DocumentStage.class, DocumentWorkflow.workflow()),
            Named.of(PolicyWorkflow.NAME, DocumentStage.class, PolicyWorkflow.workflow()),
            Named.of(
                StatementOfApplicabilityWorkflow.NAME,
                DocumentStage.class,
                StatementOfApplicabilityWorkflow.workflow()),
            Named.of(
                ImpactAssessmentWorkflow.NAME,
                ImpactAssessmentStage.class,
                ImpactAssessmentWorkflow.workflow()),
            Named.of(
                InternalAuditWorkflow.NAME,
                EvaluationStage.class,
                InternalAuditWorkflow.workflow()),
            Named.of(
                ManagementReviewWorkflow.NAME,
                EvaluationStage.class,
                ManagementReviewWorkflow.workflow()),
            Named.of(
                NonconformityWorkflow.NAME,
                NonconformityStage.class,
                NonconformityWorkflow.workflow()),
            Named.of(IncidentWorkflow.NAME, CaseStage.class, IncidentWorkflow.workflow()),
            Named.of(ConcernWorkflow.NAME, CaseStage.class, ConcernWorkflow.workflow()),
            Named.of(
                AdverseImpactReportWorkflow.NAME,
                CaseStage.class,
                AdverseImpactReportWorkflow.workflow()),
            Named.of(
                CertificationWorkflow.NAME,
                CertificationState.class,
                CertificationWorkflow.workflow()),
            Named.of("life-cycle", LifeCycleStage.class, LifeCycleGates.workflow()),
            Named.of(PdcaCycle.NAME, PdcaPhase.class, PdcaCycle.workflow()))
        .flatMap(each -> each);
  }

  /** A row of the table. */
  record Row(String workflow, String condition, String obligation, String words) {

    static Stream<Row> all() {
      return Table.read("condition-grounds.tsv").stream()
          .map(
              cells ->
                  new Row(
                      cell(cells, "workflow"),
                      cell(cells, "condition"),
                      cell(cells, "obligation"),
                      cell(cells, "words")));
    }

    boolean isOf(Named named) {
      return workflow.equals(named.workflow()) && condition.equals(named.condition().name());
    }

    boolean isSilent() {
      return obligation.equals("-");
    }

    boolean isOfOtherStandard() {
      return obligation.startsWith("ISO") || obligation.startsWith("IAF");
    }

    String ofOtherStandard() {
      return "%s, %s".formatted(obligation, words);
    }

    /** Whether the words stand before what is policy in the rule of the obligation. */
    boolean isRequirement() {
      String hint = ruleHint(obligation);
      assertThat(hint).contains(words);
      int policy = hint.contains(POLICY) ? hint.indexOf(POLICY) : hint.length();
      return hint.indexOf(words) < policy;
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return requireNonNull(row.get(column), column);
  }

  private static String ruleHint(String obligation) {
    return Table.read("obligations.tsv").stream()
        .filter(row -> cell(row, "id").equals(obligation))
        .map(row -> cell(row, "rule_hint"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void theReferenceSaysWhetherItIsARequirement(Named named) {
    List<Row> rows = Row.all().filter(row -> row.isOf(named)).toList();
    Grounds grounds = named.condition().grounds();
    if (rows.stream().anyMatch(Row::isOfOtherStandard)) {
      assertThat(grounds.basis()).isEqualTo(Basis.REQUIREMENT);
      assertThat(rows)
          .extracting(Row::ofOtherStandard)
          .contains(
              "%s, %s"
                  .formatted(
                      grounds.source(), grounds.confidence().name().toLowerCase(Locale.ROOT)));
      return;
    }
    assertThat(rows).hasSize(1);
    if (!rows.get(0).isSilent() && rows.get(0).isRequirement()) {
      assertThat(grounds.basis()).isEqualTo(Basis.REQUIREMENT);
      assertThat(grounds.obligations())
          .extracting(Obligation::citation)
          .contains(rows.get(0).obligation());
    } else {
      assertThat(grounds.basis()).isEqualTo(Basis.POLICY);
    }
  }

  static Stream<Row> rows() {
    return Row.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowIsOfACondition(Row row) {
    assertThat(conditions()).anyMatch(row::isOf);
  }
}
