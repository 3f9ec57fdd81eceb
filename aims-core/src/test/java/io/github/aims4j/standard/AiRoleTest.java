// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.standard.AiRole.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AiRoleTest {

  @Test
  void thereAreSixRoles() {
    assertThat(Arrays.stream(AiRole.values()).filter(role -> role.parent().isEmpty()))
        .containsExactly(PROVIDER, PRODUCER, CUSTOMER, PARTNER, SUBJECT, RELEVANT_AUTHORITY);
  }

  @Test
  void subRolesStandUnderTheirRole() {
    assertThat(PROVIDER.subRoles()).containsExactly(PLATFORM_PROVIDER, PRODUCT_OR_SERVICE_PROVIDER);
    assertThat(PRODUCER.subRoles())
        .containsExactly(
            DEVELOPER,
            DESIGNER,
            OPERATOR,
            TESTER_AND_EVALUATOR,
            DEPLOYER,
            HUMAN_FACTORS_EXPERT,
            DOMAIN_EXPERT,
            IMPACT_ASSESSOR,
            PROCURER,
            GOVERNANCE_AND_OVERSIGHT);
    assertThat(CUSTOMER.subRoles()).containsExactly(USER);
    assertThat(PARTNER.subRoles()).containsExactly(INTEGRATOR, DATA_PROVIDER, EVALUATOR, AUDITOR);
    assertThat(SUBJECT.subRoles()).containsExactly(DATA_SUBJECT, OTHER_SUBJECT);
    assertThat(RELEVANT_AUTHORITY.subRoles()).containsExactly(POLICY_MAKER, REGULATOR);
  }

  @Test
  void aSubRoleHasNoSubRolesAndKnowsItsRole() {
    for (AiRole role : AiRole.values()) {
      for (AiRole subRole : role.subRoles()) {
        assertThat(subRole.parent()).contains(role);
        assertThat(subRole.subRoles()).isEmpty();
      }
    }
  }

  @Test
  void termsAreDistinct() {
    assertThat(AiRole.values()).extracting(AiRole::term).doesNotHaveDuplicates();
    assertThat(TESTER_AND_EVALUATOR.term()).isEqualTo("AI tester and evaluator");
  }
}
