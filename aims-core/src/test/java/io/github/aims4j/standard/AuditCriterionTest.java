// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCriterionTest {

  @Test
  void everyProvisionAndObligationIsFoundByItsCitationAndByItsReference() {
    Stream.<AuditCriterion>concat(Provision.all().stream(), Obligation.all().stream())
        .filter(criterion -> !(criterion instanceof ControlObjective))
        .forEach(
            criterion -> {
              assertThat(AuditCriterion.parse(criterion.citation())).isEqualTo(criterion);
              assertThat(AuditCriterion.parse(criterion.reference())).isEqualTo(criterion);
            });
  }

  @Test
  void anUnknownCitationIsRefusedWithThoseThatCouldBeMeant() {
    assertThatThrownBy(() -> AuditCriterion.of("4.1-01", "4.1-99"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "4.1-99 is not an obligation of ISO/IEC 42001:2023: clause 4.1 has 4.1-01 to 4.1-04.");
    assertThatThrownBy(() -> AuditCriterion.parse("A.2.1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A.2.1 is not a provision of ISO/IEC 42001:2023: ");
  }

  @Test
  void theyAreOrderedByNumber() {
    List<AuditCriterion> inOrder =
        AuditCriterion.of("4.1", "4.1-01", "9.3.3-02", "10.1", "10.1-01", "A.2.2", "A.10.2");
    List<AuditCriterion> shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);

    assertThat(shuffled.stream().sorted(AuditCriterion.byNumber())).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @CsvSource({
    "8.1-01, 8 8.1",
    "6.1.2-03, 6 6.1 6.1.2",
    "10.1, 10 10.1",
    "6.1, 6 6.1",
    "B.6.2.4, A.6 A.6.2 A.6.2.4 B.6.2.4",
    "A.6.2.4, A.6 A.6.2 A.6.2.4",
    "A.6, A.6",
    "A.10.2, A.10 A.10 A.10.2",
    "C.2.1, C.2.1",
  })
  void isWithinItselfAndWhatItIsPartOf(String citation, String within) {
    AuditCriterion criterion = AuditCriterion.parse(citation);

    assertThat(Provision.all().stream().filter(criterion::isWithin).map(Provision::id))
        .containsExactlyInAnyOrder(within.split(" "));
  }

  @Test
  void anAreaIsNotWithinTheObjectiveThatSharesItsId() {
    assertThat(ControlObjective.A_2.isWithin(AnnexArea.A_2)).isTrue();
    assertThat(AnnexArea.A_2.isWithin(ControlObjective.A_2)).isFalse();
  }
}
