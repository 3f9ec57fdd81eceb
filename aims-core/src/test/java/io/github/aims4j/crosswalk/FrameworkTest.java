// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkTest {

  @ParameterizedTest
  @CsvSource({
    "nist-ai-rmf,GOVERN,19",
    "nist-ai-rmf,MAP,18",
    "nist-ai-rmf,MEASURE,22",
    "nist-ai-rmf,MANAGE,13",
    "iso-27001,A.5,37",
    "iso-27001,A.6,8",
    "iso-27001,A.7,14",
    "iso-27001,A.8,34"
  })
  void listsHaveAsManyPartsAsTheFramework(String framework, String whole, int parts) {
    assertThat(Framework.of(framework).parts())
        .extracting(FrameworkPart::id)
        .filteredOn(id -> id.startsWith(whole + " ") || id.startsWith(whole + "."))
        .filteredOn(id -> id.contains("."))
        .hasSize(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "eu-ai-act,Article 10,Art. 10",
    "eu-ai-act,Art. 10(2)(f),Art. 10",
    "eu-ai-act,annex iv,Annex IV",
    "iso-27001,6.1.3 d),6.1.3",
    "iso-27001,Annex A.8.15,A.8.15",
    "iso-9001,6.1.2,6.1",
    "iso-9001,clause 10.3,10.3",
    "nist-ai-rmf,MS-2.13,MEASURE 2.13"
  })
  void aPartIsFoundHoweverSpelledAndByWhatItContains(String framework, String text, String id) {
    assertThat(Framework.of(framework).parse(text).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "eu-ai-act,Art. 114",
    "eu-ai-act,10",
    "iso-27001,9.1.1",
    "iso-27001,6.1.4",
    "iso-27001,A.5.38",
    "iso-9001,10.4",
    "nist-ai-rmf,GOVERN 1.1.1",
    "nist-ai-rmf,GV.OC-01"
  })
  void whatAFrameworkDoesNotHaveIsNotFound(String framework, String text) {
    assertThat(Framework.of(framework).part(text)).isEmpty();
  }

  @Test
  void anUnknownPartIsRefusedWithWhatIsNear() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Framework.NIST_AI_RMF.parse("MEASURE 2.14"))
        .withMessage(
            "\"MEASURE 2.14\" is not a part of NIST AI RMF 1.0; near it: MEASURE 2.1 to MEASURE 2.13 (NIST AI RMF 1.0).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Framework.of("Group policy 12").parse("1"))
        .withMessage("This library has no list of the parts of Group policy 12.");
  }

  @Test
  void frameworksAreEqualIfTheirIdsAre() {
    assertThat(Framework.of("Group Policy 12"))
        .isEqualTo(Framework.of("group-policy-12"))
        .hasSameHashCodeAs(Framework.of("group-policy-12"))
        .isNotEqualTo(Framework.of("Group policy 13"))
        .isNotEqualTo("group-policy-12")
        .hasToString("Group Policy 12");
    assertThat(Framework.of("ISO/IEC 27001")).isSameAs(Framework.ISO_IEC_27001);
  }

  @Test
  void onlyKnownFrameworksSayWhereTheirMappingsComeFrom() {
    assertThat(Framework.known()).allSatisfy(each -> assertThat(each.note()).isPresent());
    assertThat(Framework.of("ours").note()).isEqualTo(Optional.empty());
    assertThat(Framework.EU_AI_ACT.note().orElseThrow())
        .isEqualTo(
            "Informative only: there is no official mapping, and conformity with ISO/IEC 42001 gives"
                + " no presumption of conformity with the act.");
  }

  @Test
  void aFrameworkHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> Framework.of(" "));
  }
}
