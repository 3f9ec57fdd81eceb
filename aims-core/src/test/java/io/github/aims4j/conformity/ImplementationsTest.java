// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.ControlImplementation.Status;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImplementationsTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);
  private static final Id<AiSystem> OWN = Id.of("own");
  private static final Id<AiSystem> OTHER = Id.of("other");

  private static ControlImplementation.Builder implementation(String id, Status status) {
    return ControlImplementation.builder()
        .id(Id.of(id))
        .annexControl(AnnexControl.A_4_3)
        .status(status);
  }

  private static Implementations of(ControlImplementation... implementations) {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("org")).name("Organization").build())
            .build()
            .withAll(Arrays.asList(implementations));
    return Implementations.of(aims, AS_OF);
  }

  @Test
  void claimsNothingWithoutARecord() {
    assertThat(of().of(AnnexControl.A_4_3, OWN)).isEmpty();
    assertThat(of().isClaimed(AnnexControl.A_4_3, OWN)).isFalse();
    assertThat(of().claimsOf(AnnexControl.A_4_3)).isEmpty();
  }

  @Test
  void oneThatNamesTheSystemSpeaksInsteadOfTheGeneralOne() {
    ControlImplementation general = implementation("general", Status.IMPLEMENTED).build();
    ControlImplementation own =
        implementation("own-planned", Status.PLANNED).addAiSystem(OWN).build();
    Implementations implementations = of(general, own);

    assertThat(implementations.of(AnnexControl.A_4_3)).containsExactly(general, own);
    assertThat(implementations.of(AnnexControl.A_4_3, OWN)).containsExactly(own);
    assertThat(implementations.isClaimed(AnnexControl.A_4_3, OWN)).isFalse();
    assertThat(implementations.isClaimed(AnnexControl.A_4_3, OTHER)).isTrue();
    assertThat(implementations.claimsOf(AnnexControl.A_4_3)).containsExactly(general);
  }

  @Test
  void claimsNothingBeforeTheDayOfImplementation() {
    Implementations later =
        of(
            implementation("later", Status.IMPLEMENTED)
                .implementedOn(PartialDate.parse("2026-10"))
                .build());

    assertThat(later.isClaimed(AnnexControl.A_4_3, OWN)).isFalse();
    assertThat(later.claimsOf(AnnexControl.A_4_3)).isEmpty();
  }

  @Test
  void aLaterClaimSaysNothingOfAnEarlierAct() {
    Implementations implementations =
        of(
            implementation("since-march", Status.IMPLEMENTED)
                .implementedOn(PartialDate.parse("2025-03-03"))
                .build());

    assertThat(implementations.isClaimedAt(AnnexControl.A_4_3, OWN, PartialDate.parse("2023-04")))
        .isFalse();
    assertThat(implementations.isClaimedAt(AnnexControl.A_4_3, OWN, PartialDate.parse("2025")))
        .isTrue();
    assertThat(of().isClaimedAt(AnnexControl.A_4_3, OWN, PartialDate.parse("2025"))).isFalse();
  }
}
