// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystem.Origin;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AiRole;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedControlsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final Id<AiSystem> NAMED = Id.of("named");

  private static AiSystem.Builder system(Id<AiSystem> id) {
    return AiSystem.builder()
        .id(id)
        .name("S")
        .addVersion(
            AiSystemVersion.builder()
                .label("1")
                .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                .build());
  }

  private static ApplicabilityEntry.Builder included(AnnexControl control) {
    return ApplicabilityEntry.builder().annexControl(control).decision(Decision.INCLUDED);
  }

  private static Aims aims(List<AiRole> roles, AiSystem... systems) {
    StatementOfApplicability statement =
        StatementOfApplicability.builder()
            .id(Id.of("soa"))
            .title("Statement of applicability")
            .addEntry(included(AnnexControl.A_6_2_2).build())
            .addEntry(included(AnnexControl.A_6_2_3).build())
            .addEntry(included(AnnexControl.A_6_2_3).addAiSystem(NAMED).build())
            .addEntry(included(AnnexControl.A_9_4).build())
            .build();
    return Aims.builder()
        .organization(
            Organization.builder().id(Id.of("org")).name("Organization").aiRoles(roles).build())
        .addStatementOfApplicability(statement)
        .build()
        .withAll(Arrays.asList(systems));
  }

  private static AskedControls asked(Aims aims) {
    return new Examination(aims, AS_OF).askedControls();
  }

  @Test
  void asksNothingOfASystemForWhichTheStatementDoesNotIncludeTheControl() {
    AiSystem any = system(Id.of("s")).build();

    assertThat(asked(aims(List.of(), any)).isAskedOf(AnnexControl.A_9_2, any)).isFalse();
  }

  @Test
  void asksOfASystemOfUnknownOriginAndRoles() {
    AiSystem unknown = system(Id.of("s")).build();
    AskedControls asked = asked(aims(List.of(), unknown));

    assertThat(asked.isAskedOf(AnnexControl.A_6_2_3, unknown)).isTrue();
    assertThat(asked.isAskedOf(AnnexControl.A_9_4, unknown)).isTrue();
  }

  @Test
  void doesNotAskOfABoughtSystemWhatItsDeveloperDoes() {
    AiSystem bought = system(Id.of("s")).origin(Origin.BOUGHT).build();
    AskedControls asked = asked(aims(List.of(AiRole.DEVELOPER, AiRole.USER), bought));

    assertThat(asked.isAskedOf(AnnexControl.A_6_2_3, bought)).isFalse();
    assertThat(asked.isAskedOf(AnnexControl.A_9_4, bought)).isTrue();
    assertThat(asked.isAsked(AnnexControl.A_6_2_2)).isFalse();
    assertThat(asked.isAsked(AnnexControl.A_9_4)).isTrue();
  }

  @Test
  void asksOfABoughtSystemThatTheStatementNames() {
    AiSystem bought = system(NAMED).origin(Origin.BOUGHT).build();

    assertThat(asked(aims(List.of(), bought)).isAskedOf(AnnexControl.A_6_2_3, bought)).isTrue();
  }

  @Test
  void takesTheRolesTowardsTheSystemBeforeThoseOfTheOrganization() {
    AiSystem used = system(Id.of("used")).addRole(AiRole.USER).build();
    AiSystem other = system(Id.of("other")).build();
    AskedControls asked = asked(aims(List.of(AiRole.DEVELOPER), used, other));

    assertThat(asked.isAskedOf(AnnexControl.A_6_2_3, used)).isFalse();
    assertThat(asked.isAskedOf(AnnexControl.A_9_4, used)).isTrue();
    assertThat(asked.isAskedOf(AnnexControl.A_6_2_3, other)).isTrue();
    assertThat(asked.isAskedOf(AnnexControl.A_9_4, other)).isFalse();
  }

  @Test
  void asksAboutTheCustomersThatASystemHasWhateverTheRoles() {
    AiSystem sold = system(Id.of("s")).addRole(AiRole.USER).addCustomer(Id.of("c")).build();
    AskedControls asked = asked(aims(List.of(), sold));

    assertThat(asked.bearsOn(AnnexControl.A_10_4, sold)).isTrue();
    assertThat(asked.bearsOn(AnnexControl.A_6_2_7, sold)).isFalse();
  }

  @Test
  void asksNothingOfARetiredSystem() {
    AiSystem retired =
        AiSystem.builder()
            .id(Id.of("s"))
            .name("S")
            .addVersion(
                AiSystemVersion.builder().label("1").stage(LifeCycleStage.RETIREMENT).build())
            .build();

    assertThat(asked(aims(List.of(), retired)).isAskedOf(AnnexControl.A_9_4, retired)).isFalse();
  }

  @Test
  void asksOfAnAimsWithoutSystemsWhatTheStatementIncludes() {
    AskedControls asked = asked(aims(List.of()));

    assertThat(asked.isAsked(AnnexControl.A_6_2_3)).isTrue();
    assertThat(asked.isAsked(AnnexControl.A_9_2)).isFalse();
  }

  @Test
  void suggestsControlsByTheRolesOfTheOrganizationAndOfItsSystems() {
    AiSystem developed = system(Id.of("s")).addRole(AiRole.DEVELOPER).build();

    assertThat(asked(aims(List.of())).suggested()).isEmpty();
    assertThat(asked(aims(List.of(AiRole.USER))).suggested())
        .contains(AnnexControl.A_9_4, AnnexControl.A_10_3)
        .doesNotContain(AnnexControl.A_6_2_3, AnnexControl.A_7_2, AnnexControl.A_10_4);
    assertThat(asked(aims(List.of(AiRole.USER), developed)).suggested())
        .contains(AnnexControl.A_6_2_3, AnnexControl.A_7_2);
  }
}
