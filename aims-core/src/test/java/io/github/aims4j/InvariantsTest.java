// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Source;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.context.PartyRequirement;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ResponsibilityShare;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.WorkflowStep;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot exist, and what is said of it. */
class InvariantsTest {

  static List<ModelType<?>> types() {
    return ModelType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void textMustNotBeBlank(ModelType<?> type) {
    for (Attribute attribute : type.attributes()) {
      if (attribute.valueType() == String.class
          && !attribute.toString().equals("SourceCell.text")) {
        Object builder = type.toBuilder(Samples.sample(type, 0));
        attribute.set(builder, blank(attribute));
        String place = attribute.isList() ? attribute + "[1]" : attribute.toString();
        refuses(
            () -> type.build(builder),
            place + " is blank (\" \\u0009\"); at least one visible character is required.");
      }
    }
  }

  private static Object blank(Attribute attribute) {
    return attribute.isList() ? List.of("visible", " \t") : attribute.stating(" \t");
  }

  static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  private static ApplicabilityEntry.Builder entry(AnnexControl control) {
    return ApplicabilityEntry.builder()
        .annexControl(control)
        .decision(ApplicabilityEntry.Decision.INCLUDED);
  }

  private static StatementOfApplicability statement(ApplicabilityEntry... entries) {
    return StatementOfApplicability.builder()
        .id(Id.of("soa"))
        .title("Statement")
        .entries(List.of(entries))
        .build();
  }

  @Test
  void aStatementOfApplicabilityDecidesOnEachControlOnce() {
    Id<AiSystem> scoring = Id.of("scoring");
    ApplicabilityEntry general = entry(AnnexControl.A_10_4).build();
    ApplicabilityEntry forOne =
        entry(AnnexControl.A_10_4)
            .decision(ApplicabilityEntry.Decision.EXCLUDED)
            .addAiSystem(scoring)
            .build();

    assertThat(statement(general, forOne).entriesOf(AnnexControl.A_10_4))
        .containsExactly(general, forOne);
    assertThat(statement().entriesOf(AnnexControl.A_10_4)).isEmpty();
    refuses(
        () -> statement(general, general),
        "StatementOfApplicability.entries contains A.10.4 in general more than once; each control"
            + " must be unique.");
    refuses(
        () -> statement(forOne, forOne),
        "StatementOfApplicability.entries contains A.10.4 for scoring more than once; each control"
            + " must be unique.");
  }

  @Test
  void anEntryIsOfOneControl() {
    refuses(
        () -> entry(AnnexControl.A_2_2).ownControl(Id.of("own")).build(),
        "ApplicabilityEntry has both annexControl and ownControl; exactly one of them is required.");
    refuses(
        () ->
            ControlImplementation.builder()
                .id(Id.of("i"))
                .status(ControlImplementation.Status.PLANNED)
                .build(),
        "ControlImplementation has neither annexControl nor ownControl; exactly one of them is"
            + " required.");
  }

  @Test
  void aConsequenceOrImpactIsStatedOrThereIsAReasonForNone() {
    refuses(
        () -> Consequence.builder().affected(Consequence.Affected.SOCIETIES).build(),
        "Consequence has neither description nor noneBecause; exactly one of them is required.");
    refuses(
        () ->
            Impact.builder()
                .dimension(Impact.Dimension.FAIRNESS)
                .affected(Impact.Affected.INDIVIDUALS)
                .description("Debt")
                .noneBecause("Few use it.")
                .build(),
        "Impact has both description and noneBecause; exactly one of them is required.");
  }

  @Test
  void rowsOfASourceAreCountedFromOne() {
    Source.Builder source = Source.builder().register(Id.of("r"));

    assertThat(source.row(1).build().row()).hasValue(1);
    refuses(() -> source.row(0).build(), "Source.row is 0; row numbers start from 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "Risk, likelihood, likelihoodNotStatedBecause",
    "ReportingDuty, noDutyBecause, nextDue",
    "InternalAudit, cancellation, end",
    "AuditFinding, audit, certificationAudit",
    "ManagementReview, cancellation, date",
    "Nonconformity, noCorrectionBecause, correctedOn"
  })
  void whatExcludesEachOtherIsNotStatedTogether(String typeName, String one, String other) {
    ModelType<?> type = ModelType.named(typeName);
    Object builder = type.toBuilder(Samples.sample(type, 0));
    for (String name : List.of(one, other)) {
      type.attribute(name).set(builder, stated(type, name));
    }

    refuses(
        () -> type.build(builder),
        "%s has both %s and %s; at most one of them is allowed.".formatted(typeName, one, other));
  }

  private static Object stated(ModelType<?> type, String name) {
    return Samples.candidates(type.attribute(name), type).stream()
        .filter(each -> !each.equals(Optional.empty()))
        .findFirst()
        .get();
  }

  @Test
  void whatIsNamedInAListIsNamedOnce() {
    PartyRequirement requirement =
        PartyRequirement.builder().label("fair").statement("Decide fairly.").build();
    RiskResult result = RiskResult.builder().risk(Id.of("r")).build();

    refuses(
        () ->
            InterestedParty.builder()
                .id(Id.of("p"))
                .name("Applicants")
                .addRequirement(requirement)
                .addRequirement(requirement)
                .build(),
        "InterestedParty.requirements contains the label \"fair\" more than once; each label must"
            + " be unique.");
    refuses(
        () ->
            RiskAssessment.builder()
                .id(Id.of("a"))
                .title("2026")
                .addResult(result)
                .addResult(result)
                .build(),
        "RiskAssessment.results contains the risk \"r\" more than once; each risk must be unique.");
    RiskTreatment treatment = RiskTreatment.builder().risk(Id.of("r")).build();
    refuses(
        () ->
            RiskTreatmentPlan.builder()
                .id(Id.of("p"))
                .title("2026")
                .addEntry(treatment)
                .addEntry(treatment)
                .build(),
        "RiskTreatmentPlan.entries contains the risk \"r\" more than once; each risk must be unique.");
  }

  @Test
  void aShareOfResponsibilityHasOneSide() {
    refuses(
        () ->
            ResponsibilityShare.builder()
                .responsibility("Tell of changes")
                .side(ResponsibilityShare.Side.SUPPLIER)
                .supplier(Id.of("s"))
                .customer(Id.of("c"))
                .build(),
        "ResponsibilityShare names 2 of supplier, customer and partner; at most one is allowed.");
  }

  @Test
  void aDocumentDoesNotSupersedeItself() {
    refuses(
        () ->
            Document.builder()
                .id(Id.of("d"))
                .title("Policy")
                .type(Document.Type.MAINTAINED)
                .supersedes(Id.of("d"))
                .build(),
        "Document.supersedes is d, the document itself; it must refer to the previous version.");
  }

  @Test
  void aJudgementIsOnAnObligationThatThereIs() {
    Judgement.Builder judgement =
        Judgement.builder()
            .id(Id.of("j"))
            .verdict(Judgement.Verdict.CONFORMING)
            .judgedBy(Id.of("auditor"))
            .date(PartialDate.parse("2026-03"));

    assertThat(judgement.obligation("8.4-01").build().obligation()).contains("8.4-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement.obligation("8.5-01").build())
        .withMessageContaining("8.5");
  }

  @Test
  void aClauseIsNeverJudgedNotApplicable() {
    Judgement.Builder judgement =
        Judgement.builder()
            .id(Id.of("j"))
            .verdict(Judgement.Verdict.NOT_APPLICABLE)
            .judgedBy(Id.of("auditor"))
            .date(PartialDate.parse("2026-03"));

    assertThat(judgement.requirement(AnnexControl.A_10_4).build().verdict())
        .isEqualTo(Judgement.Verdict.NOT_APPLICABLE);
    refuses(
        () -> judgement.requirement(Clause.parse("9.2")).build(),
        "Judgement.verdict is NOT_APPLICABLE for 9.2; the requirements of clauses 4 to 10"
            + " always apply.");
    refuses(
        () -> judgement.requirement(Optional.empty()).obligation("8.4-01").build(),
        "Judgement.verdict is NOT_APPLICABLE for 8.4-01; the requirements of clauses 4 to 10"
            + " always apply.");
  }

  @Test
  void aStepOfAWorkflowNamesWhoDecided() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkflowStep.builder().id(Id.of("w")).workflow("audit").build())
        .withMessageContaining("decidedBy");
  }
}
