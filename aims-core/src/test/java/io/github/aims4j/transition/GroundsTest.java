// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.Obligation;
import io.github.aims4j.standard.RelatedStandard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Force and basis of a condition are two things. */
class GroundsTest {

  private static final Condition<Leaflet> PLAIN =
      Condition.binding("plain", facts -> false, facts -> "It is not.", "Do it.");

  @Test
  void aConditionRestsOnPolicyUnlessItSaysOtherwise() {
    assertThat(PLAIN.grounds()).isEqualTo(Grounds.policy());
    assertThat(PLAIN.withRequirement(AnnexControl.A_2_4).grounds()).isEqualTo(Grounds.policy());
    assertThat(Grounds.policy())
        .isEqualTo(
            new Grounds(Basis.POLICY, Confidence.POLICY, "this library's policy", List.of()));
    assertThat(Grounds.policy("ours").source()).isEqualTo("ours");
  }

  @Test
  void anObligationIsARequirementOfItsClause() {
    Condition<Leaflet> condition = PLAIN.withGrounds(Grounds.obligation("9.3.2-01", "9.3.2-02"));

    assertThat(condition.requirement()).contains(Clause.CLAUSE_9_3_2);
    assertThat(condition.grounds())
        .isEqualTo(
            new Grounds(
                Basis.REQUIREMENT,
                Confidence.CORROBORATED,
                "ISO/IEC 42001:2023, 9.3.2",
                List.of(Obligation.parse("9.3.2-01"), Obligation.parse("9.3.2-02"))));
  }

  @Test
  void aClauseOfAnotherStandardLeavesTheProvisionAsItIs() {
    Condition<Leaflet> condition =
        PLAIN
            .withRequirement(Clause.CLAUSE_10_2)
            .withGrounds(
                Grounds.requirement(
                    RelatedStandard.ISO_IEC_17021_1, "9.5.2", Confidence.CORROBORATED));

    assertThat(condition.requirement()).contains(Clause.CLAUSE_10_2);
    assertThat(condition.grounds().source()).isEqualTo("ISO/IEC 17021-1:2015, 9.5.2");
    assertThat(condition.grounds().basis()).isEqualTo(Basis.REQUIREMENT);
  }

  @Test
  void theBasisGoesOnIntoWhatIsUnmetAndIntoTheFinding() {
    Subject subject = new Subject(RecordKind.RISK, Id.of("r-1"));
    UnmetCondition unmet =
        PLAIN
            .withGrounds(Grounds.obligation("10.2-01"))
            .unmetBy(new Leaflet(true, 0))
            .orElseThrow();

    Finding finding = unmet.finding(subject);

    assertThat(unmet.grounds()).isEqualTo(Grounds.obligation("10.2-01"));
    assertThat(finding.basis()).isEqualTo(Basis.REQUIREMENT);
    assertThat(finding.weight()).contains(Weight.OPPORTUNITY);
    assertThat(finding.criteria()).containsExactly(Clause.CLAUSE_10_2);
  }

  @Test
  void forceAndBasisStandInTheTextOfACondition() {
    assertThat(PLAIN).hasToString("binding plain (policy)");
    assertThat(
            Condition.<Leaflet>advisory("asked-for", facts -> true, facts -> "No.", "Do it.")
                .withGrounds(Grounds.obligation("10.2-01")))
        .hasToString("advisory asked-for (requirement)");
  }

  @Test
  void theConfidenceGoesWithTheBasis() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grounds(Basis.REQUIREMENT, Confidence.POLICY, "somewhere", List.of()))
        .withMessage(
            "Grounds of basis REQUIREMENT have confidence POLICY; CORROBORATED or LIKELY is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grounds(Basis.POLICY, Confidence.LIKELY, "somewhere", List.of()))
        .withMessage("Grounds of basis POLICY have confidence LIKELY; only POLICY is allowed.");
    assertThat(new Grounds(Basis.ANNEX_B, Confidence.LIKELY, "B.2.4", List.of()).source())
        .isEqualTo("B.2.4");
  }

  @Test
  void obligationsAreOfOneClause() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grounds.obligation("8.2-01", "8.4-01"))
        .withMessage(
            "The obligations are of the clauses 8.2, 8.4; those of exactly one clause are required.");
  }

  @Test
  void theSourceIsNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Grounds.policy(" "))
        .withMessageStartingWith("Grounds.source is blank");
  }
}
