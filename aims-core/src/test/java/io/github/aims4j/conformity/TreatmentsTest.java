// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreatmentsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private static Examination of(Entity<?>... records) {
    return new Examination(
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .build()
            .withAll(List.of(records)),
        AS_OF);
  }

  private static RiskTreatmentPlan.Builder plan(String id) {
    return RiskTreatmentPlan.builder()
        .id(Id.of(id))
        .title("Plan")
        .addEntry(RiskTreatment.builder().risk(Id.of("other")).build())
        .addEntry(RiskTreatment.builder().risk(Id.of("risk")).build());
  }

  private static AiSystem system(String id, LifeCycleStage stage) {
    return AiSystem.builder()
        .id(Id.of(id))
        .name("System")
        .addVersion(AiSystemVersion.builder().label("1").stage(stage).build())
        .build();
  }

  @Test
  void aPlanIsInForceFromItsFirstDay() {
    Examination examination =
        of(
            plan("without").build(),
            plan("begun").effectiveFrom(AS_OF).build(),
            plan("later").effectiveFrom(AS_OF.plusDays(1)).build());

    assertThat(examination.treatments().plans())
        .extracting(plan -> plan.id().value())
        .containsExactly("without", "begun");
  }

  @Test
  void aPlanEndsWithItsDocument() {
    Document withdrawn =
        Document.builder()
            .id(Id.of("doc"))
            .title("Plan")
            .type(Document.Type.MAINTAINED)
            .status(Document.Status.WITHDRAWN)
            .build();

    assertThat(of(withdrawn, plan("plan").document(withdrawn.id()).build()).treatments().plans())
        .isEmpty();
  }

  @Test
  void aTreatmentIsFoundByItsRiskWithItsPlace() {
    Treatments treatments = of(plan("plan").build()).treatments();

    assertThat(treatments.of(Id.of("risk")))
        .extracting(planned -> planned.plan().id() + planned.path("controls"))
        .containsExactly("plan/entries/1/controls");
    assertThat(treatments.of(Id.of("unplanned"))).isEmpty();
    assertThat(treatments.all()).hasSize(2);
  }

  @Test
  void whatIsOnlyAboutRetiredSystemsIsNotCurrent() {
    Examination examination =
        of(
            system("old", LifeCycleStage.RETIREMENT),
            system("new", LifeCycleStage.OPERATION_AND_MONITORING));

    assertThat(examination.areAllRetired(List.of(Id.of("old")))).isTrue();
    assertThat(examination.areAllRetired(List.of(Id.of("old"), Id.of("new")))).isFalse();
    assertThat(examination.areAllRetired(List.of(Id.of("unknown")))).isFalse();
    assertThat(examination.areAllRetired(List.of())).isFalse();
  }
}
