// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlRolesTest {

  @ParameterizedTest
  @EnumSource
  void everyControlBearsOnARole(AnnexControl control) {
    assertThat(Arrays.stream(AiRole.values())).anyMatch(control::bearsOn);
  }

  @Test
  void bearsOnARoleItsSubRolesAndTheRoleItBelongsTo() {
    assertThat(AnnexControl.A_6_2_3.bearsOn(AiRole.DEVELOPER)).isTrue();
    assertThat(AnnexControl.A_6_2_3.bearsOn(AiRole.PRODUCER)).isTrue();
    assertThat(AnnexControl.A_6_2_3.bearsOn(AiRole.DEPLOYER)).isFalse();
    assertThat(AnnexControl.A_9_2.bearsOn(AiRole.USER)).isTrue();
    assertThat(AnnexControl.A_9_2.bearsOn(AiRole.DEVELOPER)).isFalse();
    assertThat(AnnexControl.A_2_2.bearsOn(AiRole.SUBJECT)).isFalse();
  }

  @Test
  void whatTheDeveloperDoesIsDevelopmentVerificationAndData() {
    assertThat(Arrays.stream(AnnexControl.values()).filter(AnnexControl::concernsDevelopment))
        .extracting(AnnexControl::id)
        .containsExactly(
            "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4", "A.7.2", "A.7.3", "A.7.4",
            "A.7.5", "A.7.6");
  }
}
